import type { Theme } from '../model/tags.js';

type Named = Pick<Theme, 'id' | 'label'>;

/** What the name of a theme says when the themes within it are counted beside it, not in it. */
const APART = ' hors sous-thèmes';

/** Whether a theme is nested in another, at any depth: its id continues the other’s. */
export const isWithin = (inner: Pick<Theme, 'id'>, theme: Pick<Theme, 'id'>): boolean =>
  inner.id.startsWith(`${theme.id}/`);

/** Themes as their counts are told: one with themes of its own counts what its own entries find, and says so. */
export const countedApart = (themes: readonly Theme[]): Theme[] =>
  themes.map((theme) =>
    themes.some((one) => isWithin(one, theme)) ? { ...theme, label: theme.label + APART } : theme,
  );

/** Its name in its lexicon. */
export const withoutApart = ({ label }: Named): string =>
  label.endsWith(APART) ? label.slice(0, -APART.length) : label;
