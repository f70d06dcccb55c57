import { describe, expect, test } from 'vitest';
import { completeAnswers } from '@/testing/complete-answers';
import { healthy } from '@/testing/facts';
import { valueFaultOf } from '@/domain/answers/check-value';
import { isAsked, missingQuestions, placeAfter, placeOf } from '@/domain/answers/flow';
import { questionById, questionnaireVersion } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { describeScreening } from '@/domain/queue/describe-screening';
import { screenFileCase } from '@/domain/screening/screen-file-case';
import { Facts } from '@/domain/screening/facts';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import { factsText } from '@/domain/screening/facts-text';
import former from '@/domain/screening/former-edition.json';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { resultPointsOf } from '@/domain/screening/result-points';
import { ruleById } from '@/domain/screening/rulebook';
import { screen } from '@/domain/screening/screen';
import { english } from '@/i18n/english';
import { spanish } from '@/i18n/spanish';
import { wordsOf } from '@/ui/questionnaire/question-words';

// Runs in a copy of the tree into which two conditions were planted by the recipe: follow-recipe.test.ts.
const today = '2026-11-23';
const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const [id, branched] = ['med.901', 'med.902'];
// The types of this tree do not know what was planted.
const [rule, behindBranch] = ['R-91', 'C-91'] as unknown as [Parameters<typeof ruleById>[0], Parameters<typeof ruleById>[0]];
const inFacts = (answers: Answers, key = 'kidney_severe') =>
  (factsFromAnswers(completeAnswers(answers), today).conditions as Record<string, boolean | null | undefined>)[key];
const screened = (answers: Answers) => screen(factsFromAnswers(completeAnswers(answers), today), clinicPack);
const question = (which: string) => {
  const found = questionById(which);
  if (found === null) throw new Error(`the intake does not ask ${which}`);
  return found;
};

describe('the intake', () => {
  test('asks it after the conditions that it asked before, and wants an answer', () => {
    expect(placeAfter(placeOf('med.22') ?? { section: 0, step: 0 }, completeAnswers())).toEqual(placeOf(id));
    expect(valueFaultOf(question(id), code('yes'), today)).toBeNull();
    expect(missingQuestions(completeAnswers({ [id]: undefined }))).toEqual([id]);
    expect(questionnaireVersion).toBe('intake-2099.1.1');
  });

  test('asks it in both languages', () => {
    expect(wordsOf(question(id), english.questions, 'en')).toMatchObject({
      ask: 'Do you have severe kidney disease, or are you on dialysis?',
      options: { yes: 'Yes', no: 'No' },
    });
    expect(wordsOf(question(id), spanish.questions, 'es')).toMatchObject({
      ask: '¿Tiene una enfermedad grave de los riñones, o recibe diálisis?',
      options: { yes: 'Sí', no: 'No' },
    });
    expect(wordsOf(question(branched), spanish.questions, 'es').hint).toBe('Los médicos lo llaman preeclampsia.');
  });

  test('asks what stands behind a branch of those alone whom it concerns, and is not stopped by it', () => {
    const man = completeAnswers({ 'about.sex': code('M'), [branched]: undefined });
    expect(isAsked(question(branched), man)).toBe(false);
    expect(isAsked(question(branched), completeAnswers())).toBe(true);
    expect(missingQuestions(man)).toEqual([]);
    expect(inFacts(man, 'preeclampsia')).toBe(false);
    expect(screen(factsFromAnswers(man, today), clinicPack).outcome).toBe('LIKELY_ELIGIBLE');
    expect(isAsked(question(branched), { ...man, [branched]: code('yes') })).toBe(true);
  });
});

test('the facts know yes, no, and that nobody knows', () => {
  expect([inFacts({ [id]: code('yes') }), inFacts({ [id]: code('no') })]).toEqual([true, false]);
  const open: Answers[] = [{ [id]: { kind: 'unknown' } }, { [id]: { kind: 'declined' } }, { [id]: undefined }];
  for (const answers of open) {
    expect(inFacts(answers)).toBeNull();
    expect(screened(answers)).toMatchObject({ missing: ['conditions.kidney_severe'], firedRules: ['R-20'] });
    expect(screened(answers).findings.find((one) => one.id === rule)?.status).toBe('unknown');
  }
});

