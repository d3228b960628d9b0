import { formText } from '../../french/runs.js';
import { runsIn } from '../../ground/spans.js';
import type { Parse } from '../../model/text.js';

/** How a sentence asks, after what leads to it. */
const ASKS = [
  "est[- ]ce (?:que|qu' ?)(?! ?(?:je|j')(?= |$))",
  'que (?:sont|est) devenue?s? |que (?:vont|va) devenir |que devien(?:nent|t) ',
  "(?:c' est )?(?:pour|à|a) quand (?:les?|la|l'|nos|vos) |quand (?:est[- ]ce qu|seront|sera|recevr|aur)",
  '(?:où|ou) (?:peut|puis|trouver|retrouver)[- ]',
  '(?:allez|comptez|prévoyez)[- ]?vous |y aura[- ]?t[- ]il ',
].join('|');
/** What wants to know: « que sont devenues les contributions ? », « mais est ce qu’ils ont noté ? ». */
const DIRECT = new RegExp(
  `^(?:(?:et|mais|sinon|alors|donc|au fait|bonjour|question) (?:[,:] )?)*(?:${ASKS})`,
  'u',
);

/** « Est-ce que ça valait le coup ? Oui. »: who asks what was asks oneself. */
const OF_THE_PAST =
  /^(?:[^ ]+ )*est[- ]ce (?:que|qu' ?).* (?:\p{L}+ait|\p{L}+aient|(?:s' |se |c' |ça )?est \p{L}+é) /u;
/** How one answers oneself. */
const ANSWERED =
  /^(?:clairement |franchement |presque |assurément )?(?:oui|non|jamais|si|aucune?|rien|bof|pas du tout|tout à fait|carrément)(?: |$)/u;

/** Whether a sentence asks the organisers something, whatever the tone of the answer and what its question asks. */
export const asksDirectly = ({ tokens, sentences }: Parse): boolean =>
  runsIn(sentences, tokens).some(({ first, end }, index, all) => {
    const next = all[index + 1];
    if (next && ANSWERED.test(formText(tokens.slice(next.first, next.end)))) return false;
    const own = tokens.slice(first, end);
    const last = own.findLast(({ text }) => /[\p{L}\p{N}?]/u.test(text));
    const asked = formText(own).replaceAll(' -', '-');
    return last?.text.startsWith('?') === true && DIRECT.test(asked) && !OF_THE_PAST.test(asked);
  });
