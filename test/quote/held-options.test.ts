import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { compareTagged, tagSurvey } from '../../src/compare/compare.js';
import type { Survey } from '../../src/model/survey.js';
import { withoutHeldOptions } from '../../src/quote/gate/held-options.js';
import { codebookOf } from '../../src/tag/build-codebook.js';
import { said, survey } from '../read/table.js';

const codebook = codebookOf();
const ASKED = 'Une précision ?';

/** What people chose, so many each. */
function chosen(options: Readonly<Record<string, number>>, question = ASKED): Survey {
  const respondents = Object.entries(options)
    .flatMap(([option, n]) => Array<string>(n).fill(option))
    .map((option, i) => ({ id: `${i}`, edition: '2025', closed: { [question]: [option] } }));
  return {
    sources: [],
    editions: ['2025'],
    respondents,
    answers: [],
    closed: [{ name: question, kind: 'choice' }],
    notices: [],
  };
}

const BESIDE = { 'Trop court': 30, 'Pas assez de chaises au fond': 20, Rien: 12 };
const optionsOf = (survey: Survey): Set<string> =>
  new Set(survey.respondents.flatMap(({ closed }) => Object.values(closed).flat()));

describe('a sentence that one person gave to a closed question, and that the gate holds, counts as « Autre »', () => {
  test.each([
    'Julie Martin a été odieuse avec mon fils autiste',
    'Je suis séropositif',
    'je suis seropositif',
    'Je suis en dépression',
    'J’ai un diabète',
    'Mon fils Léo est autiste',
    'Marie Dupont, dépressive',
    'Mme Julie Martin est dépressive depuis son licenciement',
    'Mon chef me harcèle',
    'L’animateur est un con',
    'Merci à Julie Martin',
    'Julie Martin m’a bien aidée',
  ])('%s', (text) => {
    const read = withoutHeldOptions(chosen({ ...BESIDE, [text]: 1 }), codebook, {});
    expect(optionsOf(read)).toEqual(new Set([...Object.keys(BESIDE), 'Autre']));
    expect(read.respondents).toHaveLength(63);
    expect(read.notices.map(({ message }) => message.french).join()).toMatch(
      /^1 réponse à .+ dit ce que le contrôle avant publication retient/u,
    );
  });
});

test.each([
  [
    'Vous êtes',
    'Moins de 18 ans',
    'Guadeloupe',
    'Presse ou média',
    'Maire',
    'Élu·e local·e',
    'Retraité',
  ],
  [
    'Vous êtes',
    'Bénéficiaire du RSA',
    'En situation de handicap',
    'Aidant familial',
    'Directrice',
    'Étudiant',
  ],
  [
    'Satisfaction',
    'Très insatisfait',
    'Ne se prononce pas',
    'Nul',
    'Pas du tout',
    'Autre (préciser)',
  ],
  ['Thème', 'Ménopause', 'Endométriose', 'IVG', 'VIH/Sida', 'Séropositif', 'Diabétique'],
  ['Freins', 'Mon employeur', 'Mon état de santé', 'Arrêt maladie', 'Conflit avec ma hiérarchie'],
  [
    'Par qui ?',
    'Par mon médecin traitant',
    'Mon assistante sociale',
    'Veuve',
    'Ne mange pas de porc',
  ],
  [
    'Vous êtes',
    'Je suis en recherche d’emploi',
    'je suis demandeuse d’emploi',
    'Je suis au chomage',
    'Je suis en situation de handicap',
    'J’ai des problèmes de santé',
    'J’habite le quartier Jean Macé',
    'Je suis venu en voiture',
  ],
  ['Thème', 'Handicap', 'Santé mentale', 'Harcèlement', 'Violences faites aux femmes', 'VIH'],
  ['Régime', 'Sans porc', 'Halal', 'Sans gluten', 'Allergie aux arachides', 'Fauteuil roulant'],
  ['Atelier', 'Atelier cuisine avec Karim Benali', 'Lycée Jules-Ferry', 'Médiathèque Simone-Veil'],
  [
    'Situation',
    'Célibataire',
    'Divorcé',
    'Sans domicile',
    'En CDD',
    'Parent isolé',
    'En recherche d’emploi',
  ],
])('real options that one person chose stay: %s', (question, ...options) => {
  const given = chosen(Object.fromEntries(options.map((option) => [option, 1])), question);
  expect(withoutHeldOptions(given, codebook, {})).toBe(given);
});

