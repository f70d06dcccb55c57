import { expect, test } from 'vitest';
import corpus from './corpus.json';
import { measured } from './measured';
import { marked } from './marked';
import { wordsToRead } from './words-to-read';

test.each(corpus.toRead)('to be read: %s', (text) => expect(wordsToRead(text)).not.toEqual([]));

test.each(corpus.notToRead)('not meant so: %s', (text) => expect(wordsToRead(text)).toEqual([]));

test.each([
  ['a sentence among others', 'It rained today. I want to die. See you soon.', ['I want to die.']],
  ['two sentences, both languages', 'I feel suicidal\nya no quiero vivir', ['I feel suicidal', 'ya no quiero vivir']],
  ['nothing', '', []],
  ['signs alone', '… !!! ?', []],
])('of a text exactly the sentence is named: %s', (_what, text, sentences) =>
  expect(wordsToRead(text).map(({ sentence }) => sentence)).toEqual(sentences),
);

test.each([...corpus.toRead, ...corpus.notToRead])('the marked pieces together are the text: %s', (text) => {
  const whole = `Hello. ${text}\n¿Qué tal?  `;
  expect(
    marked(whole)
      .map((part) => part.text)
      .join(''),
  ).toBe(whole);
});

test('accents, capitals, curly apostrophes and signs that nobody sees change nothing', () => {
  for (const text of [
    'I DON’T WANT TO LIVE ANYMORE',
    'i dont want to live anymore',
    'YA NO QUIERO VIVIR',
    'ya\u00A0no qui\u200Bero vivir',
  ])
    expect(wordsToRead(text), text).toHaveLength(1);
});

test('what is missed and where it calls in vain, in sentences written without knowledge of the list, is what the page says', () => {
  const { sentences, missed, falseAlarms } = measured();
  expect(sentences).toBeGreaterThan(150);
  expect({ missed, falseAlarms }).toMatchSnapshot();
});

test('a line that breaks inside a sentence hides nothing, and is marked as it was written', () => {
  const text = 'Gracias por todo.\nAhora me quiero\nmorir, es todo';
  expect(wordsToRead(text).map(({ sentence }) => sentence)).toEqual(['Ahora me quiero\nmorir, es todo']);
  expect(
    marked(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
  expect(wordsToRead('No friends\nwant to die')).toHaveLength(1);
  expect(wordsToRead('I sleep badly\nand eat little')).toEqual([]);
});

test.each(['mejor estaría muerta', 'me he cortado otra vez'])('%j is read', (text) => {
  expect(wordsToRead(text)).toHaveLength(1);
});
