import { wordSet } from '../../ground/listed.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';

/** What first names are called by too, with what stands beside it for the same use and is nobody’s name. */
const FAMILIES = [
  [
    'julia pascal ada ruby crystal',
    `python java javascript typescript kotlin scala rust golang php perl fortran cobol delphi haskell erlang clojure matlab ocaml elixir rails`,
  ],
  ['hugo', 'gatsby jekyll eleventy astro nextjs nuxt wordpress drupal'],
  [
    'cassandra',
    'kafka postgres postgresql mysql mariadb mongodb redis elasticsearch neo4j scylladb hadoop spark',
  ],
  ['jenkins travis', 'gitlab github circleci ansible terraform maven gradle docker kubernetes'],
  ['claude alexa', 'chatgpt gpt copilot mistral perplexity deepseek ollama llama siri'],
  ['jules jasmine bruno', 'postman insomnia mocha vitest cypress'],
].map(([shared, own]) => ({ shared: wordSet(shared!), own: wordSet(own!) }));

/** What a program is before its name; « serveur » is a person too, and a « module » may be called by who leads it. */
const KIND =
  /^(?:langages?|frameworks?|clusters?|bases?|requêtes?|pipelines?|plugins?|librairies?|libs?|packages?|compilateur|syntaxe|llm|api|sdk|cli|notebooks?|nœuds?|noeuds?)$/u;
/** « Cassandra en prod », « Hugo pour les sites statiques ». */
const RUNS =
  /^(?:en (?:prod|production|local|cluster|ci)|pour (?:les|des|un|mon) (?:sites?|blogs?) statiques?)(?: |$)/u;
/** « un blog sous Hugo », « généré par Claude », « migrer vers Hugo »; not « refaire le site avec Hugo », « photos générées avec Jules ». */
const MADE_WITH =
  /(?:^| )(?:(?:sites?|blogs?) (?:statiques? (?:avec|en)|(?:statiques? )?sous)|générée?s? par|compil\p{L}+ en|migr\p{L}+ (?:de|vers|sur))$/u;
/** Between two of a list. */
const BETWEEN = /^(?:,|et|ou|\+|\/|&|vs|contre|vers)$/u;
/** Behind a list of people: « Julia, Rust et moi ». */
const OF_US = /^(?:et|ou) (?:moi|toi|nous|vous)$/u;
const NEAR = 4;

/**
 * Whether a first name is sure to be a program there, by the words of the trade beside it: « le cluster Cassandra »,
 * « Gatsby, Hugo »; not « avec Hugo », « merci Jenkins », who may be somebody.
 */
export function isProgram(tokens: readonly Token[], index: number): boolean {
  const family = FAMILIES.find(({ shared }) => shared.has(fold(tokens[index]!.form)));
  if (!family || /^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.text ?? '')) return false;
  const formsOf = (from: number, end: number): string[] =>
    tokens.slice(Math.max(0, from), end).map(({ form }) => form);
  const before = formsOf(index - NEAR, index);
  const isBeside = (step: 1 | -1): boolean =>
    BETWEEN.test(tokens[index + step]?.form ?? '') &&
    family.own.has(fold(tokens[index + 2 * step]?.form ?? ''));
  return (
    isBeside(-1) ||
    (isBeside(1) && !OF_US.test(formsOf(index + 3, index + 5).join(' '))) ||
    (KIND.test(before.at(-1) ?? '') && before.slice(-3).join(' ') !== 'à la base') ||
    RUNS.test(formsOf(index + 1, index + 1 + NEAR).join(' ')) ||
    MADE_WITH.test(before.join(' '))
  );
}
