import { expect, test, vi } from 'vitest';
import { errorCodeOf, idOf, log } from './log';

const lineOf = (write: () => void): unknown => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  write();
  const [[line] = []] = written.mock.calls;
  written.mockRestore();
  return JSON.parse(String(line));
};
const sensitive: { text: string } = { text: 'I cannot sleep.' };

test('a text is neither a code nor an id: such a line does not compile', () => {
  // @ts-expect-error an answer is no code
  lineOf(() => log.event(sensitive.text));
  // @ts-expect-error nor is a code that nobody wrote down
  lineOf(() => log.warn('somebody.did-something'));
  // @ts-expect-error an answer is no id
  lineOf(() => log.event('job.done', { ids: { name: sensitive.text } }));
  // @ts-expect-error nor is any other text as it comes
  lineOf(() => log.error('job.failed', null, { ids: { name: 'remind' } }));
  expect(lineOf(() => log.event('job.done', { ids: { name: idOf('remind') } }))).toMatchObject({ ids: { name: 'remind' } });
});

test('what does not look like an id stays out of the log', () => {
  const ids = ['0198c7f2-0000-7000-8000-000000000000', 'phq9.9', 'answers.save', 'script-src-elem', '12'];
  expect(ids.map(idOf)).toEqual(ids);
  const texts = [sensitive.text, '', 'two\nlines', 'x'.repeat(81), 'who@example.test'];
  expect(new Set(texts.map(idOf))).toEqual(new Set(['not-an-id']));
});

test('of an error only its name and codes are logged, never its message', () => {
  const error = Object.assign(new TypeError(sensitive.text), { code: '22008' });
  expect(errorCodeOf(error)).toMatchObject({ name: 'TypeError', code: '22008' });
  expect(JSON.stringify(lineOf(() => log.error('api.fault', error)))).not.toContain(sensitive.text);
});
