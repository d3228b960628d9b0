import { describe, expect, it } from 'vitest';
import {
  CONCEDING,
  CONDITIONING,
  CONTRASTING,
  DESPITE,
  EXCEPTING,
  OPPOSING,
  REGRETTING,
  SETTING_ASIDE,
  SUPPOSING,
} from '../../src/french/reserves.js';
import { isIdleAside } from '../../src/quote/cut/aside.js';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { tagged } from './tagged.js';

const cuts = (text: string): string[] =>
  candidatesOf(tagged(text)).map(({ start, stop }) => [...text].slice(start, stop).join(''));

const CUT = 'une fête joyeuse qui rassemble tous les médiateurs';

/** Each word of a list, with what may follow it there. */
const followed = (words: readonly string[], rest: string): [string, string][] =>
  words.map((word) => [word, `${word} ${rest}`.trim()]);

describe('a short sentence that completes the one before', () => {
  it.each([
    [
      'On a rangé un placard de douze mètres. Rien que ça.',
      'On a rangé un placard de douze mètres.',
    ],
    [
      'Les stands parlent de « publics empêchés ». Empêchés par qui ?',
      'Les stands parlent de « publics empêchés ».',
    ],
  ])('is never cut from it: %s', (text, alone) => {
    expect(cuts(text)).not.toContain(alone);
  });

  it.each(['Merci à vous.', 'Bravo !', 'Grand succès.', 'Inoubliable.'])(
    'is not one that thanks or judges: %s',
    (after) => {
      const alone = 'Les stands parlent de nos métiers.';
      expect(cuts(`${alone} ${after}`)).toContain(alone);
    },
  );
});

it.each(['lol', 'mdr', 'MDR', 'haha', '😂'])('a quote ends before %s', (laugh) => {
  expect(cuts(`De la motivation pour six mois ${laugh}`)).toEqual([
    'De la motivation pour six mois',
  ]);
});

describe('what limits a statement', () => {
  const limits = [
    ...followed([...OPPOSING, ...REGRETTING], 'la salle est petite'),
    ...followed([...CONTRASTING, ...CONCEDING], 'la salle est petite'),
    ...followed(DESPITE, 'grosses erreurs'),
    ...followed([...EXCEPTING, ...SETTING_ASIDE], 'du dimanche'),
    ...followed(CONDITIONING, 'arriver tôt'),
    ...followed(SUPPOSING, ''),
  ];

  it.each(limits)('is never cut from it: %s', (_, limit) => {
    for (const joint of [', ', ' ', ' (', ' – ', ' ; ']) {
      const close = joint === ' (' ? ')' : '';
      const text = `C’est ${CUT}${joint}${limit}${close}.`;
      expect(cuts(text).filter((cut) => cut.endsWith(CUT))).toEqual([]);
    }
  });

  it.each(limits)('is found however it is typed: %s', (_, limit) => {
    const [curly, capitals] = [limit.replaceAll("'", '’'), limit.toUpperCase()];
    for (const typed of [curly, capitals]) {
      expect(cuts(`C’est ${CUT}, ${typed}.`).filter((cut) => cut.endsWith(CUT))).toEqual([]);
    }
  });

  it.each(limits)('is no idle aside: (%s)', (_, limit) => {
    expect(isIdleAside(`(${limit.replaceAll("'", '’')} trop court)`)).toBe(false);
  });

  it.each([
    ...followed([...EXCEPTING, ...SETTING_ASIDE], 'du dimanche'),
    ...followed(CONDITIONING, 'arriver tôt'),
    ...followed(SUPPOSING, ''),
  ])('stays where it opens: %s', (_, limit) => {
    const text = `${limit.charAt(0).toUpperCase()}${limit.slice(1)}, c’est ${CUT}.`;
    expect(cuts(text).filter((cut) => cut.endsWith(CUT) && cut.length < text.length - 1)).toEqual(
      [],
    );
  });

  it.each(['À part ça', 'Vraiment'])('is none: %s', (opening) => {
    expect(cuts(`${opening}, c’est ${CUT}.`).some((cut) => cut.endsWith(CUT))).toBe(true);
  });
});

