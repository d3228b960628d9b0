import type { Way } from './way.js';

/** Health told by what one left off or by who cares for one. */
export const CARE: Way = {
  kind: 'health',
  own: true,
  turns: [
    // « sortie de cure en juin »; not « je sors d’une cure de jouvence », « d’optimisme »
    "(?:sors|sortais|sortie?) (?:de|d' une) cure (?!de (?:jouvence|vitamine|bonne|rire|grand)|d')",
    '(?:suis|etais) (?:sobre|abstinente?) depuis ',
    "(?:bois|buvais) plus (?:d' alcool|depuis \\w+ (?:ans?|mois)) |arrete (?:de boire|de fumer du|l' alcool|l' heroine|la (?:drogue|coke|cocaine|beuh)|le (?:shit|cannabis|crack)) ",
    'suivie? (?:en|par une?) (?:psychiatrie|psychiatre|psychologue|psy|addictologie|oncologie|neurologie) ',
    // « mieux que mon psy », « c’est mon psy » are images
    '(?<!(?:que|qu|est|comme|chez|sans) )(?:mon|ma) (?:psy|psychiatre|psychanalyste|psychologue|neurologue|oncologue|cancerologue|cardiologue|addictologue|gynecologue|rhumatologue) ',
    "(?:je|j') (?:vois|voyais|consulte|consultais) (?:une?) (?:psy|psychologue|psychiatre|psychanalyste|addictologue|neurologue|oncologue) ",
    '(?:fume|fumais|deale|dealais) (?:\\w+ ){0,2}(?:joints?|shit|beuh|weed|cannabis|crack|petards?) ',
    '(?:prends|prenais|ai pris|prenait|sniffe|sniffais) (?:\\w+ )?(?:coke|cocaine|heroine|mdma|ecstas\\w*|ketamine|lsd) ',
  ],
};
