/** What people and their programs type for an apostrophe, beside the plain one. */
export const APOSTROPHES = '’ʼ‘‛´`′＇';

const TYPED = new RegExp(`[${APOSTROPHES}]`, 'g');

/** A text with the plain apostrophe alone. */
export const plainApostrophes = (text: string): string => text.replace(TYPED, "'");
