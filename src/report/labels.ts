import { countEach } from '../group-by.js';
import type { Quote, QuoteKind } from '../model/quote.js';
import type { Theme } from '../model/tags.js';
import { gridName } from '../names.js';

/** A theme's name for readers; its id where no lexicon has it. */
export type LabelOf = (theme: string) => string;

export function labelsOf(themes: readonly Pick<Theme, 'id' | 'label'>[]): LabelOf {
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}

/**
 * The items of grids by their whole name: what all of one grid begin with is told beside, not in each heading. An
 * item whose name another question has keeps its whole name.
 */
export function itemsOf(questions: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map(questions.map((name) => [name, gridName(name)]));
  const grids = countEach([...found.values()].flatMap((one) => one?.grid ?? []));
  const short = (name: string): string => {
    const { grid, item } = found.get(name) ?? {};
    return item !== undefined && grids.get(grid!)! > 1 ? item : name;
  };
  const taken = countEach(questions.map(short));
  return new Map(
    questions.flatMap((name) =>
      short(name) !== name && taken.get(short(name)) === 1 ? [[name, short(name)] as const] : [],
    ),
  );
}

const KINDS: Readonly<Record<QuoteKind, string>> = {
  fragment: 'fragment',
  sentence: 'phrase',
  answer: 'réponse',
};

/** What readers see for the kind of a quote: « réponse entière », unless a part of it is left out. */
export function kindWords({ kind, edits }: Pick<Quote, 'kind' | 'edits'>): string {
  const isCut = edits.some((edit) => edit.kind === 'ellipsis');
  return kind === 'fragment' || isCut ? KINDS[kind] : `${KINDS[kind]} entière`;
}
