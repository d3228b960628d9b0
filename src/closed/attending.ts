import { foldName } from '../names.js';

/** How one took part in an event, under the names that forms give it, on folded text. */
const WAYS: readonly (readonly [way: string, name: RegExp])[] = [
  ['both', /\bles deux\b|\bhybride\b|\bcomodal|\bsur place et\b|\bpresentiel(?:le)? et\b/],
  ['away', /^(?:a|en|par) (?:distance|ligne|visio\w*|webinaire)\b|\bdistanciel|\bvisio\w*$/],
  ['here', /^sur (?:place|site)\b|\bpresentiel|^en (?:personne|salle)\b|^physiquement\b/],
];

/** The way to attend that an option names: « À distance » and « En ligne » are one; undefined of any other option. */
export function wayOf(option: string): string | undefined {
  const text = foldName(option);
  return WAYS.find(([, name]) => name.test(text))?.[0];
}
