/** Acronyms that people know, however they type them; none that is also a word. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'IA RGPD LSF PMR TDAH AESH RSE ESS RH DRH DSI QR QCM QPV ONG SNCF RATP CAF EHPAD CPAM CHU CCAS EPCI ' +
    'CNIL ANSSI ANCT DINUM INSEE API PDF CSV USB HDMI VPN SMS HTML CSS SQL GPS FAQ TVA PME TPE UX LLM GPT ' +
    'WC BD DJ PC RER TGV MOOC'
  ).split(' '),
);

/** Capitals that cannot be said as a word are an acronym, even in an answer all in capitals. */
const UNSAYABLE = /^[BCDFGHJKLMNPQRSTVWXZ]{2,5}$/u;

/** The acronym that a word is, in capitals; none of other words. */
export function acronymIn(text: string): string | undefined {
  const upper = text.toUpperCase();
  return KNOWN.has(upper) || UNSAYABLE.test(text) ? upper : undefined;
}
