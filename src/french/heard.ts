/** How often answers hold a form: `data/heard.txt.br`, decompressed, has a form and its count a line. */
export function openHeard(bytes: Uint8Array): (form: string) => number {
  const text = new TextDecoder().decode(bytes);
  const counts = new Map<string, number>();
  for (const [, form, count] of text.matchAll(/(\S+) (\d+)/gu)) counts.set(form!, Number(count));
  return (form) => counts.get(form) ?? 0;
}
