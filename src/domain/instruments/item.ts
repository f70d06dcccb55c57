/** The stored value of "prefer not to answer". It is an answer of its own and counts as missing, never as 0. */
export const DECLINED = 'declined';

export type ItemOption = { code: string; label: string; points?: number; loinc?: string };

/**
 * Asked only when one of these earlier items was itself asked and got one of these answers, of which a refusal may be one;
 * or `atLeast` so many of them.
 */
type AskedItem = { anyOf: readonly { item: string; codes: readonly string[] }[]; atLeast?: number };

export type Item = {
  id: string;
  text: string;
  /** The wording shown above this item alone, when it differs from the instrument's stem. */
  stem?: string;
  loinc?: string;
  answerList?: string;
  /** `one` of the options, `several` of them (codes joined by commas), a calendar `date`, or free `text`. */
  answer?: 'one' | 'several' | 'date' | 'text';
  required: boolean;
  /** False keeps the item out of the total although its options carry ordinals. */
  scored?: boolean;
  options: readonly ItemOption[];
  askedWhen?: AskedItem;
  /**
   * Answers that weigh too much to be forgotten: one of them stands, and the item stays asked, although a changed earlier
   * answer has closed the branch. So it is taken back only by whoever gave it, and never in passing.
   */
  keptCodes?: readonly string[];
};

export type ItemAnswers = Readonly<Record<string, string | null | undefined>>;

/** True when the answers given so far call for this item. */
export function isItemAsked(instrument: { items: readonly Item[] }, item: Item, answers: ItemAnswers): boolean {
  return isBranchOpen(instrument, item, answers) || isKept(item, answers);
}

/** True when the item holds an answer that outlasts its branch. */
const isKept = ({ id, keptCodes = [] }: Item, answers: ItemAnswers): boolean =>
  chosen(answers[id]).some((code) => keptCodes.includes(code));

function isBranchOpen(instrument: { items: readonly Item[] }, { askedWhen }: Item, answers: ItemAnswers): boolean {
  if (!askedWhen) return true;
  const met = askedWhen.anyOf.filter(({ item: id, codes }) => {
    const earlier = instrument.items.find((other) => other.id === id);
    if (!earlier || !isItemAsked(instrument, earlier, answers)) return false;
    const held = answers[id] === DECLINED ? [DECLINED] : chosen(answers[id]);
    return held.some((code) => codes.includes(code));
  });
  return met.length >= (askedWhen.atLeast ?? 1);
}

/** The items whose answer outlasts a branch that is closed: beside what closed it, it contradicts. */
export const contradicting = (instrument: { items: readonly Item[] }, answers: ItemAnswers): readonly string[] =>
  instrument.items.filter((item) => isKept(item, answers) && !isBranchOpen(instrument, item, answers)).map(({ id }) => id);

/** The codes held in one stored answer; none when it is absent or declined. */
export function chosen(answer: string | null | undefined): readonly string[] {
  if (answer === null || answer === undefined || answer === DECLINED) return [];
  return answer.split(',').filter((code) => code !== '');
}

/** True when the item holds an answer it offers. A code that is no longer offered is not an answer. */
export function isAnswered(item: Item, answer: string | null | undefined): boolean {
  const codes = chosen(answer);
  if (codes.length === 0) return false;
  if (item.answer === 'date' || item.answer === 'text') return true;
  if (item.answer !== 'several' && codes.length > 1) return false;
  return codes.every((code) => item.options.some((option) => option.code === code));
}

/** The ids of the required items that were asked and hold no answer, in the order of the questionnaire. */
export function missingItems(instrument: { items: readonly Item[] }, answers: ItemAnswers): readonly string[] {
  return instrument.items
    .filter((item) => item.required && isItemAsked(instrument, item, answers) && !isAnswered(item, answers[item.id]))
    .map((item) => item.id);
}
