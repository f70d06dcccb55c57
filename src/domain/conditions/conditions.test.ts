import { expect, test } from 'vitest';
import { conditions, ruledConditions, yesNoConditions } from './conditions';
import { editions, laterEditions } from './later-editions';
import { conditionWords } from './words';

test('no key, and no number of a rule, means two things', () => {
  const keys = conditions.map(({ key }) => key);
  const rules = ruledConditions.map(({ rule }) => rule.id);
  const ids = yesNoConditions.map(({ intake }) => intake.id);
  for (const all of [keys, rules, ids]) expect([...new Set<string>(all)]).toEqual(all);
});

test.each(ruledConditions.map((one) => [one.key, one] as const))('%s has a rule that its severity fits', (_, one) => {
  expect(one.rule.id).toMatch(new RegExp(`^${one.rule.severity}-\\d\\d$`));
  expect(one.question).toMatch(/\?$/);
  for (const text of [one.label, one.rationale, one.source]) expect(text).not.toBe('');
  // A finding that changes what a patient reads stands under a heading of the result.
  if (one.rule.severity !== 'I') expect(one.area).toBeDefined();
});

test.each(['en', 'es'] as const)('each condition has its words and none are left over, %s', (language) => {
  const needed = (key: string) => [
    ...(yesNoConditions.some((one) => one.key === key) ? ['ask', 'hint'] : []),
    ...(ruledConditions.some((one) => one.key === key) ? ['finding', 'reason'] : []),
  ];
  const wanted = conditions.map(({ key }) => [key, needed(key)] as const).filter(([, words]) => words.length > 0);
  const found = Object.entries(conditionWords[language]).map(([key, words]) => [key, Object.keys(words)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  for (const [key, { ask, ...words }] of Object.entries<Record<string, string>>(conditionWords[language])) {
    if (ask !== undefined) expect(ask, key).toMatch(/\?$/);
    for (const name of ['finding', 'reason'])
      if (words[name] !== undefined) expect(words[name].length, `${key}.${name}`).toBeGreaterThan(5);
  }
});

test('the two languages say it in words of their own', () => {
  for (const { key } of ruledConditions) expect(conditionWords.es[key].reason, key).not.toBe(conditionWords.en[key].reason);
});

test('editions follow one another, and each brings conditions after those before it', () => {
  expect(editions.map(({ edition }) => edition)).toEqual(editions.map((_, place) => place + 2));
  const since = laterEditions.map((one): number => one.since);
  expect(since).toEqual(since.toSorted((a, b) => a - b));
  expect([...new Set(since)]).toEqual(editions.map(({ edition }) => edition));
});
