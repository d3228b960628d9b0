import { describe, expect, it } from 'vitest';
import type { TaggedAnswer } from '../../src/model/tags.js';
import { readPrinted } from '../../src/quote/proof/read-printed.js';
import { tagged as judged } from '../tag/tagged.js';
import { tagged } from './tagged.js';

/** What is held against a passage: what stands behind the bar in its answer. */
function faultOf(typed: string, tag: (text: string) => TaggedAnswer = tagged): string | null {
  const [, printed = ''] = typed.split('|');
  const text = typed.replaceAll('|', '');
  const [one] = readPrinted([{ text: printed }], [tag(text)], { known: [], threshold: 1 });
  expect(one?.kind).toBe(one?.fault ? 'wrong' : 'proven');
  return one?.fault?.french ?? null;
}

const SUPPOSED = 'supposé, souhaité ou mis en doute';
const DENIED = 'ce que la réponse nie';
const EXPECTED = 'attendu, craint ou annoncé';
const REPORTED = 'ce que dit quelqu’un d’autre';
const TAKEN_BACK = 'la même phrase y retire ce qui est cité';
const OTHER_TIME = 'ce qui est dit d’une autre fois passe pour vrai de celle-ci';
const LIMITED = 'en partie, ou à une condition';

describe('a passage of a report', () => {
  it.each([
    ['Je doute que |l’accueil ait été chaleureux pour tous', 'Je doute', SUPPOSED],
    ['Il paraît que |les ateliers étaient très bien animés', 'Il paraît', SUPPOSED],
    ['Il paraît, |les ateliers étaient très bien animés', 'Il paraît', SUPPOSED],
    ['Si seulement |les ateliers étaient mieux animés que ça', 'Si seulement', SUPPOSED],
    ['On aurait aimé |que les ateliers soient très vivants', 'aurait', SUPPOSED],
    ['On aurait aimé que |les ateliers soient très vivants', 'aurait', SUPPOSED],
    ['Ce serait |une belle occasion de se parler entre nous', 'serait', SUPPOSED],
    ['J’espérais |une vraie journée de partage entre collègues', 'J’espérais', SUPPOSED],
    ['J’espérais du concret, |des outils simples et du temps', 'J’espérais', SUPPOSED],
    [
      'J’espérais du concret, des outils que l’on garde, |une belle fête entre nous',
      'J’espérais',
      SUPPOSED,
    ],
    ['On disait que la salle, ce jour-là, |était belle et chaude pour tous', 'On disait', SUPPOSED],
    ['On disait que c’était long et que |la salle était pleine de gens', 'On disait', SUPPOSED],
    ['Le programme était censé être |riche et varié pour tous', 'censé', SUPPOSED],
    ['C’est tout sauf |une grande famille qui se retrouve', 'tout sauf', DENIED],
    ['On est loin d’être |une grande famille qui se retrouve', 'loin d’être', DENIED],
    ['On m’avait dit que |c’était une journée utile à tous', 'On m’avait dit', EXPECTED],
    ['Je m’attendais à |une belle journée de partage et de joie', 'Je m’attendais', EXPECTED],
    ['Je croyais que |le programme était riche cette année', 'Je croyais', EXPECTED],
    ['J’imaginais |une salle pleine de gens ravis et curieux', 'J’imaginais', EXPECTED],
    ['Mon chef dit que |c’est une grande perte de temps', 'Mon chef dit que', REPORTED],
    ['Selon le dépliant, |c’est une fête de tous les savoirs', 'Selon le dépliant,', REPORTED],
    ['|C’est une fête de tous les savoirs|, d’après l’affiche', 'd’après l’affiche', REPORTED],
    ['D’autres disent « |à la vie à la mort pour tous| »', 'disent', REPORTED],
    ['|On parle de nous tous| sans nous.', 'sans nous', LIMITED],
    ['|L’accueil était parfait pour tout le monde|, sauf le matin', 'sauf le matin', LIMITED],
    [
      '|L’orga est au top de bout en bout| à condition d’arriver à 7h',
      'à condition d’arriver à 7h',
      LIMITED,
    ],
    [
      '|Un programme excellent de bout en bout| si l’on ne fait que du Java',
      'si l’on ne fait que du Java',
      LIMITED,
    ],
    ['Hormis le son, |la plénière était très réussie', 'Hormis le son', LIMITED],
    ['|Le spectacle était vraiment grandiose| (sauf la fin).', 'sauf la fin', LIMITED],
    ['|Le violon était très bien accordé| – sauf la fin.', 'sauf la fin', LIMITED],
    ['|La flûte était très bien accordée| - à part le soir', 'à part le soir', LIMITED],
    ['|La batterie était très bien réglée| : sauf le soir', 'sauf le soir', LIMITED],
    ['|Le piano était très bien accordé|… sauf la fin', 'sauf la fin', LIMITED],
    ['|La harpe était très bien accordée| ; sauf la fin', 'sauf la fin', LIMITED],
    ['|Les ateliers étaient très bien animés|. Sauf le mien', 'Sauf le mien', LIMITED],
    ['|Très beau lieu. Les ateliers étaient utiles|, sauf le mien', 'sauf le mien', LIMITED],
    [
      '|C’était très utile à tout le monde|, si tant est qu’on suive',
      'si tant est qu’on suive',
      LIMITED,
    ],
    ['Peut-être que |le triangle était très mal joué', 'Peut-être que', SUPPOSED],
    ['Loin de moi l’idée que |le costume était mal taillé', 'Loin de moi l’idée', DENIED],
    ['|On nous a donné tout l’élan voulu| ; il manque la route.', 'il manque la route', TAKEN_BACK],
    [
      '|Le matériel est là dans chaque salle|, mais personne ne sait le réparer',
      'mais personne ne sait le réparer',
      TAKEN_BACK,
    ],
    [
      '|Le wifi est là dans chaque salle| mais il ne marche pas',
      'mais il ne marche pas',
      TAKEN_BACK,
    ],
    ['|Les ateliers étaient très bien animés|, ou presque', 'ou presque', LIMITED],
    ['|Les ateliers étaient tous excellents|, enfin presque tous', 'enfin presque tous', LIMITED],
    ['|C’était une très belle journée|, du moins le matin', 'du moins le matin', LIMITED],
    ['|Le site est vraiment très pratique| quand il fonctionne', 'quand il fonctionne', LIMITED],
    ['|La borne est vraiment très pratique|, quand ça marche', 'quand ça marche', LIMITED],
    ['|L’atelier était très utile|, mais seulement le matin', 'mais seulement le matin', LIMITED],
    ['|Un très bel accueil des bénévoles| si on aime attendre', 'si on aime attendre', LIMITED],
    ['|Des outils très bien pensés| ; reste à s’en servir', 'reste à s’en servir', LIMITED],
    [
      '|Des ateliers d’une grande qualité|, ce qui reste à prouver',
      'ce qui reste à prouver',
      LIMITED,
    ],
    ['La salle répond « |on reste tous avec vous| »', 'répond', REPORTED],
    ['« |Un moment de partage| », disait l’affiche. Raté.', 'disait', REPORTED],
    ['Le programme promettait « |une journée inoubliable pour tous| »', 'promettait', REPORTED],
    ['|L’intervention de la préfecture|… non je rigole', 'non je rigole', TAKEN_BACK],
    ['|Le café était vraiment délicieux|. Je plaisante.', 'Je plaisante', TAKEN_BACK],
    ['|Un grand moment de la journée|… pas du tout.', 'pas du tout', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| (non)', 'non', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| (NON !)', 'NON', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours|, ou pas', 'ou pas', TAKEN_BACK],
    ['|On a tous vraiment adore ces discours| ou pas', 'ou pas', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| (ou pas)', 'ou pas', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| (pas du tout)', 'pas du tout', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours|… NOT', 'NOT', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours|. NOT!', 'NOT', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours|... ou pas...', 'ou pas', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours|. Ou pas.', 'Ou pas', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| (non non)', 'non non', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| (je suis ironique)', 'je suis ironique', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| - non', 'non', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours|, enfin pas moi.', 'enfin pas moi', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| (ironie)', 'ironie', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| #ironie', '#ironie', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| *ironie* Bref', 'ironie', TAKEN_BACK],
    ['|On a tous vraiment adoré ces discours| /s', 's', TAKEN_BACK],
    ['Un accueil |qui donne vraiment envie de tout|, bravo #ironie', '#ironie', TAKEN_BACK],
    ['|Ateliers : tous vraiment bien animés|, pas toujours.', 'pas toujours', TAKEN_BACK],
    [
      'Si le son avait marché, |j’aurais trouvé la conférence passionnante',
      'Si le son avait marché',
      SUPPOSED,
    ],
    [
      'Si le son avait marché, j’aurais trouvé |la conférence très passionnante',
      'Si le son avait marché',
      SUPPOSED,
    ],
    [
      'si le son avait marche |la conference aurait ete passionnante',
      'si le son avait marche',
      SUPPOSED,
    ],
    [
      'Bref, si la salle était plus grande, |la soirée serait parfaite',
      'si la salle était plus grande',
      SUPPOSED,
    ],
    [
      'Je crois que si on m’avait prévenue |j’aurais adoré cette visite',
      'si on m’avait prévenue',
      SUPPOSED,
    ],
    ['Sans le bruit, |la salle du haut serait vraiment parfaite', 'Sans le bruit', SUPPOSED],
    ['Sans vous, |j’aurais tout abandonné depuis longtemps', 'Sans vous', SUPPOSED],
    ['Avec un autre micro, |la plénière aurait été parfaite', 'Avec un autre micro', SUPPOSED],
    ['En fermant la porte, |on aurait été très bien installés', 'En fermant la porte', SUPPOSED],
    ['Avec le son, |la plénière aurait été parfaite', 'Avec le son', SUPPOSED],
    ['Sans problème de son, |ce serait un salon formidable', 'Sans problème de son', SUPPOSED],
    ['Avec du temps, |ce serait un atelier formidable', 'Avec du temps', SUPPOSED],
    ['En repensant le parcours, |ce serait vraiment parfait', 'En repensant le parcours', SUPPOSED],
    ['|La soirée serait vraiment parfaite| avec moins de bruit', 'avec moins de bruit', SUPPOSED],
    ['|Ça aurait été vraiment parfait|, avec un meilleur son', 'avec un meilleur son', SUPPOSED],
    ['|La main sur le cœur| : plus jamais', 'plus jamais', TAKEN_BACK],
  ])('is refused where a frame is left outside: %s', (typed, words, sentence) => {
    const fault = faultOf(typed);
    expect(fault).toContain(`dehors «\u00a0${words}\u00a0»`);
    expect(fault).toContain(sentence);
  });

  it.each([
    'Je pensais m’ennuyer toute la journée, |j’ai adoré chaque atelier',
    'Sans problème, |je reviendrais chaque année ici',
    'sans reserve, |je recommanderais ces ateliers a tous',
    'Avec du recul, |je garderais surtout la table ronde',
    'Sans regret ni hésitation, |je le referais dès demain matin',
    'En rentrant chez moi, |j’aurais pu tout raconter à mon équipe',
    'Comme l’an dernier, |l’équipe a été formidable avec nous|. Là, j’ai raté le train, dommage',
    'Avec les enfants, |j’ai passé un bon moment et je reviendrais',
    'En rentrant, |j’aurais pu tout raconter à mon équipe',
    'J’ai failli repartir à midi, |j’ai bien fait de rester jusqu’au soir',
    'J’espérais du concret et |j’ai eu une vraie boîte à outils',
    'J’espérais du concret et j’ai eu |une vraie boîte à outils',
    'Je croyais que ce serait long mais |les ateliers étaient très vivants',
    'On m’avait dit que c’était froid, or |j’ai trouvé un accueil chaleureux',
    'Mon chef dit que c’est long, mais |les ateliers étaient très vivants',
    'Selon le dépliant c’est une fête, mais |les ateliers étaient très longs',
    'Au début, |je me suis sentie perdue dans ces grandes salles',
    'À défaut de buffet, |un beau pique-nique entre collègues',
    'Je trouve que |les ateliers étaient très bien animés',
    'On se dit que |c’est une chance de pouvoir venir ici',
    'L’atelier « |comment on reste tous avec vous| » était top',
    'Dommage que |personne ne m’ait parlé de la journée avant',
    'Très belle salle même si |le son était un peu faible',
    'J’espère revenir. |Les ateliers étaient très bien animés',
    '|Un beau moment à part| où l’on se parle',
    '|L’accueil était parfait pour tout le monde| même si le son était faible',
    '|Les ateliers étaient très bien animés|. Hormis le son, très belle plénière',
    '|Les ateliers étaient très bien animés|. Sauf le mien tout a plu',
    '|Les ateliers étaient très bien animés|. À part ça rien à dire',
    '|La salle était très grande et claire| ; à part ça, rien à dire',
    'Mis à part cela, |la trompette était très bien jouée',
    'En dehors de ça, |la viole était très bien jouée',
    'Sauf erreur de ma part, |la guitare était très bien jouée',
    'Si vous saviez comme |la tombola était vraiment drôle',
    '|Le jardin japonais est un monde| à part entière',
    '|La partition était très bien lisible|, à part égale avec le livret',
    '|Le tri était vraiment bien pensé|, en dehors des sentiers battus',
    '|Le lieu était vraiment magnifique|, si belle lumière',
    '|J’ai apprécié tous les échanges|, si riches et si humains',
    '|Le parc était vraiment très calme|, si calme que j’ai dormi',
    '|Bravo à toute la belle équipe|, si possible gardez le format',
    '|Les débats étaient vraiment libres|, si, si, vraiment',
    '|Gardez tous les ateliers du matin|, s’il vous plaît',
    '|La troupe de théâtre était là|, s’il en est',
    '|La fanfare était vraiment très drôle|, si j’ose dire',
    '|La fanfare municipale était vive|, si je puis dire',
    '|La pêche au thon fut très bonne|, si l’on peut dire',
    '|La chorale était vraiment belle|, si je ne m’abuse',
    '|Les ateliers étaient tous très utiles|, sauf erreur',
    '|Les ateliers étaient bien animés| si bien que je reviendrai',
    '|Les ateliers étaient très bien animés|, mais les salles n’étaient pas chauffées',
    '|Les ateliers étaient très bien animés|, mais la salle ne le permettait pas toujours',
    '|Les ateliers étaient très bien animés| ; il ne manquait rien',
    '|Les ateliers étaient très bien animés| et il ne pleuvait pas',
    'Je |doute que l’accueil ait été chaleureux pour tous',
    '|Il faudrait que les ateliers soient plus courts et vivants',
    '|Je doute que l’accueil ait été chaleureux pour tous',
    'Le buffet était bon, |mon chef dit que c’est une perte de temps',
    '|Un grand bravo à l’organisation|, 4 salles et pas une clé',
    '|Les ateliers étaient très utiles|, mais pas seulement pour les jeunes',
    '|Le chemin de l’école inclusive| reste à tracer',
    '|Un accueil vraiment chaleureux|. Le discours du maire (ironie) était long',
    '|Un accueil vraiment chaleureux| (pas de file d’attente)',
    '|Un accueil vraiment chaleureux| (rien à redire)',
    '|Un hôtel vraiment agréable| (pas cher)',
    '|Un hôtel vraiment agréable| (pas loin, pas bruyant)',
    '|C’était vraiment très drôle|, pas mal du tout',
    '|C’était vraiment très drôle| (si si)',
    '|C’était vraiment très drôle| (lol)',
    '|Trois cents personnes ravies| (non compris les enfants)',
    '|Les ateliers étaient très bien animés|. Non, vraiment, bravo',
    '|Les ateliers étaient très bien animés|. Non.',
    '|Le quiz était vraiment très drôle|, jamais lourd',
    '|Une équipe vraiment très drôle| : de l’humour, de l’ironie',
    '|Les élus étaient tous très bien préparés| / les agents aussi',
    '|Les ateliers étaient très bien animés| (un peu d’ironie aussi)',
    '|Si le son avait marché, j’aurais trouvé la conférence passionnante|.',
    'Si le son avait marché… |Les ateliers étaient très bien animés',
    'Si vous refaites une édition, |il faudrait vraiment des bancs dehors',
    'Si j’avais pu, |j’aurais aimé tout voir de ces deux jours',
    'Si c’était long, |les ateliers étaient très bien animés',
    'Même si j’avais froid, |je reviendrais pour cette équipe',
    'Pour savoir si c’est loin, |ce serait bien d’avoir un plan',
    'Sans doute, |ce serait encore plus beau sous les arbres',
    'Sans surprise, |ce serait encore plus beau sous les arbres',
    'Sans hésiter, |je reviendrais demain avec des collègues',
    '|Je reviendrais demain sans hésiter| avec des collègues',
    'Avec mes collègues, |on reviendrait tous les ans ici',
    'À midi, |ce serait encore plus beau sous les arbres',
    'En passant, |ce serait encore plus beau sous les arbres',
  ])('stands where nothing of it is supposed, denied or another’s: %s', (typed) => {
    expect(faultOf(typed)).toBeNull();
  });
});

describe('a passage that the same sentence takes back', () => {
  it.each([
    '|On nous a donné tout l’élan voulu| ; il manque la route',
    '|Le matériel est là dans chaque salle|, mais personne ne sait le réparer',
  ])('is refused where it judges nothing: %s', (typed) => {
    expect(faultOf(typed, judged)).toContain(TAKEN_BACK);
  });

  it.each([
    '|L’accueil était vraiment parfait|, il manque juste un café',
    '|Huit ateliers très bien menés| ; il manque juste un café',
    '|Des ateliers d’une très grande qualité| ; il manque juste un café',
    '|La médiathèque est un lieu magnifique|, mais personne ne le sait',
    '|Une organisation vraiment très bonne|, mais ce n’est pas une surprise',
    '|J’ai adoré la visite du moulin|, mais je n’en dirai rien',
    '|L’atelier clown du matin|, je rigole encore',
    '|Un programme vraiment riche| : pas une minute d’ennui',
    '|Bravo à toute l’équipe| : jamais vu une telle énergie',
    'Je dis « |un grand bravo à tous| » !',
    'L’atelier « |Un moment de partage| » était super',
    '|Très belle journée pour tous| ! Pas de remarque.',
  ])('stands where it is praise by itself: %s', (typed) => {
    expect(faultOf(typed, judged)).toBeNull();
  });
});

describe('a passage whose writer says behind it that it is too much, or hardly so', () => {
  it.each([
    ['|Un programme très riche|, peut-être trop', 'peut-être trop'],
    ['|Un programme tres riche|, peut-etre meme trop', 'peut-etre meme trop'],
    ['|Un programme très riche|, voire trop', 'voire trop'],
    ['|Un programme très riche|, voire un peu trop dense', 'voire un peu trop'],
    ['|Un programme très riche|, trop peut-être', 'trop peut-être'],
    ['|Un programme très riche| (trop ?)', 'trop'],
    ['|Un programme très riche| mais trop', 'mais trop'],
    ['|Un programme très riche|… Trop ?', 'Trop'],
    ['|Tout était bien rangé|, plus ou moins', 'plus ou moins'],
    ['|Tout était bien rangé|, à peu près.', 'à peu près'],
    ['|Tout était bien rangé|, en partie seulement', 'en partie seulement'],
    ['|Tout était bien rangé|. Quoique…', 'Quoique'],
    ['|Tout était bien rangé|, faut le dire vite', 'faut le dire vite'],
    ['|Tout était bien rangé|, mouais.', 'mouais'],
  ])('is refused: %s', (typed, words) => {
    const fault = faultOf(typed, judged);
    expect(fault).toContain(`dehors «\u00a0${words}\u00a0»`);
    expect(fault).toContain(TAKEN_BACK);
  });

  it('is refused where « enfin » opens the condition', () => {
    expect(faultOf('|Tout était bien rangé|, enfin si on aime le flou', judged)).toContain(LIMITED);
  });

  it.each([
    '|Un programme très riche|, trop bien',
    '|Un programme très riche|. Trop !',
    '|Un programme très riche|, trop peu de pauses',
    '|Un programme très riche|, peut-être trop de sigles',
    '|Un programme très riche|, mais trop court',
    '|Un programme très riche|, peut-être le meilleur',
    '|Un programme très riche|, voire exceptionnel',
    '|C’était trop bien du matin au soir|, trop',
    '|Tout était bien rangé|, plus ou moins cent chaises',
    '|Tout était bien rangé|, presque tout était neuf',
    '|Tout était bien rangé|, en partie par les élèves',
    '|Tout était bien rangé|, parfois par les élèves',
    '|Tout était bien rangé|, quoi qu’on en dise',
    '|Tout était bien rangé|, enfin un lieu propre',
  ])('stands where these words say something else: %s', (typed) => {
    expect(faultOf(typed, judged)).toBeNull();
  });
});

describe('a passage that tells of an earlier time', () => {
  it.each([
    ['|L’an dernier c’était mémorable|, cette fois bof', 'cette fois bof'],
    ['|l’annee derniere c’etait memorable|, cette annee bof', 'cette annee bof'],
    ['|C’était mémorable l’an dernier|, mais cette fois bof', 'mais cette fois bof'],
    ['L’an dernier |c’était vraiment mémorable|, cette fois bof', 'cette fois bof'],
    ['|L’an passé c’était très utile|. Là, c’était long.', 'Là, c’était long.'],
    ['|En 2023 c’était très bien|, cette année c’était nul', 'cette année c’était nul'],
    ['|La dernière fois c’était très gai|, pas cette fois', 'pas cette fois'],
    ['|L’édition précédente était réussie|, celle-ci beaucoup moins', 'celle-ci beaucoup moins'],
    ['|Autrefois c’était vraiment bien|, c’est fini', 'c’est fini'],
    ['|Avant je détestais les réunions|, maintenant j’adore', 'maintenant j’adore'],
  ])('is refused where what is left out judges this one otherwise: %s', (typed, words) => {
    const fault = faultOf(typed, judged);
    expect(fault).toContain(`dehors «\u00a0${words}\u00a0»`);
    expect(fault).toContain(OTHER_TIME);
  });

  it.each([
    '|L’an dernier c’était mémorable|, cette fois aussi',
    '|L’an dernier c’était mémorable|, cette année encore mieux',
    '|L’an dernier c’était mémorable|. Cette fois, j’ai adoré.',
    '|L’an dernier c’était mémorable|. Le café était froid.',
    '|L’an dernier j’ai aimé la table ronde|. Cette année, le buffet était froid.',
    '|En 2023 j’étais venue avec ma fille|, cette année seule',
    '|Cette année c’était mémorable|, l’an dernier bof',
    'L’an dernier bof, |cette fois c’était mémorable',
    '|La première fois que je ris autant ici|, là je suis épuisée',
    '|Avant la pause c’était vraiment bien|, là c’était long',
    '|Avant tout un grand merci à tous|, là je suis épuisée',
  ])('stands where nothing turns it: %s', (typed) => {
    expect(faultOf(typed, judged)).toBeNull();
  });
});