describe('where one is asked who one is, so does any word of one person that tells it', () => {
  test.each([
    ['Vous êtes :', 'Séropositif et bénévole'],
    ['Vous êtes :', 'Témoin de Jéhovah'],
    ['vous etes', 'refugie soudanais'],
    ['Vous êtes :', 'Ex-détenu en réinsertion'],
    ['Votre profil', 'En dépression'],
    ['Votre fonction', 'maire de Pordic'],
    ['Fonction', 'Mme Derrien, présidente ADMR'],
    ['Poste occupé', 'jean-yves tanguy, dgs'],
    ['Comment êtes-vous venu ?', 'Avec Hélène Quéméneur, ma tutrice de stage'],
    ['Vos attentes', 'Accompagner mon fils trisomique'],
  ])('%s %s', (question, text) => {
    const read = withoutHeldOptions(chosen({ ...BESIDE, [text]: 1 }, question), codebook, {});
    expect(optionsOf(read)).toEqual(new Set([...Object.keys(BESIDE), 'Autre']));
  });

  test.each([
    ['Vous êtes :', 'Directrice générale des services'],
    ['Vous êtes :', 'En situation de handicap'],
    ['Vous êtes :', 'Demandeur d’emploi'],
    ['Vous êtes :', 'Hôpital'],
    ['Votre fonction', 'Secrétaire de mairie'],
    ['Atelier', 'Atelier animé par Claire Martin'],
    ['Quel intervenant ?', 'Claire Martin'],
    ['Situation', 'Divorcé'],
  ])('not %s %s', (question, text) => {
    const given = chosen({ ...BESIDE, [text]: 1 }, question);
    expect(withoutHeldOptions(given, codebook, {})).toBe(given);
  });
});

test('one person in each of two editions is one person', () => {
  const [given, text] = [chosen(BESIDE), 'Ma cheffe m’y a obligée, elle me pourrit la vie'];
  const of = (edition: string) => ({ id: 'x', edition, closed: { [ASKED]: [text] } });
  const both = { ...given, respondents: [...given.respondents, of('2024'), of('2025')] };
  expect(optionsOf(withoutHeldOptions(both, codebook, {}))).not.toContain(text);
});

test('what two people say is an option', () => {
  const given = chosen({ ...BESIDE, 'Je suis séropositif': 2 });
  expect(withoutHeldOptions(given, codebook, {})).toBe(given);
});

test('a heading tells that its option is one', () => {
  const ticks = (n: number) => (n === 3 ? 'Oui' : 'Non');
  const rows = Array.from({ length: 20 }, (_, n) => `${n};${ticks(n)};${ticks(n + 1)};${said(n)}`);
  const csv = `ID;Vos freins [Je suis enceinte];Vos freins [Le prix];Avis\n${rows.join('\n')}\n`;
  const read = survey(csv);
  expect(optionsOf(read)).toContain('Je suis enceinte');
  expect(withoutHeldOptions(read, codebook, {})).toBe(read);
});

test('an option that few chose in one edition has not risen from none', () => {
  const [before, after] = [4, 14].map((n) =>
    analyse(chosen({ ...BESIDE, 'Mon employeur': n }, 'Connu par ?'), codebook),
  );
  for (const one of [before, after]) expect(JSON.stringify(one)).toContain('Mon employeur');
});

test('neither an analysis nor a comparison holds it', () => {
  const given = chosen({ ...BESIDE, 'Je suis séropositif': 1 });
  expect(JSON.stringify(analyse(given, codebook))).not.toContain('séropositif');
  const tagged = tagSurvey(given, codebook);
  expect(JSON.stringify(tagged.people)).not.toContain('séropositif');
  const shown = compareTagged([tagged], { by: ASKED });
  expect(JSON.stringify(shown)).not.toContain('séropositif');
});

test('a name that may be shown is no secret', () => {
  const given = chosen({ ...BESIDE, 'Merci à Julie Martin': 1 });
  expect(withoutHeldOptions(given, codebook, { allowNames: new Set(['Julie Martin']) })).toBe(
    given,
  );
});
