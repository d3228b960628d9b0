import { UserError } from '../errors.js';
import { studyMessages as say } from '../messages/study.js';
import type { Theme } from '../model.js';
import { closeNames } from '../names.js';
import type { Study } from '../study/read.js';

/** Close names that a mistake is answered with. */
const NAMED = 3;

/**
 * Themes in the study's colours; the others keep those of their lexicon.
 * @throws UserError at the study's place for a theme that no lexicon has.
 */
export function colouredThemes(themes: readonly Theme[], study: Study | undefined): Theme[] {
  const colours = study?.document.look?.themes ?? {};
  const ids = themes.map(({ id }) => id);
  const unknown = Object.keys(colours).find((id) => !ids.includes(id));
  if (study && unknown !== undefined) {
    const { place } = study.problemAt(['look', 'themes', unknown], '');
    throw new UserError(
      say.theme(unknown),
      place,
      say.themeRemedy(closeNames(unknown, ids).slice(0, NAMED)),
    );
  }
  return themes.map((theme) => ({
    ...theme,
    ...(Object.hasOwn(colours, theme.id) && { color: colours[theme.id]! }),
  }));
}
