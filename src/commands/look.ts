import { readFileSync } from 'node:fs';
import { drawnText } from '../cards/drawable.js';
import { type Place, UserError } from '../errors.js';
import { studyMessages as say } from '../messages/study.js';
import type { Look } from '../model/publication.js';
import type { Study } from '../study/read.js';
import { besideStudy } from './study.js';

export function lookOf(study: Study | undefined): Look {
  if (!study) return {};
  const { look = {}, questions = [] } = study.document;
  const { title, organisation, accent, logo } = look;
  const labels = questions.flatMap(({ column, wording, label }) =>
    label === undefined
      ? []
      : [wording ?? column].flat().map((name) => [name, drawnText(label)] as const),
  );
  return {
    ...(title !== undefined && { title: drawnText(title) }),
    ...(organisation !== undefined && { organisation: drawnText(organisation) }),
    ...(accent !== undefined && { accent }),
    ...(logo !== undefined && {
      logo: logoAddress(besideStudy(study, logo), study.spotAt(['look', 'logo']).place),
    }),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
  };
}

/** A larger picture would weigh on every page. */
const MAX_BYTES = 1_000_000;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A logo as a `data:` address: as a picture, an SVG runs no script and asks for nothing.
 * @throws UserError at the study's place for what is neither PNG nor SVG.
 */
function logoAddress(file: string, place: Place): string {
  const bytes = readFileSync(file);
  if (bytes.length > MAX_BYTES) throw new UserError(say.logoSize, say.logoRemedy, place);
  const type = bytes.subarray(0, PNG.length).equals(PNG)
    ? 'image/png'
    : isSvg(bytes.toString('utf8'))
      ? 'image/svg+xml'
      : undefined;
  if (type === undefined) throw new UserError(say.logo, say.logoRemedy, place);
  return `data:${type};base64,${bytes.toString('base64')}`;
}

const isSvg = (text: string): boolean =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(
    text.slice(0, 10_000),
  );
