/*
 * What people told of themselves, as a mediator tells it of them: « je suis sous curatelle, mon fils m’aide » is
 * « Madame est sous curatelle, son fils l’aide ». The table is small: some of it is not French, all is read alike.
 */

/** Whom one tells of, first and again. */
interface Person {
  readonly named: string;
  readonly again: string;
  /** As in « avec elle ». */
  readonly apart: string;
}

const SHE = { again: 'elle', apart: 'elle' };
const HE = { again: 'il', apart: 'lui' };
export const PERSONS: readonly Person[] = [
  { named: 'elle', ...SHE },
  { named: 'Madame', ...SHE },
  { named: 'l’usager', ...HE },
  { named: 'la personne que j’accompagne', ...SHE },
  { named: '[nom]', ...HE },
  { named: 'il', ...HE },
  { named: 'Monsieur', ...HE },
  { named: 'une dame', ...SHE },
];

const CLITICS = "(?:(?:ne|n[’']|me|m[’']|y|en|les?|la|l[’']|lui|leur)(?: |(?<=[’'])))*";
const SAYS = new RegExp(`(?<!\\p{L})(?:je |j[’'] ?)(${CLITICS})(\\p{L}+)`, 'giu');

const IRREGULAR: Readonly<Record<string, string>> = {
  suis: 'est',
  ai: 'a',
  vais: 'va',
  peux: 'peut',
  veux: 'veut',
};

/** « aurai » is « aura », « prends » « prend », « dois » « doit ». */
const ofAnother = (verb: string): string =>
  IRREGULAR[verb] ??
  verb
    .replace(/(?<=r)ai$/u, 'a')
    .replace(/(?<=[dt])s$/u, '')
    .replace(/s$/u, 't');

/** « je me » is « elle se », « je m’endors » « elle s’endort ». */
const ofOneself = (clitics: string, verb: string): string => {
  const own = clitics.replace(/(?<!\p{L})m(?=e |[’'])/giu, 's');
  return /^[aeiouyhéèê]/u.test(verb) ? own : own.replace(/s[’']$/u, 'se ');
};

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}-])m(?=(?:on|a|es) )/giu, 's'],
  [/(?<!\p{L})m(?=[’'])/giu, 'l'],
  [/(?<!\p{L})me(?= )/giu, 'lui'],
  [/(?<!\p{L})m(?=ien)/giu, 's'],
];

/** A text that tells of its writer, told of somebody else; as it is where no verb has the writer for subject. */
export function toldOf(text: string, { named, again, apart }: Person): string {
  let subject = named;
  const said = text.replace(SAYS, (_, clitics: string, typed: string) => {
    const verb = ofAnother(typed.toLowerCase());
    const told = `${subject} ${ofOneself(clitics, verb)}${verb}`;
    subject = again;
    return told;
  });
  if (said === text) return text;
  return OTHERS.reduce((all, [mine, theirs]) => all.replace(mine, theirs), said).replace(
    /(?<!\p{L})moi(?!\p{L})/giu,
    apart,
  );
}
