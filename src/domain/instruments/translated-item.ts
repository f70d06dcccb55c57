/** A question in Spanish: its words, and those of each answer by code. */
export type TranslatedItem = {
  /** Stands above the question, where the instrument has such a line. */
  stem?: string;
  text: string;
  /** Explains a word of the question. Never part of the item, so it is shown apart from it. */
  help?: string;
  options: Readonly<Record<string, string>>;
};

export const yesNoInSpanish = { yes: 'Sí', no: 'No' };

/** How often something was used, the same words for drugs and for cannabis. */
export const howOftenInSpanish = {
  never: 'Nunca',
  once_twice: 'Una o dos veces',
  monthly: 'Mensualmente',
  weekly: 'Semanalmente',
  daily: 'A diario o casi a diario',
};
