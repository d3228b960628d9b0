import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { Answer } from '../../src/model/survey.js';
import { type ByteSource, openInputs, readInputs } from '../../src/read/files.js';
import type { ReadOptions } from '../../src/read/options.js';
import { streamAnswers } from '../../src/read/streamed/stream.js';
import { readSurvey } from '../../src/read/survey.js';
import { bytesInPieces, streamed } from './pieces.js';
import { input } from './table.js';

/** Answers of a text read whole, copies not told. */
const whole = (text: string, options: ReadOptions = {}) =>
  readSurvey([input(text)], options).answers.map(({ duplicateOf: _, ...answer }) => answer);

const failure = async (text: string, size = 16): Promise<UserError> => {
  try {
    await streamed(input(text), size);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return expect.unreachable('was read');
};

describe('a file read as it comes', () => {
  test.each(readdirSync('test/fixtures/exports'))(
    '%s gives the answers of the whole',
    async (name) => {
      const [file] = readInputs([`test/fixtures/exports/${name}`]);
      const { answers } = await streamed(file!, 1000);
      const expected = readSurvey([file!], {}).answers;
      expect(answers).toEqual(expected.map(({ duplicateOf: _, ...answer }) => answer));
    },
  );

  test('is cut anywhere: inside a character, a quote, a line break or the separator’s line', async () => {
    const text =
      'sep=;\r\nid;Avis\r\n1;"L’été, ""génial"" 😍\r\nà refaire"\r\n2;Très bien\r\n3;Ça va\r\n';
    for (const size of [1, 2, 3, 7])
      expect((await streamed(input(text), size)).answers).toEqual(whole(text));
  });

  test('tells of a question a row and a person a column, which it does not turn', async () => {
    const { remedy } = await failure(
      'Question;R1;R2;R3\nVous êtes ?;Élu;Agent;Élu\nVotre note ?;3;4;5\nVotre avis ?;Très bien;Un peu long;Bravo à vous',
    );
    expect(remedy?.french).toContain('semble avoir une question par ligne');
  });

  test('tells of accents that another program broke', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i};Une soir‚e trŠs r‚ussie ${i}`);
    const { messages } = await streamed(input(`id;Avis\n${rows.join('\n')}`), 1000);
    expect(messages.join()).toContain('Les accents ne sont pas ceux du français');
  });

  test('may be JSON Lines', async () => {
    const lines = ['{"id":"a","text":"Un été superbe"}', '', '{"id":"b","text":"Bravo à vous"}'];
    const { answers } = await streamed(input(`${lines.join('\r\n')}`), 5);
    expect(answers.map(({ answer, text }) => [answer, text])).toEqual([
      ['a/1', 'Un été superbe'],
      ['b/1', 'Bravo à vous'],
    ]);
  });

  test('may be JSON Lines without end: keys that come late are told', async () => {
    const line = (i: number): string =>
      JSON.stringify({ id: `p${i}`, avis: `Très bien, ${i} fois` });
    const text = Array.from({ length: 12_000 }, (_, i) => line(i)).join('\n');
    const late = '{"id":"z","avis":"Un peu trop long","lieu":"Lyon"}';
    const { answers, messages } = await streamed(input(`${text}\n${late}\n`), 65_536);
    expect(answers.at(-1)).toMatchObject({ answer: 'z/1', text: 'Un peu trop long' });
    expect(messages).toContainEqual(expect.stringContaining('«\u00a0lieu\u00a0»'));
  });

  test('may be long: answers of a person are numbered, and ids need not follow each other', async () => {
    const text =
      'id,question,text\nx,A ?,Un endroit superbe\ny,A ?,Trop de bruit\nx,B ?,Merci à tous\n';
    expect((await streamed(input(text), 9)).answers).toEqual(whole(text));
  });

  test('gives a repeated id the names that the whole gives, though some are taken', async () => {
    for (const ids of [
      ['a', 'a-2', 'a', 'a', 'b'],
      ['a', 'a', 'a-2', 'a-2', 'a'],
      ['', 'r001', 'r003', '', 'r003', ''],
    ]) {
      const text = `id;Avis\n${ids.map((id, at) => `${id};Très bien, vraiment ${at}`).join('\n')}\n`;
      const { answers } = await streamed(input(text), 16, { id: 'id' });
      expect(answers).toEqual(whole(text, { id: 'id' }));
      expect(new Set(answers.map(({ id }) => id)).size).toBe(ids.length);
    }
  });

  test('tells copies word for word, as the whole finds them, and leaves them in', async () => {
    const long =
      'Les échanges avec les autres communes étaient vraiment précieux, comme chaque année depuis cinq';
    const text = `id;Note;Aimé ?;À revoir ?
1;4;${long};Le son
2;3;Merci à toute l’équipe;Rien
3;4;« ${long.toUpperCase()} »;le son !
4;2;${long};Le froid 🥶 dans la salle
5;1;Le lieu;Le lieu
6;4;Le lieu;Le lieu
7;4;Très bien, ${long};
8;4;tres bien ${long};
9;2;Très bien organisé, merci à vous et à tous;
11;2;tres bien organise merci a vous et a tous;
10;2;"${long} 🥶";${long} 🥶
`;
    const { answers, messages } = await streamed(input(text), 64);
    expect(answers).toEqual(whole(text));
    expect(messages.slice(-2)).toEqual([
      '2 questionnaires déjà venus (mêmes réponses ouvertes), laissés dans la sortie\u00a0: 3 et 8.',
      '1 longue réponse identique à celle d’une autre personne\u00a0: 4/1.',
    ]);
    const marked = readSurvey([input(text)], {});
    expect(marked.respondents.filter(({ duplicateOf }) => duplicateOf).map(({ id }) => id)).toEqual(
      ['3', '8'],
    );
    expect(
      marked.answers.filter(({ duplicateOf }) => duplicateOf).map(({ answer }) => answer),
    ).toEqual(['3/1', '3/2', '8/1']);
  });

  test('may be long, where answers are compared with others’ and not with one’s own', async () => {
    const long =
      'Les échanges avec les autres communes étaient vraiment précieux et comme chaque année depuis cinq';
    const text = `id,question,text\nx,A ?,${long}\nx,B ?,${long}\ny,A ?,${long}\nz,A ?,Le lieu\n`;
    const { messages } = await streamed(input(text), 9);
    expect(messages.at(-1)).toBe(
      '1 longue réponse identique à celle d’une autre personne\u00a0: y/1.',
    );
  });

  test('tells repeated ids, rows left out and cells that are not read', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i};Commentaire numéro ${i} bien long`);
    const text = `id;Commentaire\n${rows.join('\n')}\n;;\n7;Encore une autre réponse\nTotal;12\n`;
    const { answers, messages } = await streamed(input(text), 64);
    expect(answers.at(-1)?.id).toBe('7-2');
    expect(messages).toEqual([
      '1 identifiant répété\u00a0: un numéro lui est ajouté, et chaque ligne compte pour une personne.',
      '1 ligne entièrement vide\u00a0: non comptée.',
      'Ligne de totaux laissée de côté\u00a0: ligne 24.',
      expect.stringContaining('doublons à quelques mots près ne sont pas cherchés'),
    ]);
  });
});

