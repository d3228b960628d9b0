/** Why the text of a report is not read. */
export const documentMessages = {
  unread: {
    french: 'Ce fichier n’est pas un texte que l’on sache lire.',
    english: 'This file is no text that can be read.',
  },
  saveAs: {
    french:
      'Donnez le rapport en .docx, .odt, .pptx, .odp, .md ou .txt : un PDF ou une page web se vérifie par le document dont il vient.',
    english:
      'Give the report as .docx, .odt, .pptx, .odp, .md or .txt: a PDF or a web page is verified by the document that it comes from.',
  },
  unquoted: {
    french: 'Ce texte n’a aucun passage entre guillemets : il n’y a rien à prouver.',
    english: 'This text has no passage between quotation marks: there is nothing to prove.',
  },
} as const;
