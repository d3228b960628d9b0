/** An answer that asks to stay between its reader and its writer: nothing of it is published, whatever it says. */

const NOT_TO = '(?:publier|diffuser|citer|divulguer|repeter|ebruiter|rendre public)';

export const WHISPERED = new RegExp(
  ` (?:${[
    // « à ne pas publier », « merci de ne pas me citer »; not « ne pas diffuser les photos du public »
    `(?:a|de|plait|,) ne (?:surtout )?pas (?:me |le |la |l' )?${NOT_TO} (?=$|[,.;:!?()]|s' il |svp|merci|dans (?:le|ce|votre) |mon |ce |ceci|cela|ca )`,
    "(?<=^ )ne (?:surtout )?pas (?:me |le |la |l' )?(?:publier|citer|diffuser|divulguer|ebruiter) (?=$|[,.;:!?()]|s' il |svp|merci)",
    // « ne le dites pas »; not « ne le dites pas trop »
    "ne (?:le |la |l' |me )(?:publiez|citez|diffusez|dites|repetez|divulguez) (?:surtout )?(?:pas|a personne) (?!trop|sinon|assez)",
    '(?<=^ )(?:dites|repetez) (?:le )?(?:pas|a personne) ',
    // « gardez ça pour vous », « que ça reste entre nous », « entre nous, »
    '(?:gardez|garde|garder) (?:ca|cela|le|la|ceci|(?:ce|mon) (?:message|commentaire)) pour (?:vous|toi) ',
    "(?:ca|cela|ceci|qu' il|qu' elle) (?:doit |peut )?(?:reste|rester|restera) entre (?:nous|vous et moi) (?!une? |des |de )",
    "(?<=^ )(?:et |bon )?entre (?:nous|vous et moi) (?=[,:] (?:je|j'|on|il|elle|mon|ma|mes|notre|nos|votre|l[ea]s?|l') )",
    // « c’est confidentiel mais »; not « ce n’est pas confidentiel »
    "(?<=^ )(?:\\w+ )?(?:confidentiel|off the record|off) (?=: )|(?<!(?:que|qu') )(?:c' est|ceci est|info|message) (?:\\w+ )?(?:confidentiel|off) (?=$|[,.:!)]|mais|donc|s' il)",
    'ne (?:mettez|ecrivez|reprenez|imprimez|publiez) pas (?:ca|ceci|cela|ce (?:message|commentaire)|mon (?:message|commentaire|nom)) ',
    '(?:compte sur vous|merci) (?:pour|de) (?:ne )?pas (?:le |en )(?:repeter|dire|publier|parler|ebruiter) ',
    'mais chut (?=$|[,.!)…:])',
    "(?:ai|avais|a|as) pas le droit (?:d' (?:etre (?:la|ici)|en parler)|de (?:le |vous le )dire) ",
    '(?:suis|etais) pas cens(?:ee?|er) (?:etre (?:la|ici)|le dire|en parler) ',
    '(?:devrais|peux) pas (?:vous (?:le dire|en parler)|(?:le dire|en parler) ici) ',
    "(?:veux|souhaite|voudrais) pas (?:etre (?:citee?|publiee?)|qu(?:e|') .{1,30}(?:publiee?|citee?|diffusee?)) |(?:reponse|commentaire|remarque) (?:confidentielle?|a ne pas (?:publier|diffuser|citer)) ",
    "(?:souhaite|souhaiterais|veux|prefere|tiens a|merci de|voudrais|aimerais) (?:rester |etre |que ce (?:soit|reste) )anonyme |sous (?:le )?(?:sceau du secret|couvert d' anonymat) ",
  ].join('|')})`,
  'u',
);
