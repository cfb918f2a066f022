/** The languages in which every text that a user meets exists. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in the three languages. */
export type Texts = Readonly<Record<Language, string>>;
