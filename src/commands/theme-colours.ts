import type { Option } from 'commander';
import { UserError } from '../errors.js';
import { studyMessages as say } from '../messages/study.js';
import type { Theme } from '../model/tags.js';
import { closeNames } from '../names/names.js';
import type { Study } from '../study/read.js';
import { invalid, option } from './language.js';

/** Close names that a mistake is answered with. */
const NAMED = 3;

/** Colours by public id, as a study or the command says them. */
export type ThemeColours = Readonly<Record<string, string>>;

const GIVEN = /^(?<id>[^=]+)=(?<colour>#[0-9a-f]{6})$/iu;

/** `--theme-colours evenement/lieu=#9c4f00`, which may be repeated. */
export const themeColoursOption = (): Option =>
  option('--theme-colours <thème=couleur>', {
    french: 'couleur d’un thème, par exemple evenement/lieu=#9c4f00 (répétable)',
    english: 'colour of a theme, for instance evenement/lieu=#9c4f00 (repeatable)',
  }).argParser((value: string, before: ThemeColours = {}): ThemeColours => {
    const { id = '', colour = '' } = GIVEN.exec(value)?.groups ?? {};
    if (!id) throw invalid(say.themeColour(value));
    return { ...before, [id]: colour.toLowerCase() };
  });

/**
 * Themes in the colours that the command gives, or else the study; the others keep those of their
 * lexicon.
 * @throws UserError, at the study's place where it is its mistake, for a theme that no lexicon has.
 */
export function colouredThemes(
  themes: readonly Theme[],
  study: Study | undefined,
  given: ThemeColours = {},
): Theme[] {
  const colours = { ...study?.document.look?.themes, ...given };
  const ids = themes.map(({ id }) => id);
  const unknown = Object.keys(colours).find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const close = closeNames(unknown, ids).slice(0, NAMED);
    const place =
      Object.hasOwn(given, unknown) || !study
        ? undefined
        : study.spotAt(['look', 'themes', unknown]).place;
    throw new UserError(say.theme(unknown), say.themeRemedy(close.length > 0 ? close : ids), place);
  }
  return themes.map((theme) => ({
    ...theme,
    ...(Object.hasOwn(colours, theme.id) && { color: colours[theme.id]! }),
  }));
}
