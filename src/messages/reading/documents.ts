/** Why the text of a report is not read. */
export const documentMessages = {
  unread: {
    french: 'Ce fichier n’est pas un texte que l’on sache lire, ou il est abîmé.',
    english: 'This file is not a readable text, or it is damaged.',
  },
  saveAs: {
    french:
      'Donnez le rapport en .docx, .odt, .pptx, .odp, .md ou .txt : un PDF ou une page web se vérifie par le document dont il vient.',
    english:
      'Give the report as .docx, .odt, .pptx, .odp, .md or .txt: to check a PDF or a web page, give the document that it comes from.',
  },
  tooLarge: {
    french: 'Ce fichier se déplie en plus de texte que n’en a un rapport.',
    english: 'This file expands into more text than a report holds.',
  },
  tooLargeRemedy: {
    french: 'Enregistrez-le de nouveau, ou donnez-en le texte en .txt.',
    english: 'Save it again, or give its text as .txt.',
  },
  unquoted: {
    french: 'Ce texte n’a aucun passage entre guillemets : il n’y a rien à prouver.',
    english: 'This text has no passage between quotation marks: there is nothing to prove.',
  },
  unquotedRemedy: {
    french: 'Mettez entre guillemets ce qui est cité, ou vérifiez que c’est le bon fichier.',
    english: 'Put what is quoted in quotation marks, or check that it is the right file.',
  },
} as const;
