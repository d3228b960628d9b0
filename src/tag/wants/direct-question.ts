import { formText } from '../../french/runs.js';
import type { Parse } from '../../model/text.js';
import { runsIn } from '../../spans.js';

/** What wants to know: « que sont devenues les contributions ? », « mais est ce qu’ils ont noté ? ». */
const DIRECT =
  /^(?:(?:et|mais|sinon|alors|donc|au fait|bonjour|question) (?:[,:] )?)*(?:est[- ]ce (?:que|qu' ?)(?! ?(?:je|j')(?= |$))|que (?:sont|est) devenue?s? |que (?:vont|va) devenir |que devien(?:nent|t) |(?:c' est )?(?:pour|à|a) quand (?:les?|la|l'|nos|vos) |quand (?:est[- ]ce qu|seront|sera|recevr|aur)|(?:où|ou) (?:peut|puis|trouver|retrouver)[- ]|(?:allez|comptez|prévoyez)[- ]?vous |y aura[- ]?t[- ]il )/u;

/** Whether a sentence asks the organisers something, whatever the tone of the answer and what its question asks. */
export const asksDirectly = ({ tokens, sentences }: Parse): boolean =>
  runsIn(sentences, tokens).some(({ first, end }) => {
    const own = tokens.slice(first, end);
    const last = own.findLast(({ text }) => /[\p{L}\p{N}?]/u.test(text));
    return last?.text.startsWith('?') === true && DIRECT.test(formText(own).replaceAll(' -', '-'));
  });
