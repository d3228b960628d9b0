import { words } from './listed.js';

/** Functions and trades that few people hold in one place; compared without accents or plural. */
export const JOBS = words(`
  maire mairesse adjoint adjointe élu élue conseiller conseillère préfet préfète sous-préfet sous-préfète
  député députée sénateur sénatrice ministre président présidente vice-président vice-présidente
  directeur directrice directeur-adjoint dgs dga pdg gérant gérante patron patronne chef cheffe responsable
  chargé chargée coordinateur coordinatrice coordonnateur coordonnatrice référent référente délégué déléguée fondateur
  fondatrice cofondateur cofondatrice trésorier trésorière secrétaire assistant assistante agent agente
  fonctionnaire régisseur régisseuse intendant intendante gestionnaire comptable juriste attaché attachée
  médiateur médiatrice animateur animatrice bibliothécaire médiathécaire ludothécaire documentaliste
  archiviste conservateur conservatrice libraire
  professeur professeure prof enseignant enseignante instituteur institutrice instit proviseur proviseure
  surveillant surveillante cpe aesh atsem formateur formatrice éducateur éducatrice
  infirmier infirmière médecin toubib généraliste pharmacien pharmacienne dentiste kiné kinésithérapeute
  orthophoniste ergothérapeute psychologue psychiatre sage-femme ambulancier ambulancière aide-soignant
  aide-soignante soignant soignante vétérinaire auxiliaire puéricultrice
  boulanger boulangère boucher bouchère pâtissier pâtissière épicier épicière fromager fromagère
  traiteur traiteuse restaurateur restauratrice cuisinier cuisinière aubergiste hôtelier hôtelière serveur
  serveuse barman buraliste fleuriste coiffeur coiffeuse esthéticienne commerçant commerçante vendeur
  vendeuse caissier caissière artisan artisane menuisier menuisière ébéniste charpentier charpentière
  maçon maçonne plombier plombière électricien électricienne couvreur couvreuse garagiste mécanicien
  mécanicienne serrurier tapissier tapissière couturier couturière potier potière céramiste bijoutier
  bijoutière brasseur brasseuse imprimeur imprimeuse
  agriculteur agricultrice paysan paysanne éleveur éleveuse maraîcher maraîchère apiculteur apicultrice
  vigneron vigneronne viticulteur viticultrice berger bergère pêcheur pêcheuse forestier jardinier
  jardinière bûcheron bûcheronne
  factrice postier postière pompier pompière gendarme policier policière douanier douanière
  militaire juge magistrat magistrate procureur procureure greffier greffière avocat avocate notaire
  huissier huissière curé pasteur pasteure rabbin imam
  développeur développeuse informaticien informaticienne technicien technicienne ingénieur ingénieure
  architecte urbaniste géomètre graphiste webmestre webmaster photographe vidéaste journaliste
  correspondant correspondante éditeur éditrice traducteur traductrice interprète
  chauffeur chauffeuse conducteur conductrice concierge gardien gardienne éboueur éboueuse
  chercheur chercheuse doctorant doctorante sociologue historien historienne économiste anthropologue
  consultant consultante entrepreneur entrepreneuse banquier banquière assureur courtier courtière
  musicien musicienne comédien comédienne plasticien plasticienne metteur metteuse`);

/** Places of work that, named with their town, are those of few people. */
export const EMPLOYERS = words(`
  mairie préfecture sous-préfecture ccas cias médiathèque bibliothèque ludothèque musée théâtre cinéma
  école collège lycée université fac crèche hôpital chu clinique ehpad mjc caf cpam msa pôle-emploi
  mission maison centre association asso office communauté agglomération agglo métropole commune
  fablab tiers-lieu bibliobus médiabus ressourcerie recyclerie pharmacie boulangerie librairie
  tribunal gendarmerie commissariat trésorerie`);

/** One person, unnamed. */
export const PERSONS = words(`
  collègue dame monsieur madame personne fille garçon femme homme jeune ami amie copain copine voisin
  voisine stagiaire bénévole gars mec interlocuteur interlocutrice homologue`);

/** Whom an event sets before its public. */
export const HOSTS = words(`
  intervenant intervenante conférencier conférencière orateur oratrice modérateur modératrice présentateur
  présentatrice organisateur organisatrice vigile videur hôtesse type serveur serveuse caissier caissière`);

/** Whether a folded word is one person, by what they do or are: « personne » is as often nobody. */
export const isPerson = (folded: string): boolean =>
  folded !== 'personne' && [JOBS, HOSTS, PERSONS].some((list) => list.has(folded));
