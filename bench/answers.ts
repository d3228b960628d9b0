/** French answers made up for timing: always the same ones. */
import { seeded } from './train/perceptron.js';

const STARTS =
  "j'ai adoré;je n'ai pas vraiment apprécié;Nous avons beaucoup aimé;c'était dommage pour;Bravo pour;Il manquait;j'aurais aimé mieux connaître;On ne peut que saluer;rien à redire sur;tres content de;Merci à tous pour;Il faudrait revoir;Ce que je retiens, c'est;pas assez de temps pour;Franchement, je recommande".split(
    ';',
  );
const NAMES =
  "l'accueil;les ateliers;la plénière d'ouverture;les repas;l'organisation;le lieu;les échanges avec les participant·e·s;la signalétique;les intervenants;la conférence sur l'inclusion numérique;les tables rondes;le programme;la diversité des sujets;l'accessibilité de la salle 12;la qualité du son;les rencontres informelles;l'acceuil du matin;le Palais universitaire".split(
    ';',
  );
const ENDS =
  "qui était vraiment chaleureux;même si c'était un peu court;mais les salles sont trop petites;et l'équipe est au top !;parce qu'on y apprend beaucoup;sans oublier les bénévoles;, ce qui m'a permis de découvrir d'autres pratiques;(à refaire l'an prochain);malgré le bruit et la chaleur;😍;avec plus de prises électriques svp;car rdv à 14h30 c'est trop tard;où l'on partage des solutions concrètes;dont les supports seront bientôt en ligne".split(
    ';',
  );

/** @param bytes total length, about; each answer has one to four sentences. */
export function makeAnswers(bytes: number): string[] {
  const random = seeded(7);
  const pick = (choices: readonly string[]): string =>
    choices[Math.floor(random() * choices.length)]!;
  const answers: string[] = [];
  for (let size = 0; size < bytes; ) {
    const sentences = Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => `${pick(STARTS)} ${pick(NAMES)} et ${pick(NAMES)} ${pick(ENDS)}`,
    );
    const answer = sentences.join('. ');
    answers.push(answer);
    size += Buffer.byteLength(answer);
  }
  return answers;
}
