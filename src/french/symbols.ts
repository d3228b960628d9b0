import { widthAt } from './characters.js';
import { matchAt } from './words.js';

const URL = /(?:https?:\/\/|www\.)[^\s<>«»]+/iuy;
const URL_TAIL = /[.,;:!?)\]'"’»…]$/u;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const TAG = /[#@][\p{L}\p{N}_]+/uy;
const EMOTICON = /(?:[:;=][-'^]?[()DPpOo|/\\[\]*]+|<\/?3+|\^\^|\^_\^|-_-)(?![\p{L}\p{N}])|:'\(+/uy;
const RUN = /\.{2,}|…+|-{2,}|[!?]{2,}|={2,}|\*{2,}|_{2,}|\+\/-|°C(?![\p{L}\p{N}])/uy;
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const TAIL = /\p{M}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]/u;
const LOWEST_PICTURE = 0x203c;
const ZERO_WIDTH_JOINER = '\u200D';

/** End of a web or e-mail address that starts at an index, or -1; `mail`: an `@` is near. */
export function addressEnd(text: string, at: number, mail: boolean): number {
  if (mail) {
    const end = matchAt(MAIL, text, at);
    if (end !== -1) return end;
  }
  const first = text.charCodeAt(at) | 32;
  if (first !== 104 && first !== 119) return -1;
  const end = matchAt(URL, text, at);
  if (end === -1) return -1;
  let last = end;
  while (last > at + 1 && URL_TAIL.test(text[last - 1]!)) last -= 1;
  return last;
}

const characterAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';

const isFlag = (character: string): boolean => /\p{Regional_Indicator}/u.test(character);

/** End of an emoji with its modifiers, flags and joined parts, or -1. */
function emojiEnd(text: string, at: number): number {
  const first = characterAt(text, at);
  if (!PICTURE.test(first)) return -1;
  let end = at + first.length;
  if (isFlag(first)) {
    const second = characterAt(text, end);
    return isFlag(second) ? end + second.length : end;
  }
  for (;;) {
    const next = characterAt(text, end);
    if (next !== '' && TAIL.test(next)) end += next.length;
    else if (next === ZERO_WIDTH_JOINER && PICTURE.test(characterAt(text, end + 1))) {
      end += 1 + widthAt(text, end + 1);
    } else return end;
  }
}

/** End of the token that starts with neither letter nor digit. */
export function symbolEnd(text: string, at: number): number {
  if (text.charCodeAt(at) >= LOWEST_PICTURE) {
    const emoji = emojiEnd(text, at);
    if (emoji !== -1) return emoji;
  }
  for (const shape of [TAG, EMOTICON, RUN]) {
    const end = matchAt(shape, text, at);
    if (end !== -1) return end;
  }
  return at + widthAt(text, at);
}