test('facts that were stored before keep their text, stay readable, and are asked nothing new', () => {
  const [first] = former.screenings;
  const { kidney_severe: _, preeclampsia: __, ...second } = healthy.conditions as Record<string, boolean | null>;
  const older = Facts.parse({ ...healthy, conditions: second });
  const texts = [factsText(Facts.parse(first?.facts)), factsText(older)];
  for (const text of texts) expect(text).not.toContain('+3');
  const [none, ...others] = [{}, { kidney_severe: false }, { kidney_severe: true }, { kidney_severe: null }].map((more) =>
    factsText(Facts.parse({ ...older, conditions: { ...second, ...more } })),
  );
  expect(new Set([none, ...others]).size).toBe(4);
  for (const text of others) expect(text.startsWith(none ?? '?')).toBe(true);
  const result = screen(older, clinicPack);
  expect(result).toMatchObject({ outcome: 'LIKELY_ELIGIBLE', missing: [], engineVersion: '99.0.0' });
  expect(result.findings.find((one) => one.id === rule)).toMatchObject({
    status: 'unknown',
    because: 'not asked when these answers were given',
  });
});

test('a case file names it', () => {
  const facts = { age: 42, sex: 'F', preg: 'no', cond: ['kidney_severe'] };
  expect(screenFileCase({ id: 'planted', facts }, 0, clinicPack)).toMatchObject({ rules: expect.arrayContaining([rule]) });
  expect(screenFileCase({ id: 'planted', facts: { ...facts, cond: [] } }, 0, clinicPack)).toMatchObject({
    rules: expect.not.arrayContaining([rule]),
  });
  expect(screenFileCase({ id: 'planted', facts: { ...facts, cond: ['kidney_mild'] } }, 0, clinicPack)).toHaveProperty('error');
});

test('the case shows the finding, with the answer behind it, in both languages', () => {
  const facts = factsFromAnswers(completeAnswers({ [id]: code('yes') }), today);
  const result = screen(facts, clinicPack);
  const { outcome, priority, suicideTier } = result;
  const stored = { at: '2026-11-23T18:00:00.000Z', outcome, priority, suicideTier, result, facts };
  const view = describeScreening(stored as unknown as Parameters<typeof describeScreening>[0], clinicPack);
  expect([outcome, priority]).toEqual(['NEEDS_CLINICIAN_REVIEW', 'P2']);
  expect(view.findings.find((one) => (one.id as string) === rule)).toMatchObject({
    status: 'met',
    because: 'the patient says yes',
    question: 'Severe kidney disease, or dialysis?',
    answers: [{ label: 'Severe kidney disease or dialysis', value: true }],
  });
  expect([english.case.rule[rule as 'R-27'], spanish.case.rule[rule as 'R-27']]).toEqual([
    'Severe kidney disease',
    'Enfermedad renal grave',
  ]);
});

test('the patient’s result speaks of it, in both languages', () => {
  const points = (answers: Answers) => resultPointsOf(screened(answers).findings).filter(({ group }) => group !== 'fits');
  expect(points({ [id]: code('yes') })).toEqual([{ key: 'other', group: 'confirm', rules: [rule] }]);
  expect(points({ [branched]: code('yes') })).toEqual([{ key: 'heart', group: 'confirm', rules: [behindBranch] }]);
  expect(ruleById(rule).patientWords).toEqual({
    en: 'You told us about kidney disease. A clinician wants to look at it with you.',
    es: 'Nos habló de una enfermedad de los riñones. Un profesional clínico quiere verlo con usted.',
  });
  expect([english.result.point.other.title, spanish.result.point.other.title]).toEqual([
    'Another health matter',
    'Otro asunto de salud',
  ]);
});
