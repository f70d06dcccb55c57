import type { TreatmentTrial } from '@/domain/treatments/trial';
import { canonicalJson } from './canonical-json';
import { conditionKeys, medicineGroups } from './condition-keys';
import { type Facts, unanswered } from './facts';

type Writer = (value: unknown) => string;

// The shapes that an unanswered form does not show. Of the suicide questions the ASQ has the first five only.
const suicide = { kind: 'cssrs', q1: null, q2: null, q3: null, q4: null, q5: null, q6: null, q6r: null };
const trial = {
  drug: '',
  doseMgPerDay: null,
  weeks: null,
  improvementPercent: null,
  tookMostDays: null,
  stopReason: null,
  inCurrentEpisode: null,
} satisfies TreatmentTrial;

/**
 * The text whose hash stands for the facts: canonical JSON of `hashedForm`. It goes through writers made once from the shape;
 * sorting some hundred keys on each screening took half its time. A test holds that both give the same text.
 */
export function factsText(facts: Facts): string {
  return write(facts);
}

/** The facts with the two long lists told by the keys that are yes and those that are open: the rest is no, and nothing is lost. */
export const hashedForm = (facts: Facts) => ({
  ...facts,
  conditions: yesAndOpen(facts.conditions),
  medicines: yesAndOpen(facts.medicines),
});

function yesAndOpen(list: Readonly<Record<string, boolean | null>>) {
  const keys = Object.keys(list).sort();
  return { open: keys.filter((key) => list[key] === null), yes: keys.filter((key) => list[key] === true) };
}

const write = writerFor({ ...unanswered, suicide, trials: [trial], trialListIsOpen: true });

/** `yesAndOpen` as text; `keys` are sorted. */
function writeList(keys: readonly string[], value: unknown): string {
  const list = value as Readonly<Record<string, boolean | null>>;
  let yes = '';
  let open = '';
  for (const key of keys) {
    const answer = list[key];
    if (answer === true) yes += `${yes === '' ? '' : ','}"${key}"`;
    else if (answer === null) open += `${open === '' ? '' : ','}"${key}"`;
  }
  return `{"open":[${open}],"yes":[${yes}]}`;
}

function listWriter(keys: readonly string[]): Writer {
  const sorted = [...keys].sort();
  return (value) => writeList(sorted, value);
}

function writerFor(sample: unknown): Writer {
  if (sample === unanswered.conditions) return listWriter(conditionKeys);
  if (sample === unanswered.medicines) return listWriter(medicineGroups);
  if (Array.isArray(sample) && sample.length > 0) {
    const writeOne = writerFor(sample[0]);
    return (value) => (Array.isArray(value) ? `[${value.map(writeOne).join(',')}]` : 'null');
  }
  if (typeof sample !== 'object' || sample === null || Array.isArray(sample)) return writeAny;
  const parts = Object.keys(sample)
    .sort()
    .map((key) => {
      const name = `${JSON.stringify(key)}:`;
      const spoken = { yes: `${name}true`, no: `${name}false`, open: `${name}null` };
      return { key, name, spoken, write: writerFor((sample as Record<string, unknown>)[key]) };
    });
  return (value) => {
    if (value === null) return 'null';
    const record = value as Record<string, unknown>;
    let text = '{';
    let comma = false;
    for (const { key, name, spoken, write } of parts) {
      const part = record[key];
      if (part === undefined) continue;
      if (comma) text += ',';
      comma = true;
      // Most answers are one of these three; said in one piece they cost a third.
      if (part === false) text += spoken.no;
      else if (part === null) text += spoken.open;
      else if (part === true) text += spoken.yes;
      else text += name + write(part);
    }
    return `${text}}`;
  };
}

function writeAny(value: unknown): string {
  if (value === null) return 'null';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? `[${value.map(writeAny).join(',')}]` : canonicalJson(value);
}