describe('what says more than its answer', () => {
  it.each([
    // over
    ['C’était une fête de quartier, maintenant on fait la queue.', 'une fête de quartier'],
    ['C’était vraiment une bouffée d’air', 'une bouffée d’air'],
    ['c etait un refuge. on y croisait tout le monde', 'un refuge'],
    ['Ce fut une école, ce n’est qu’un salon.', 'une école'],
    ['Le salon était une famille.', 'une famille'],
    ['C’est devenu un supermarché, avant c’était une épicerie.', 'une épicerie'],
    ['Jadis, une auberge espagnole. ', 'une auberge espagnole'],
    ['C’étaient des retrouvailles, ça devient des rendez-vous.', 'des retrouvailles'],
    ['Le forum restait un espace qui rassemble.', 'qui rassemble'],
    // without what makes it what it is
    ['Un hameau où chacun garde sa porte ouverte.', 'Un hameau'],
    ['Une boussole qui aurait perdu le nord cette année', 'Une boussole'],
    // limited in its sentence
    ['Une boussole, même si elle s’affole parfois.', 'Une boussole'],
    ['Un lieu où l’on se parle, sauf le dimanche', 'Un lieu où l’on se parle'],
    ['Une belle aventure humaine, dommage que la mairie ferme.', 'Une belle aventure humaine'],
    ['On nous a donné l’élan ; il manque la route.', 'On nous a donné l’élan'],
    ['On y apprend beaucoup, du moins le matin.', 'On y apprend beaucoup'],
    ['Une boussole ; reste à trouver le nord.', 'Une boussole'],
    ['Une fête magnifique tant que le vent ne se lève pas', 'Une fête magnifique'],
    ['C’est une parenthèse pour ceux qui ont une voiture', 'une parenthèse'],
    ['Un accueil formidable, si l’on oublie la billetterie.', 'Un accueil formidable'],
    ['Un moment d’écoute, enfin presque', 'Un moment d’écoute'],
    ['Un joli décor, rien d’autre', 'Un joli décor'],
    ['Une place de village bien qu’elle soit sous bâche', 'Une place de village'],
    ['L’idée d’un lieu ouvert me plaît, la réalité moins', 'L’idée d’un lieu ouvert me plaît'],
    // thought before
    ['Je m’attendais à un grand moment, ce fut une réunion.', 'Je m’attendais à un grand moment'],
    [
      'Le titre pouvait faire craindre le pire, l’atelier fut un sommet.',
      'Le titre pouvait faire craindre le pire',
    ],
    [
      'Je m’attendais à un colloque guindé. En fait le premier élu m’a tutoyé.',
      'Je m’attendais à un colloque guindé.',
    ],
    [
      'J’y allais à reculons, la boîte mail pleine. C’est un bain de jouvence.',
      'J’y allais à reculons, la boîte mail pleine.',
    ],
    ['j’etais venue sans y croire. Je reviendrai.', 'j’etais venue sans y croire.'],
    ['J’hésitais à m’inscrire et puis je me suis lancée.', 'J’hésitais à m’inscrire'],
    // limited by the next one
    [
      'Un rendez-vous à ne pas manquer. Enfin pour les habitués.',
      'Un rendez-vous à ne pas manquer.',
    ],
    ['La plus belle semaine de l’été. Jusqu’au jeudi.', 'La plus belle semaine de l’été.'],
    ['Tout le monde se parle. Sauf les élus.', 'Tout le monde se parle.'],
    ['Tout le monde se parle. Sauf les élus.', 'Sauf les élus.'],
  ])('%s | %s', (text, cut) => {
    expect(cuts(text)).not.toContain(cut);
  });

  it.each([
    ['C’est une fête de quartier, maintenant tout le monde vient.', 'C’est une fête de quartier'],
    [
      'C’est une respiration avant de replonger dans les dossiers.',
      'une respiration avant de replonger dans les dossiers',
    ],
    ['Je pensais m’ennuyer, j’ai pleuré de rire.', 'j’ai pleuré de rire'],
    ['Le programme est sorti tard, moins de trois semaines avant.', 'Le programme est sorti tard'],
    ['L’accueil est chaleureux, les repas aussi.', 'L’accueil est chaleureux'],
    ['Une vraie chance. Pour les voisins, c’est aussi du bruit.', 'Une vraie chance.'],
    ['Une boussole. Enfin on sait où on va.', 'Une boussole.'],
    [
      'La plus belle semaine de l’été. Jusqu’au jeudi.',
      'La plus belle semaine de l’été. Jusqu’au jeudi.',
    ],
  ])('is not %s | %s', (text, cut) => {
    expect(cuts(text)).toContain(cut);
  });

  it('is no portrait in the past', () => {
    const [over] = chooseQuotes([tagged('C’était une famille.')], { top: 1, threshold: 1 });
    expect(over?.why.portrait).toBe(0);
  });
});

describe('a fragment', () => {
  it.each([
    ['Une fête joyeuse qui rassemble tout le monde (non)', 'qui rassemble tout le monde'],
    ['Une fête joyeuse qui rassemble tout le monde, ou pas', 'qui rassemble tout le monde'],
    ['Une fête joyeuse qui rassemble tout le monde /s', 'qui rassemble tout le monde'],
    ['Un lieu qui donne envie, bravo #ironie', 'qui donne envie'],
    ['Sans vous, j’aurais tout abandonné', 'j’aurais tout abandonné'],
    ['Si c’était à refaire, je reviendrais demain avec plaisir', 'je reviendrais demain'],
  ])('is never cut from what turns it or from its condition: %s', (text, cut) => {
    expect(cuts(text)).not.toContain(cut);
  });

  it.each([
    ['Une fête joyeuse qui rassemble tout le monde (bravo)', 'qui rassemble tout le monde'],
    ['Un lieu qui donne envie, bravo', 'qui donne envie'],
  ])('is cut from what leaves it as it is: %s', (text, cut) => {
    expect(cuts(text).map((one) => one.replace(/^.*(?=qui)/u, ''))).toContain(cut);
  });
});
