import { ageInYears, daysBetween } from '@/domain/shared/time/calendar-date';
import { suicideScreenQuestions } from '@/domain/answers/suicide-screen';
import { type Answers, saidYes } from '@/domain/answers/value';
import { readAirway } from '@/domain/instruments/airway';
import { readAsq } from '@/domain/instruments/asq';
import { auditC } from '@/domain/instruments/audit-c';
import { readBip } from '@/domain/instruments/bip';
import { gad7 } from '@/domain/instruments/gad-7';
import { itemPointsOf, type SummedInstrument } from '@/domain/instruments/instrument';
import { DECLINED, type ItemAnswers, isItemAsked } from '@/domain/instruments/item';
import { pcPtsd5 } from '@/domain/instruments/pc-ptsd-5';
import { readCssrs } from '@/domain/instruments/packs/cssrs-screener';
import { qidsSuicidePoints } from '@/domain/instruments/packs/qids-sr16';
import { phq9 } from '@/domain/instruments/phq-9';
import { readPsy } from '@/domain/instruments/psy';
import type { GroupThresholds } from '@/domain/medicines/groups-of';
import { type Facts, type SuicideAnswers, unanswered } from './facts';
import { askedConditionFacts } from './facts-from-conditions';
import { medicineFacts } from './facts-from-medicines';
import { drugFacts } from './facts-from-substances';
import { trialFacts } from './facts-from-trials';
import { wordsFacts } from './facts-from-words';

/** Clinical specification C.1: above 8 mg of diazepam a day a benzodiazepine weighs more. A signed rule pack may say otherwise. */
const startingThresholds: GroupThresholds = { benzodiazepineHighMgDiazepam: 8 };

/**
 * What the rules look at, read from the current answers. `today` is YYYY-MM-DD in the clinic's time zone.
 * "I don't know", "I'd rather not say" and no answer all become null here: none of them is a no.
 */
export function factsFromAnswers(answers: Answers, today: string, thresholds: GroupThresholds = startingThresholds): Facts {
  const items = itemAnswers(answers);
  const bip = readBip(items);
  const psy = readPsy(items);
  const exposed = saidYes(answers['pcptsd5.exposure']);
  return {
    ...unanswered,
    ageYears: dateOf(answers, 'about.birth-date', (born) => ageInYears(born, today)),
    sex: sexOf(answers),
    pregnancy: pregnancyOf(answers),
    breastfeeding: breastfeedingOf(answers),
    phq9: pointsOfAll(phq9, items),
    phqDifficulty: difficultyOf(items),
    ...qidsItem12Of(items),
    gad7: pointsOfAll(gad7, items),
    suicide: suicideAnswers(answers, items),
    // A button, not a question: not pressed is not unknown.
    helpNow: codeOf(answers, 'safety.help-now') === 'pressed',
    auditC: pointsOfAll(auditC, items),
    traumaExposure: exposed,
    pcPtsd5: exposed === true ? pointsOfAll(pcPtsd5, items) : null,
    bipolar: {
      diagnosis: bip.dx,
      episode: bip.episode,
      signs: bip.sym,
      impairment: bip.impair,
      now: bip.now,
      onAntidepressant: bip.onAntidepressant,
    },
    psychosis: { diagnosis: psy.dx, perceives: psy.perceives, believes: psy.believes, past: psy.past, relative: psy.relative },
    bmiKgPerM2: bmiOf(answers),
    ...pressureOf(answers, today),
    ...trialFacts(answers),
    ...medicineFacts(answers, thresholds),
    drugUse: drugFacts(answers).drugUse,
    conditions: { ...medicalConditions(answers, items), ...drugFacts(answers).conditions },
    redFlag: saidYes(answers['med.6']),
    driver: saidYes(answers['log.1']),
    ...wordsFacts(answers),
  };
}

/** Item 12 of the QIDS-SR16 only ever adds: none, declined and not asked leave the facts as they are. */
function qidsItem12Of(items: ItemAnswers): Pick<Facts, 'qidsItem12'> {
  const points = qidsSuicidePoints(items);
  return points > 0 ? { qidsItem12: points } : {};
}

