/** Most runs of letters that are cut: each doubles the spellings. */
const MOST_RUNS = 3;

/** Fewer letters than these are a sigle, « DEEE », or a sound, more than a word drawn out. */
const SHORTEST = 3;

/** « suuuper », « nuuul », « merciii »: the word with each letter typed three times or more once, then twice. */
function unstretched(form: string): string[] {
  const runs = [...form.matchAll(/(\p{L})\1*|\P{L}/gu)].map(([run]) => run);
  const long = runs.filter(({ length }) => length > 2).length;
  if (long === 0 || long > MOST_RUNS) return [];
  const spellings = runs.reduce<string[]>(
    (all, run) => {
      const kept = run.length > 2 ? [run.slice(0, 1), run.slice(0, 2)] : [run];
      return all.flatMap((one) => kept.map((letters) => one + letters));
    },
    [''],
  );
  return spellings.filter(({ length }) => length >= SHORTEST);
}

/** « pratik », « logike ». */
const BY_EAR = /(?<=\p{L}{3})ike?(s?)$/u;

/** What an unknown word may be, by ways of typing that many people have and that no slip explains. */
export const meantByHabit = (form: string): string[] => [
  ...unstretched(form),
  ...(BY_EAR.test(form) ? [form.replace(BY_EAR, 'ique$1')] : []),
];
