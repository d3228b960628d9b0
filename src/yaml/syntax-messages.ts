import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';

const BY_CODE: Readonly<Record<string, Message>> = {
  BAD_INDENT: {
    french: 'le retrait (les espaces en début de ligne) ne correspond pas à la ligne au-dessus',
    english: 'the indent (the spaces at the start of the line) does not match the line above',
  },
  DUPLICATE_KEY: {
    french: 'cette clé est écrite deux fois : gardez-en une',
    english: 'this key is written twice: keep one',
  },
  MISSING_CHAR: {
    french: 'il manque un signe (guillemet, crochet, accolade ou deux-points)',
    english: 'a sign is missing (quotation mark, bracket, brace or colon)',
  },
  TAB_AS_INDENT: {
    french: 'remplacez la tabulation par des espaces',
    english: 'replace the tab with spaces',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    french: 'mettez entre guillemets le texte qui contient « : »',
    english: 'put in quotation marks the text that holds “: ”',
  },
  MULTILINE_IMPLICIT_KEY: {
    french: 'il manque « : » après la clé, ou un guillemet à la fin du texte',
    english: '“:” is missing after the key, or a quotation mark at the end of the text',
  },
  BAD_SCALAR_START: {
    french: 'mettez entre guillemets le texte qui commence par ce signe',
    english: 'put in quotation marks the text that begins with this sign',
  },
  BAD_ALIAS: {
    french: 'mettez entre guillemets le texte qui commence par *',
    english: 'put in quotation marks the text that begins with *',
  },
  BLOCK_IN_FLOW: {
    french: 'séparez par une virgule ce qui est entre accolades, et mettez une espace après « : »',
    english: 'separate with commas what is between braces, and put a space after “:”',
  },
  NESTED_ALIAS: {
    french:
      'un renvoi (*nom) dans ce qu’un autre peut répéter n’est pas lu : recopiez ici ce qu’il désigne',
    english:
      'an alias (*name) inside what another one may repeat is not read: copy here what it stands for',
  },
  TAG_RESOLVE_FAILED: {
    french: 'mettez entre guillemets le texte qui commence par !',
    english: 'put in quotation marks the text that begins with !',
  },
};

const BRACES: Message = {
  french:
    'mettez entre accolades les clés d’une même ligne\u00a0: {entry: café, except: [café IA]}',
  english: 'put in braces the keys of one line: {entry: bus, except: [bus stop]}',
};

/** « id: voirie » above a line that is indented more. */
const BELOW: Message = {
  french:
    'la ligne au-dessous est en retrait de celle-ci, qui a déjà sa valeur\u00a0: donnez-leur le même retrait (les espaces en début de ligne)',
  english:
    'the line below is indented under this one, which has its value already: give both the same indent (the spaces at the start of the line)',
};

interface YamlError {
  readonly code: string;
  readonly message: string;
}

/** What is wrong with the text as YAML, on a line of it. */
export function yamlMessage({ code, message }: YamlError, line: string): Message {
  if (message.startsWith('Missing closing'))
    return {
      french: 'ce guillemet n’est pas refermé',
      english: 'this quotation mark is not closed',
    };
  const closing = /^Flow .* end with a ([\]}])/u.exec(message)?.[1];
  if (closing)
    return {
      french: `il manque ${quoted(closing)} ici ou plus haut`,
      english: `${en.quoted(closing)} is missing here or above`,
    };
  if (message.startsWith('Unexpected scalar at node end'))
    return {
      french:
        'un guillemet se ferme avant la fin\u00a0: mettez toute la valeur entre guillemets, ou ôtez-les',
      english:
        'a quotation mark closes too early: put the whole value in quotation marks, or none of it',
    };
  if (message.startsWith('Nested mappings')) {
    if (/^\s*- \w+:.*,\s*\w+:/u.test(line)) return BRACES;
    return /:\s.*:(?:\s|$)/u.test(line) ? BY_CODE.BLOCK_AS_IMPLICIT_KEY! : BELOW;
  }
  const strayItem = code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*- /u.test(line);
  const key = strayItem || message.startsWith('Sequence item without') ? 'BAD_INDENT' : code;
  return (
    BY_CODE[key] ?? {
      french: 'le texte n’est pas du YAML correct',
      english: 'the text is not valid YAML',
    }
  );
}

/** The last of the errors that kept the content from being read. */
export const unread = ({ french, english }: Message): Message => ({
  french: `${french} ; corrigez, puis relancez : le reste n’a pas encore été vérifié`,
  english: `${english}; correct this, then run again: the rest has not been checked yet`,
});