describe('a file longer than what columns are decided on', () => {
  const rows = Array.from({ length: 10_200 }, (_, i) =>
    i === 10_100
      ? `${i};Avis ${i} ;Un mot tardif;en trop`
      : `${i};Réponse numéro ${i} sur le lieu;`,
  );
  const text = `id;Avis;Reste\n${rows.join('\n')}\n`;

  test('gives the same answers whole or as it comes', async () => {
    const { answers } = await streamed(input(text), 65_536);
    expect(answers).toHaveLength(10_200);
    expect(answers).toEqual(whole(text));
  });

  test('tells what comes later and is not read', async () => {
    const told = [
      expect.stringContaining(
        '10\u202f000 premières lignes, ne l’est pas ensuite et n’est pas lue\u00a0: «\u00a0Reste\u00a0»',
      ),
      '1 ligne a des cellules au-delà des colonnes connues, non lues\u00a0: ligne 10102.',
    ];
    expect((await streamed(input(text), 65_536)).messages).toEqual(expect.arrayContaining(told));
    expect(readSurvey([input(text)], {}).notices.map(({ message }) => message.french)).toEqual(
      expect.arrayContaining(told),
    );
  });
});

describe('a stream that cannot be read to its end', () => {
  test.each([
    ['a quote never closed', 'id;Avis\n1;Très bien\n2;"Bravo\n3;Merci\n', 'jamais fermé', 3],
    ['a NUL', 'id;Avis\n1;Très bien\n2;Bra\0vo\n', 'octet nul', 3],
    ['a broken JSON line', '{"id":1,"text":"Très bien"}\n{"id":\n', 'pas un objet JSON', 2],
  ])('%s fails at its line', async (_, text, message, line) => {
    const error = await failure(text);
    expect(error.message).toContain(message);
    expect(error.place).toEqual({ file: 'enquete.csv', line });
  });

  test('a line of JSON that never ends is refused', async () => {
    const error = await failure(`{"id":1}\n{"id":"${'a'.repeat(20_000_001)}`, 1 << 20);
    expect(error.message).toContain('vingt millions de caractères');
    expect(error.place).toEqual({ file: 'enquete.csv', line: 2 });
  });

  test('a million columns are refused', async () => {
    const error = await failure(`${'a;'.repeat(1_000_000)}b\n1;2\n`, 65_536);
    expect(error.message).toContain('trop de colonnes');
  });

  test('a cell of a hundred megabytes stops long before its end', async () => {
    let given = 0;
    const source: ByteSource = {
      file: 'x.csv',
      start: [Buffer.from('id;Avis\n1;"')],
      async *chunks() {
        yield Buffer.from('id;Avis\n1;Bien\n2;"');
        for (let i = 0; i < 1600; i++) {
          given = i;
          yield Buffer.alloc(65_536, 'a ');
        }
      },
    };
    await expect(drain(source)).rejects.toThrow('vingt millions de caractères');
    expect(given).toBeLessThan(400);
  });
});

