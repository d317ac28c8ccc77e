/** A whole number as it is written: `1,204`. */
export const counted = (count: number, language = 'en') => count.toLocaleString(language);
