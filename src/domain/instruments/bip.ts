import type { ReadInstrument } from './instrument';
import type { ItemAnswers } from './item';
import { chosen, isAnswered, isItemAsked, missingItems } from './item';
import { readYesNo, yesNoOptions } from './yes-no';

const hadStretch = { anyOf: [{ item: 'bip.2', codes: ['yes'] }] };

// Who never had it and was never told of it does not have it now.
const mayBeHigh = {
  anyOf: [
    { item: 'bip.2', codes: ['yes'] },
    { item: 'bip.1', codes: ['yes'] },
  ],
};

const symptoms = {
  id: 'bip.3',
  text: 'During that stretch, which were clearly different from your usual self? Tick all that apply.',
  answer: 'several',
  required: true,
  options: [
    { code: 'less-sleep', label: 'much less sleep but still full of energy' },
    { code: 'talking', label: 'talking much more or faster' },
    { code: 'racing', label: 'thoughts racing' },
    { code: 'plans', label: 'far more plans or activity than usual' },
    { code: 'risks', label: 'spending, sex, driving or business risks you would not normally take' },
    { code: 'powers', label: 'feeling you had special powers or importance' },
    // Without it "nothing ticked" could not be told from "not answered".
    { code: 'none', label: 'none of these' },
  ],
  askedWhen: hadStretch,
} as const;

export const bip = {
  id: 'bip',
  name: 'Mood elevation questions (BIP)',
  kind: 'self',
  version: '1',
  recallWindow: 'ever, and the past week',
  copyright: 'Original wording, CC0. Not a validated scale.',
  licenceBasis: 'Original work of this project, CC0',
  source: 'Clearway; routes to a clinician only',
  items: [
    {
      id: 'bip.1',
      text: 'Has a health professional ever told you that you have bipolar disorder (type 1, type 2 or similar)?',
      required: true,
      options: yesNoOptions,
    },
    {
      id: 'bip.2',
      text: 'Have you ever had a stretch of at least four days in a row when your mood was unusually high, or unusually irritable, and you had clearly more energy than is normal for you (not because of alcohol or drugs)?',
      required: true,
      options: yesNoOptions,
    },
    symptoms,
    {
      id: 'bip.4',
      text: 'Did it cause real problems at work, at home, with money or the law, or lead to hospital care?',
      required: true,
      options: yesNoOptions,
      askedWhen: hadStretch,
    },
    {
      id: 'bip.5',
      text: 'Are you feeling like that now, or have you in the past week?',
      required: true,
      options: yesNoOptions,
      keptCodes: ['yes'],
      askedWhen: mayBeHigh,
    },
    { id: 'bip.6', text: 'Has a medicine for depression ever made you feel like that?', required: true, options: yesNoOptions },
  ],
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;

/** `sym` counts ticks, null when it was asked and not answered. Null is never a no. */
export type BipReading = {
  dx: boolean | null;
  episode: boolean | null;
  sym: number | null;
  impair: boolean | null;
  now: boolean | null;
  onAntidepressant: boolean | null;
  missing: readonly string[];
};

/**
 * The stored answers in the words of the screening's facts. Without a stretch there are no symptoms and no harm to ask about,
 * and without a diagnosis nothing of it now; a yes that was given stays one, whatever was answered after it.
 */
export function readBip(answers: ItemAnswers): BipReading {
  const episode = readYesNo(bip, 'bip.2', answers);
  const dx = readYesNo(bip, 'bip.1', answers);
  const isRuledOut = dx === false && episode === false && answers['bip.5'] === undefined;
  return {
    dx,
    episode,
    sym: episode === false ? 0 : ticks(answers),
    impair: episode === false ? false : readYesNo(bip, 'bip.4', answers),
    now: isRuledOut ? false : nowOf(answers['bip.5']),
    onAntidepressant: readYesNo(bip, 'bip.6', answers),
    missing: missingItems(bip, answers),
  };
}

const nowOf = (answer: ItemAnswers[string]) => (answer === 'yes' ? true : answer === 'no' ? false : null);

function ticks(answers: ItemAnswers): number | null {
  if (!isItemAsked(bip, symptoms, answers) || !isAnswered(symptoms, answers['bip.3'])) return null;
  return chosen(answers['bip.3']).filter((code) => code !== 'none').length;
}