async function drain(source: ByteSource): Promise<Answer[]> {
  const { answers } = await streamAnswers([source], {});
  const all: Answer[] = [];
  for await (const batch of answers) all.push(...batch);
  return all;
}

describe('files of any size', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-stream-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a large one that changes while it is read is an error', async () => {
    const file = join(folder, 'a-2025.csv');
    const row = (i: number): string => `${i};Les rencontres de la table ${i};${'0'.repeat(2000)}\n`;
    writeFileSync(
      file,
      `id;Avis;Trace\n${Array.from({ length: 10_400 }, (_, i) => row(i)).join('')}`,
    );
    const [source] = await openInputs([{ file }]);
    expect(source).not.toHaveProperty('bytes');
    const { answers } = await streamAnswers([source!], {});
    await answers.next();
    appendFileSync(file, '9;Fin\n');
    await expect(
      (async () => {
        for await (const _ of answers);
      })(),
    ).rejects.toThrow('a changé pendant sa lecture');
  });

  test('a small one is read whole', async () => {
    const file = join(folder, 'b.csv');
    writeFileSync(file, 'id;Avis\n1;Très bien\n');
    expect(await openInputs([{ file }])).toMatchObject([{ file, bytes: expect.anything() }]);
  });
});

test('what can be read only once is read once', async () => {
  const text = 'id;Avis\n1;L’été\n2;Très bien\n3;Merci à tous\n';
  const source = { ...bytesInPieces(input(text), 6), start: [Buffer.from(text.slice(0, 20))] };
  expect(await drain(source)).toHaveLength(3);
});
