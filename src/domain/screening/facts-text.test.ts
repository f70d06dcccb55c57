import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFacts } from '@/testing/facts';
import { canonicalJson } from './canonical-json';
import type { Facts } from './facts';
import { factsText } from './facts-text';

test('two people have one text only when every answer is the same', () => {
  const people = fc.sample(arbitraryFacts, { numRuns: 3000, seed: 11 });
  const texts = new Set(people.map(factsText));
  expect(texts.size).toBe(new Set(people.map(canonicalJson)).size);
});

test('the text tells each single fact, however deep it lies', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      for (const altered of eachAltered(facts)) expect(factsText(altered as Facts)).not.toBe(factsText(facts));
    }),
    { numRuns: 40 },
  );
});

test('what only a licensed questionnaire asks changes no other text, and tells its own', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const texts = [undefined, 1, 2, 3].map((qidsItem12) => factsText({ ...facts, qidsItem12 }));
      expect(texts[0]).toBe(factsText(facts));
      expect(new Set(texts).size).toBe(4);
    }),
    { numRuns: 40 },
  );
});

test('the text does not see the order of keys', () => {
  fc.assert(fc.property(arbitraryFacts, (facts) => factsText(turned(facts) as Facts) === factsText(facts)));
});

/** The value with one leaf after another made something else. */
function* eachAltered(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    yield [...value, 'more'];
    for (const [place, part] of value.entries()) for (const other of eachAltered(part)) yield value.with(place, other);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) for (const other of eachAltered(part)) yield { ...value, [key]: other };
  } else {
    yield value === null || value === undefined ? [] : null;
  }
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  );
}
