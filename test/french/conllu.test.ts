import { describe, expect, it } from 'vitest';
import { toConllu } from '../../src/french/conllu.js';
import { loadFrench } from '../../src/french/engine.js';

describe('toConllu', () => {
  it('writes one block a sentence, with marks and spacing in the last column', () => {
    const parse = loadFrench().parse('😍 tres bien.\nPas clair');
    expect(toConllu(parse, 'r1/1')).toBe(
      [
        '# sent_id = r1/1-1',
        '# text = 😍 tres bien.',
        '1\t😍\t😍\tSYM\t_\t_\t_\t_\t_\t_',
        '2\ttres\ttrès\tADV\t_\t_\t_\t_\t_\tCorrectForm=très',
        '3\tbien\tbien\tADV\t_\t_\t_\t_\t_\tSpaceAfter=No',
        '4\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_',
        '',
        '# sent_id = r1/1-2',
        '# text = Pas clair',
        '1\tPas\tpas\tADV\t_\t_\t_\t_\t_\t_',
        '2\tclair\tclair\tADJ\t_\t_\t_\t_\t_\tNegated=Yes',
        '',
        '',
      ].join('\n'),
    );
  });
});
