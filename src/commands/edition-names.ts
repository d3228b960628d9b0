import { aboutAny, type Message } from '../message.js';
import { saysWhich } from '../messages/edition.js';
import * as en from '../messages/english.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Survey } from '../model/survey.js';
import { editionOfFile, isOfExport, yearIn } from '../read/people/editions.js';

/** That editions are called as their files, whose names say no year: « results-survey42024 » would stand in each sentence. */
export function namedAsFiles({ editions, sources }: Survey): Message[] {
  const files = new Set(sources.map(({ file }) => editionOfFile(file)));
  const named = editions.filter(
    (label) =>
      files.has(label) && isOfExport(label) && !saysWhich(label) && yearIn(label) === undefined,
  );
  return editions.length < 2 ? [] : aboutAny(named, namesTold);
}

function namesTold(named: readonly string[]): Message {
  const many = named.length > 1;
  return {
    french: `${many ? 'Les éditions' : 'L’édition'} ${listed(named.map(quoted))} ${many ? 'portent le nom de leurs fichiers' : 'porte le nom de son fichier'}, où aucune année n’est lue\u00a0: ${many ? 'donnez-leur' : 'donnez-lui'} un nom dans verbatim.yaml (files\u00a0: edition\u00a0; «\u00a0verbatim init\u00a0» y met l’année des réponses), ou mettez l’année dans celui du fichier (export-2025.csv).`,
    english: `${many ? 'The editions' : 'The edition'} ${en.listed(named.map(en.quoted))} ${many ? 'are named after their files' : 'is named after its file'}, in whose name no year is read: give a name in verbatim.yaml (files: edition; “verbatim init” puts the year of the answers there), or write the year in that of the file (export-2025.csv).`,
  };
}
