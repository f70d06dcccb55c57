import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readStoredAnswer } from '@/domain/answers/stored-answer';
import { AnswerValue, type Answers } from '@/domain/answers/value';
import { ScreeningView } from '@/domain/queue/case-view';
import { describeScreening } from '@/domain/queue/describe-screening';
import { newestVersion } from '@/domain/shared/newest-version';
import { engineVersion, engineVersions } from './engine-version';
import { factsFromAnswers } from './facts-from-answers';
import { clinicPack } from './packs/clinic-2026-11';
import { screen } from './screen';
import { Screening } from './screening';
import { readStoredFacts } from './stored-facts';
import { ResultForDesk, ResultForPatient } from './stored-screening';

// One screening as each version of the engine stored it, made by that version from one person's answers. They stay for ever.
const folder = path.join(import.meta.dirname, 'snapshots');
const Snapshot = z.object({
  questionnaireVersion: z.string(),
  answers: z.record(z.string(), z.unknown()),
  facts: z.record(z.string(), z.unknown()),
  result: z.looseObject({ engineVersion: z.string(), inputsHash: z.string(), findings: z.array(z.unknown()) }),
});
const snapshotOf = (version: string) => Snapshot.parse(JSON.parse(readFileSync(path.join(folder, `${version}.json`), 'utf8')));
const versions = readdirSync(folder)
  .map((file) => path.basename(file, '.json'))
  .toSorted(new Intl.Collator('en', { numeric: true }).compare);
const stored = versions.map((version) => ({ version, ...snapshotOf(version) }));

/** From this version on the hash is taken of the same text of the facts. */
const sameHashFrom = versions.indexOf('1.3.1');

test('every version of the engine has its snapshot, made by that version', () => {
  expect(versions).toEqual(expect.arrayContaining([...engineVersions]));
  for (const { version, result } of stored) expect(result.engineVersion).toBe(version);
  // A version that a new condition brings may be newer than the last that is listed.
  expect(newestVersion(...engineVersions, engineVersion)).toBe(engineVersion);
});

test.each(stored)('what $version stored is read without loss, and screened today it comes to the same', (snapshot) => {
  const read = readStoredFacts(snapshot.facts);
  if (read === null) throw new Error('not readable');
  expect(read).toEqual({ facts: snapshot.facts, unread: [] });
  const { outcome, priority, suicideTier, firedRules, inputsHash } = screen(read.facts, clinicPack);
  expect(snapshot.result).toMatchObject({ outcome, priority, suicideTier, firedRules });
  if (versions.indexOf(snapshot.version) >= sameHashFrom) expect(inputsHash).toBe(snapshot.result.inputsHash);
});

test.each(stored)('every view shows the whole of what $version stored', ({ facts, result }) => {
  const whole = Screening.parse(result);
  expect(whole).toEqual(result);
  expect(ResultForDesk.parse(result).findings).toHaveLength(result.findings.length);
  expect(ResultForPatient.parse(result).patientView).toEqual(whole.patientView);
  const { outcome, priority, suicideTier } = whole;
  const at = '2026-11-24T20:00:00.000Z';
  const read = readStoredFacts(facts)?.facts;
  if (read === undefined) throw new Error('not readable');
  const view = describeScreening(
    { at, outcome, priority, suicideTier, result: ResultForDesk.parse(result), facts: read },
    clinicPack,
  );
  expect(ScreeningView.parse(view).findings).toHaveLength(result.findings.length);
  expect(view.trials).toHaveLength(3);
});

test.each(stored)('the answers to the questions of $questionnaireVersion ($version) are read as they were given', (snapshot) => {
  const answers: Answers = Object.fromEntries(
    Object.entries(snapshot.answers).map(([id, value]) => [id, readStoredAnswer(value) ?? undefined]),
  );
  expect(answers).toEqual(snapshot.answers);
  for (const value of Object.values(snapshot.answers)) expect(() => AnswerValue.parse(value)).not.toThrow();
  const { suicide, phq9, bipolar, psychosis, trials } = factsFromAnswers(answers, '2026-11-24');
  expect(snapshot.facts).toMatchObject({ suicide, phq9, bipolar, psychosis, trials });
});
