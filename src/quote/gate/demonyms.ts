import { words } from '../listed.js';

/** Adjectives of the towns, departments and regions of France: with a function, they tell who holds it. */
export const DEMONYMS = words(`
  alsacien alsacienne lorrain lorraine vosgien vosgienne mosellan mosellane meusien meusienne champenois
  champenoise ardennais ardennaise marnais marnaise aubois auboise franc-comtois franc-comtoise comtois comtoise
  jurassien jurassienne bourguignon bourguignonne nivernais nivernaise icaunais icaunaise savoyard savoyarde
  dauphinois dauphinoise isérois iséroise drômois drômoise ardéchois ardéchoise rhodanien rhodanienne ligérien
  ligérienne lyonnais lyonnaise stéphanois stéphanoise grenoblois grenobloise auvergnat auvergnate cantalien
  cantalienne bourbonnais bourbonnaise limousin limousine creusois creusoise corrézien corrézienne périgourdin
  périgourdine girondin girondine bordelais bordelaise landais landaise basque béarnais béarnaise gersois gersoise
  tarnais tarnaise aveyronnais aveyronnaise lotois lotoise ariégeois ariégeoise toulousain toulousaine audois
  audoise héraultais héraultaise gardois gardoise lozérien lozérienne catalan catalane provençal provençale
  varois varoise vauclusien vauclusienne marseillais marseillaise niçois niçoise azuréen azuréenne corse
  breton bretonne finistérien finistérienne morbihannais morbihannaise costarmoricain costarmoricaine
  rennais rennaise brestois brestoise nantais nantaise vendéen vendéenne angevin angevine sarthois sarthoise
  mayennais mayennaise normand normande manchois manchoise ornais ornaise calvadosien calvadosienne eurois euroise
  rouennais rouennaise picard picarde axonais axonaise isarien isarienne lillois lilloise nordiste artésien
  artésienne poitevin poitevine charentais charentaise rochelais rochelaise tourangeau tourangelle berrichon
  berrichonne solognot solognote orléanais orléanaise beauceron beauceronne blésois blésoise
  francilien francilienne essonnien essonnienne yvelinois yvelinoise séquano-dionysien séquano-dionysienne
  strasbourgeois strasbourgeoise messin messine nancéien nancéienne dijonnais dijonnaise montpelliérain
  montpelliéraine chambérien chambérienne annécien annécienne guyanais guyanaise réunionnais réunionnaise
  martiniquais martiniquaise guadeloupéen guadeloupéenne mahorais mahoraise calédonien calédonienne polynésien
  polynésienne antillais antillaise`);
