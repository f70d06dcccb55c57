import type { BandedReading, RulePack, Thresholds } from './rule-pack';
import { isCutOff } from './rules/from-band';

const limits = [
  'bloodPressureMaxAgeDays',
  'bipolarSignsFrom',
  'difficultyFrom',
  'benzodiazepineHighMgDiazepam',
  'resistantFrom',
] as const;
const item9Levels = ['low', 'discordant', 'severe'] as const;
const drugLevels = ['cautionFrom', 'reviewFrom'] as const;
const ratingLevels = ['sameDayFrom', 'atOnceFrom'] as const;
const urgentStepNames = ['1', '2', '3', '4'] as const;
const caringParts = ['fromHours', 'toHours'] as const;
const callParts = ['opens', 'closes', 'allowedHours', 'escalateEveryHours'] as const;

/** Which number of the pack a row shows. The words for it stand in the message files under the same name. */
export type ThresholdName =
  | BandedReading
  | (typeof limits)[number]
  | `item9-${(typeof item9Levels)[number]}`
  | `drugUse-${(typeof drugLevels)[number]}`
  | `sameDayCalls-${(typeof callParts)[number]}`
  | `madrsItem10-${(typeof ratingLevels)[number]}`
  | `urgentPages-${(typeof urgentStepNames)[number]}`
  | `caringContact-${(typeof caringParts)[number]}`
  | `trials-${keyof Thresholds['trials']}`;

/** One line of the table of thresholds: from (inclusive) to below; a single limit has only `from`. `rule` is null where it is no one rule's. */
export type ThresholdRow = {
  name: ThresholdName;
  rule: string | null;
  from: number | string;
  below: number | null;
  source: string;
};

/** Every number of a pack, in the order of the pack: what its author and its publisher read before they sign. */
export function thresholdRows({ thresholds }: Pick<RulePack, 'thresholds'>): ThresholdRow[] {
  const { bands, item9, drugUse, trials, trialsSource, sameDayCalls } = thresholds;
  const { madrsItem10 } = thresholds.ratingAlerts;
  const { urgent, caringContact } = thresholds.alertTiming;
  const single = (name: ThresholdName, from: number | string, source: string) => ({
    name,
    rule: null,
    from,
    below: null,
    source,
  });
  return [
    ...(Object.keys(bands) as BandedReading[]).flatMap((name) =>
      bands[name].bands.map(({ rule, from, below }) => ({
        name,
        rule,
        from,
        below: isCutOff(rule) ? null : below,
        source: bands[name].source,
      })),
    ),
    ...limits.map((name) => single(name, thresholds[name].value, thresholds[name].source)),
    ...item9Levels.map((level) => single(`item9-${level}`, item9[level], item9.source)),
    ...drugLevels.map((level) => single(`drugUse-${level}`, drugUse[level], drugUse.source)),
    ...(Object.keys(trials) as (keyof Thresholds['trials'])[]).map((key) => single(`trials-${key}`, trials[key], trialsSource)),
    ...callParts.map((part) => single(`sameDayCalls-${part}`, sameDayCalls[part], sameDayCalls.source)),
    ...ratingLevels.map((level) => single(`madrsItem10-${level}`, madrsItem10[level], madrsItem10.source)),
    ...urgentStepNames.map((step, at) => single(`urgentPages-${step}`, urgent.pageAfterMinutes[at] ?? 0, urgent.source)),
    ...caringParts.map((part) => single(`caringContact-${part}`, caringContact[part], caringContact.source)),
  ];
}
