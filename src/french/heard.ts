/** How often answers hold a form: `data/heard.txt.br`, decompressed, has a form and its count a line. */
export function openHeard(bytes: Uint8Array): (form: string) => number {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const counts = new Map(
    lines.map((line) => {
      const [form = '', count] = line.split(' ');
      return [form, Number(count)];
    }),
  );
  return (form) => counts.get(form) ?? 0;
}
