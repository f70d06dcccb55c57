import type { TreatmentTrial } from '@/domain/treatments/trial';
import { medicineGroups } from '@/domain/medicines/medicine-groups';
import { conditionKeys } from './condition-keys';
import type { Facts, SuicideAnswers } from './facts';
import { FactsFile } from './facts-file';

/** Either the facts, or the first fault as `<path>: <what is wrong>`. */
export type ReadFacts = { ok: true; facts: Facts } | { ok: false; error: string };

/** Reads the facts of one case file. A fault is a value, so that the other cases are still answered. */
export function factsFromFile(input: unknown): ReadFacts {
  const read = FactsFile.safeParse(input);
  if (read.success) return { ok: true, facts: toFacts(read.data) };
  const [issue] = read.error.issues;
  const unrecognised = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = ['facts', ...(issue?.path ?? []), ...unrecognised].map(String).join('.');
  return { ok: false, error: `${path}: ${unrecognised.length > 0 ? 'unknown key' : (issue?.message ?? 'not valid')}` };
}

/** The file's own branches: what an absent key means there, and nowhere else. A written null is unknown throughout. */
function toFacts(file: FactsFile): Facts {
  const { bip, psy } = file;
  return {
    ageYears: file.age ?? null,
    sex: file.sex ?? null,
    pregnancy: file.preg ?? null,
    breastfeeding: absentIs(false, file.breastfeeding),
    phq9: file.phq ?? null,
    phqDifficulty: file.phqDifficulty ?? null,
    gad7: file.gad ?? null,
    suicide: suicideFrom(file),
    helpNow: absentIs(false, file.helpNow),
    abandoned: absentIs(false, file.abandoned),
    auditC: file.audit ?? null,
    drugUse: file.drug ?? null,
    // Absent is not answered; a written null says "never exposed", so that nothing further was asked.
    traumaExposure: file.ptsd === undefined ? null : file.ptsd !== null,
    pcPtsd5: file.ptsd ?? null,
    bipolar: bipolarFrom(bip),
    psychosis: {
      diagnosis: part(psy, psy?.dx),
      perceives: part(psy, psy?.perceives),
      believes: part(psy, psy?.believes),
      past: part(psy, psy?.past),
      relative: part(psy, psy?.relative),
    },
    bmiKgPerM2: file.bmi ?? null,
    systolicMmHg: file.bp?.[0] ?? null,
    diastolicMmHg: file.bp?.[1] ?? null,
    bloodPressureAgeDays: file.bp ? absentIs(0, file.bpAgeDays) : null,
    trials: file.trials?.map(trialFrom) ?? null,
    episodeMonths: file.months ?? null,
    augmentation: yes(file.aug),
    ect: yes(file.ect),
    conditions: listed(conditionKeys, file.cond),
    medicines: listed(medicineGroups, file.meds),
    unrecognisedMedicines: [],
    redFlag: absentIs(false, file.redflag),
    driver: absentIs(true, file.driver),
    ...wordsOf(file.words),
  };
}

/** Empty texts say nothing, and facts without any stay as they were before texts were read. */
function wordsOf(texts: FactsFile['words']): Pick<Facts, 'words'> {
  const words = (texts ?? []).map((text) => text.trim()).filter((text) => text !== '');
  return words.length === 0 ? {} : { words };
}

const absentIs = <T>(value: T, given: T | null | undefined): T | null => (given === undefined ? value : given);

const yes = (given: 0 | 1 | null | undefined): boolean | null => (given === null ? null : given === 1);

/** A block that is absent says no to all of it, and so does a part left out of it; a null block says nothing. */
function part(block: object | null | undefined, given: boolean | null | undefined): boolean | null {
  return block === null ? null : absentIs(false, given);
}

/** The signs and the harm are asked about only after an episode, so there a part left out was asked and not answered. */
function bipolarFrom(bip: FactsFile['bip']): Facts['bipolar'] {
  const episode = part(bip, bip?.episode);
  return {
    diagnosis: part(bip, bip?.dx),
    episode,
    signs: bip?.sym ?? null,
    impairment: bip?.impair ?? null,
    now: part(bip, bip?.now),
    onAntidepressant: part(bip, bip?.onAntidepressant),
  };
}

function suicideFrom({ cssrs, asq }: FactsFile): SuicideAnswers | null {
  const given = asq ?? cssrs;
  if (!given) return null;
  const first = { q1: given.q1 ?? null, q2: given.q2 ?? null, q3: given.q3 ?? null, q4: given.q4 ?? null, q5: given.q5 ?? null };
  return asq ? { kind: 'asq', ...first } : { kind: 'cssrs', ...first, q6: cssrs?.q6 ?? null, q6r: cssrs?.q6r ?? null };
}

function trialFrom(trial: NonNullable<NonNullable<FactsFile['trials']>[number]>): TreatmentTrial {
  return {
    drug: trial.drug,
    doseMgPerDay: trial.dose ?? null,
    weeks: trial.wk ?? null,
    improvementPercent: trial.imp ?? null,
    tookMostDays: absentIs(true, trial.adherent),
    stopReason: trial.stop === undefined ? 'inefficacy' : trial.stop,
    inCurrentEpisode: trial.current === undefined ? 'yes' : trial.current,
  };
}

function listed<K extends string>(keys: readonly K[], given: readonly K[] | null | undefined): Record<K, boolean | null> {
  const present = given === null ? null : new Set(given ?? []);
  return Object.fromEntries(keys.map((key) => [key, present?.has(key) ?? null])) as Record<K, boolean | null>;
}