/** The stored answers as the instruments read them. "I don't know" is missing there. */
export function itemAnswers(answers: Answers): ItemAnswers {
  const found: Record<string, string | null> = {};
  for (const [id, value] of Object.entries(answers)) {
    if (value?.kind === 'choice') found[id] = value.code;
    if (value?.kind === 'choices') found[id] = value.codes.join(',');
    if (value?.kind === 'date') found[id] = value.date;
    if (value?.kind === 'declined') found[id] = DECLINED;
  }
  return found;
}

function suicideAnswers(answers: Answers, items: ItemAnswers): SuicideAnswers {
  const kind = suicideScreenQuestions(answers);
  return kind === 'cssrs' ? { kind, ...readCssrs(items) } : { kind, ...readAsq(items) };
}

const codeOf = (answers: Answers, id: string): string | null => {
  const value = answers[id];
  return value?.kind === 'choice' ? value.code : null;
};

function dateOf<T>(answers: Answers, id: string, read: (date: string) => T): T | null {
  const value = answers[id];
  return value?.kind === 'date' ? read(value.date) : null;
}

/** Points in the order of the scored items; null for an item that is missing, declined or was not asked. */
function pointsOfAll(instrument: SummedInstrument, items: ItemAnswers): (number | null)[] {
  return instrument.items
    .filter((item) => item.scored !== false)
    .map((item) => (isItemAsked(instrument, item, items) ? itemPointsOf(instrument, item, items) : null));
}

const difficultyOf = (items: ItemAnswers): number | null =>
  phq9.items.at(-1)?.options.find(({ code }) => code === items['phq9.difficulty'])?.points ?? null;

function sexOf(answers: Answers): Facts['sex'] {
  if (answers['about.sex']?.kind === 'declined') return 'U';
  const code = codeOf(answers, 'about.sex');
  return code === 'F' || code === 'M' ? code : code === 'other' ? 'U' : null;
}

function pregnancyOf(answers: Answers): Facts['pregnancy'] {
  const code = codeOf(answers, 'rep.1');
  // The question is not put to men; a yes that was given before the sex was changed is not forgotten.
  if (code !== 'yes' && code !== 'possible' && codeOf(answers, 'about.sex') === 'M') return 'na';
  return code === 'no' || code === 'possible' || code === 'yes' || code === 'na' ? code : null;
}

function breastfeedingOf(answers: Answers): boolean | null {
  const breastfeeds = saidYes(answers['rep.3']);
  return breastfeeds !== true && codeOf(answers, 'about.sex') === 'M' ? false : breastfeeds;
}

/** Who had neither is not asked. Only a plain "it did not help" is an effect that failed to come. */
function ketamineNoEffect(answers: Answers): boolean | null {
  const others = answers['trials.other'];
  if (others?.kind !== 'choices') return null;
  if (!others.codes.includes('ketamine') && !others.codes.includes('esketamine')) return false;
  const effect = codeOf(answers, 'trials.ketamine-effect');
  return effect === null ? null : effect === 'none';
}

function bmiOf(answers: Answers): number | null {
  const [height, weight] = [answers['vit.height'], answers['vit.weight']];
  if (height?.kind !== 'number' || weight?.kind !== 'number') return null;
  const bmi = Math.round((weight.number / (height.number / 100) ** 2) * 10) / 10;
  // Two numbers that nobody can have together are a slip of the pen: the weight is not known.
  return bmi < 5 || bmi > 200 ? null : bmi;
}

function pressureOf(answers: Answers, today: string) {
  const reading = answers['vit.blood-pressure'];
  if (reading?.kind !== 'bloodPressure') return { systolicMmHg: null, diastolicMmHg: null, bloodPressureAgeDays: null };
  const { systolicMmHg, diastolicMmHg, takenOn } = reading;
  const ageDays = takenOn === null ? null : daysBetween(takenOn, today);
  // Taken "today" where the day has begun before the clinic's.
  return { systolicMmHg, diastolicMmHg, bloodPressureAgeDays: ageDays === null ? null : Math.max(0, ageDays) };
}

function medicalConditions(answers: Answers, items: ItemAnswers): Facts['conditions'] {
  const air = readAirway(items);
  return {
    ...unanswered.conditions,
    ...askedConditionFacts(answers),
    osa_dx: air.diagnosed,
    osa_device: air.device,
    osa_witnessed: air.witnessed,
    osa_snore_sleepy: air.snoresAndSleepy,
    ket_no_effect: ketamineNoEffect(answers),
  };
}
