import { describe, expect, test } from 'vitest';
import { inLicensedWords } from '@/domain/answers/licensed-words';
import { allQuestions } from '@/domain/answers/questionnaire';
import { english as allEnglish } from '@/i18n/english';
import { spanish as allSpanish } from '@/i18n/spanish';
import { wordsOf } from './question-words';

const [english, spanish] = [allEnglish.questions, allSpanish.questions];

describe.each([
  ['English', english],
  ['Spanish', spanish],
] as const)('%s', (_, texts) => {
  test.each(allQuestions.map((question) => [question.id, question] as const))(
    '%s is asked in words, and so is each answer',
    (id, question) => {
      const { ask, options, asides } = wordsOf(question, texts);
      expect(ask).not.toBe(id);
      expect(ask.length).toBeGreaterThan(5);
      const codes = 'options' in question ? question.options.map(({ code }) => code) : [];
      expect(Object.keys(options)).toEqual(codes);
      for (const label of [...Object.values(options), ...Object.values(asides)]) expect(label).not.toBe('');
    },
  );
});

test('a published question has the publisher’s words in each language', () => {
  const item = allQuestions.find(({ id }) => id === 'phq9.2');
  if (item === undefined) throw new Error('no such item');
  expect(wordsOf(item, english, 'en')).toMatchObject({ ask: 'Feeling down, depressed, or hopeless', language: 'en' });
  expect(wordsOf(item, spanish, 'es')).toMatchObject({
    ask: 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
    language: null,
    stem: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
    options: { 'not-at-all': 'Ningún día', 'nearly-every-day': 'Casi todos los días' },
  });
});

test('a word of an item is explained beside the item, not in it', () => {
  const item = allQuestions.find(({ id }) => id === 'auditc.2');
  if (item === undefined) throw new Error('no such item');
  expect(wordsOf(item, spanish, 'es').hint).toMatch(/^Una consumición es un trago/);
  expect(wordsOf(item, english, 'en').hint).toBeNull();
});

test('a question of our own is asked in the language of the page', () => {
  const item = allQuestions.find(({ id }) => id === 'bip.5');
  if (item === undefined) throw new Error('no such item');
  expect(wordsOf(item, spanish, 'es')).toMatchObject({ ask: expect.stringMatching(/^¿Se siente así/), language: null });
  expect(wordsOf(item, spanish, 'es').options).toEqual({ yes: 'Sí', no: 'No' });
  expect(wordsOf(item, english, 'en')).toMatchObject({ ask: expect.stringMatching(/^Are you feeling/) });
});

test.each([english, spanish])(
  'without its words a licensed question says so, and of the suicide screen alone that a call comes',
  (texts) => {
    const wordless = (id: string) => {
      const question = allQuestions.find((one) => one.id === id);
      if (question === undefined) throw new Error('no such question');
      return wordsOf(inLicensedWords(question, {}), texts);
    };
    for (const id of ['cssrs.1', 'mdq.1', 'qids.12', 'dast.1']) {
      expect(wordless(id)).toMatchObject({ ask: texts.shared.licensed.ask, language: null, options: {} });
      expect(wordless(id).hint?.includes('call') || wordless(id).hint?.includes('llamará'), id).toBe(id === 'cssrs.1');
    }
  },
);

test('no text is left over for a question that is gone', () => {
  const ids = new Set(allQuestions.filter(({ verbatim }) => verbatim === undefined).map(({ id }) => id));
  for (const [section, own] of Object.entries(english)) {
    if (section !== 'shared')
      for (const key of Object.keys(own)) expect([...ids], `${section}.${key}`).toContain(`${section}.${key}`);
  }
});
