import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha-256';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('agrees with the published vectors', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('agrees with the reference on texts of every length around a block, and on any text', () => {
  for (let length = 0; length < 200; length++) expect(sha256('x'.repeat(length))).toBe(reference('x'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === reference(text)));
});

test('canonical JSON does not see the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
});
