// node --import tsx scripts/snapshot-screening.ts: writes what the engine of today stores, for stored-versions.test.ts to keep.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { questionnaireVersion } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { engineVersion } from '@/domain/screening/engine-version';
import { screen } from '@/domain/screening/screen';
import { completeAnswers, failedTrial } from '@/testing/complete-answers';

const file = fileURLToPath(new URL(`../src/domain/screening/snapshots/${engineVersion}.json`, import.meta.url));
const id = (n: number) => `0198c000-0000-7000-8000-00000000000${n}`;

/** The same person for every version: a positive suicide screen, an uncertain trial, an unknown medicine, things not said. */
const change: Answers = {
  'gad7.3': { kind: 'declined' },
  'trials.list': {
    kind: 'trials',
    trials: [
      failedTrial(id(1), 'sertraline'),
      failedTrial(id(2), 'venlafaxine', { doseMgPerDay: 225, weeks: 10, improvementPercent: 10 }),
      failedTrial(id(3), 'mirtazapine', {
        ...{ doseMgPerDay: 'unknown', weeks: 'unknown', stopReason: 'intolerance', inCurrentEpisode: 'unsure' },
      }),
    ],
  },
  'vit.blood-pressure': { kind: 'bloodPressure', systolicMmHg: 166, diastolicMmHg: 92, takenOn: '2026-11-20' },
  'air.1': { kind: 'choice', code: 'yes' },
  'med.3': { kind: 'unknown' },
  'medicines.list': {
    kind: 'medicines',
    medicines: [
      { id: id(4), name: 'alprazolam', doseMgPerDay: 1, howOften: 'daily' },
      { id: id(5), name: 'the small blue ones', doseMgPerDay: 'unknown', howOften: 'some-days' },
    ],
  },
  'medicines.finished': { kind: 'choice', code: 'that-is-all' },
  'asq.2': { kind: 'choice', code: 'yes' },
  'asq.5': { kind: 'choice', code: 'no' },
};

if (existsSync(file)) {
  console.error(`${engineVersion} has its snapshot, and it stays as it is. Raise engineVersion in engine-version.ts first.`);
  process.exitCode = 1;
} else {
  const answers = completeAnswers(change);
  const facts = factsFromAnswers(answers, '2026-11-24');
  const result = screen(facts, clinicPack);
  writeFileSync(file, `${JSON.stringify({ questionnaireVersion, answers, facts, result }, null, 2)}\n`);
}
