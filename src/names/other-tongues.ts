import { wordSet } from '../ground/listed.js';

/** Words that tell a language, none of which is a word of French nor a name that people bear. */
export const TELLING = wordSet(`
  the and was were is are with very much you your they them their this that these those have had has been would could should too not from
  about because when where which every everything everyone nothing loved lovely great thanks thank please more
  muy mucho muchas gracias pero todo todos siempre molto tutto grazie bellissimo sehr viel danke schön schöne und nicht waren alles
  trugarez deoc'h deoc’h mersi holl kenavo yec'hed yec’hed vras degemer ganeoc'h ganeoc’h ar wech arall breizh bev bevet
  muito obrigado obrigada uma não pela pelo`);
