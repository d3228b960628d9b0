import { words } from '../listed.js';

/** Adjectives of the towns, departments and regions of France: with a function, they tell who holds it. */
export const DEMONYMS = new Set(
  [
    ...words(`
  alsacien lorrain vosgien mosellan meusien champenois ardennais marnais aubois franc-comtois comtois
  jurassien bourguignon nivernais icaunais savoyard dauphinois isérois drômois ardéchois rhodanien ligérien
  lyonnais stéphanois grenoblois auvergnat cantalien bourbonnais limousin creusois corrézien périgourdin
  girondin bordelais landais basque béarnais gersois tarnais aveyronnais lotois ariégeois toulousain audois
  héraultais gardois lozérien catalan provençal varois vauclusien marseillais niçois azuréen corse breton
  finistérien morbihannais costarmoricain rennais brestois nantais vendéen angevin sarthois mayennais
  normand manchois ornais calvadosien eurois rouennais picard axonais isarien lillois nordiste artésien
  poitevin charentais rochelais tourangeau tourangelle berrichon solognot orléanais beauceron blésois
  francilien essonnien yvelinois séquano-dionysien strasbourgeois messin nancéien dijonnais montpelliérain
  chambérien annécien guyanais réunionnais martiniquais guadeloupéen mahorais calédonien polynésien
  antillais`),
  ].flatMap((he) => [he, `${he}e`, `${he}ne`]),
);
