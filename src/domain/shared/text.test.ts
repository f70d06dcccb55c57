import { expect, test } from 'vitest';
import { MailAddress } from './mail-address';
import { RequiredText, Text } from './text';

test.each([
  ['direction marks', '\u200E(626) 555-0117\u200F', '(626) 555-0117'],
  ['overrides of direction', 'a\u202Eb\u202Cc\u2066d\u2069', 'abcd'],
  ['the Arabic letter mark', '\u061C٦٢٦', '٦٢٦'],
  ['zero-width spaces and joiners', 'Zo\u200Blo\u2060ft\uFEFF', 'Zoloft'],
  ['joiners between our letters', 'Zo\u200Dlo\u200Cft', 'Zoloft'],
  ['a soft hyphen', 'anti\u00ADdepressant', 'antidepressant'],
  ['no-break and narrow spaces', '20\u00A0mg\u202Fa\u3000day', '20 mg a day'],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007F\u0085e', 'abcd\ne'],
  ['line breaks of every system', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
  ['letters in two parts', 'Jose\u0301', 'José'],
  ['tag characters', 'ok\u{E0041}\u{E007F}', 'ok'],
])('%s of a clipboard do not come along', (_, pasted, kept) => expect(Text(200).parse(pasted)).toBe(kept));

test.each(['👩‍⚕️ said so', 'می‌خواهم', 'क्‍ष', 'O’Neill-Ibáñez', 'a\tb\nc', '李雷', 'עברית'])('%j stays as it is', (text) => {
  expect(Text(200).parse(text)).toBe(text);
});

test('the limit counts what is kept', () => {
  expect(Text(5).safeParse('\u200Babcde\u200B\u00A0').success).toBe(true);
  expect(Text(5).safeParse('abcdef').success).toBe(false);
  expect(RequiredText(5).safeParse('\u200B\u00A0\r\n').success).toBe(false);
});

test('an address from a mail program is the address', () => {
  expect(MailAddress.parse('\u200EAda@Example.com\u00A0')).toBe('ada@example.com');
});
