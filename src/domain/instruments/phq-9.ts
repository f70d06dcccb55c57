import type { SummedInstrument } from './instrument';
import { frequency, pfizerNotice } from './pfizer-frequency';

const item = (place: number, text: string, loinc: string) =>
  ({ id: `phq9.${place}`, text, loinc, answerList: 'LL358-3', required: true, options: frequency }) as const;

/** Difficulty, unscored. The LOINC codes do not rise with the answers. */
const difficulty = [
  { code: 'not-difficult', label: 'Not difficult at all', points: 0, loinc: 'LA6572-7' },
  { code: 'somewhat', label: 'Somewhat difficult', points: 1, loinc: 'LA6573-5' },
  { code: 'very', label: 'Very difficult', points: 2, loinc: 'LA6575-0' },
  { code: 'extremely', label: 'Extremely difficult', points: 3, loinc: 'LA6574-3' },
] as const;

export const phq9 = {
  id: 'phq-9',
  name: 'PHQ-9',
  kind: 'self',
  version: '1',
  recallWindow: 'the last 2 weeks',
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  copyright: pfizerNotice,
  licenceBasis: 'No permission required to reproduce, translate, display or distribute',
  source: 'Kroenke 2001, J Gen Intern Med 16:606',
  loinc: { panel: '44249-1', total: '44261-6' },
  items: [
    item(1, 'Little interest or pleasure in doing things', '44250-9'),
    item(2, 'Feeling down, depressed, or hopeless', '44255-8'),
    item(3, 'Trouble falling or staying asleep, or sleeping too much', '44259-0'),
    item(4, 'Feeling tired or having little energy', '44254-1'),
    item(5, 'Poor appetite or overeating', '44251-7'),
    item(6, 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down', '44258-2'),
    item(7, 'Trouble concentrating on things, such as reading the newspaper or watching television', '44252-5'),
    item(
      8,
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      '44253-3',
    ),
    item(9, 'Thoughts that you would be better off dead or of hurting yourself in some way', '44260-8'),
    {
      id: 'phq9.difficulty',
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      stem: '',
      loinc: '69722-7',
      required: false,
      scored: false,
      options: difficulty,
    },
  ],
  scoring: { kind: 'sum', min: 0, max: 27 },
  bands: [
    { from: 0, band: 'minimal' },
    { from: 5, band: 'mild' },
    { from: 10, band: 'moderate' },
    { from: 15, band: 'moderately severe' },
    { from: 20, band: 'severe' },
  ],
  cutoffs: [{ id: 'positive', from: 10, note: 'Usual cut-off for a current depressive episode' }],
  // Thoughts of death are never guessed from the other answers.
  prorating: { mostMissing: 2, never: ['phq9.9'] },
} as const satisfies SummedInstrument;

/** The item whose answer asks for the suicide screen at once. */
export const phq9SuicideItem = 'phq9.9';
