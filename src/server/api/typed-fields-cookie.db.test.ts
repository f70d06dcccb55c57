import { expect, test } from 'vitest';
import { readTypedFields, typedFieldsCookie } from './typed-fields-cookie';

const valueOf = (cookie: string) => /^[^=]+=([^;]*)/.exec(cookie)?.[1];
const typed = { 'vit.height.feet': '5.10', '-save.vit.height': 'x', 'vit.weight': '', '-words': 'Más o menos «así»' };

test('what was typed comes back to its own case, without what the form carries itself', () => {
  const cookie = typedFieldsCookie('case-1', typed);
  expect(readTypedFields('case-1', valueOf(cookie))).toEqual({ 'vit.height.feet': '5.10', '-words': 'Más o menos «así»' });
  expect(cookie).not.toContain('5.10');
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
});

test.each([
  ['for another case', 'case-2', (sealed: string) => sealed],
  ['changed on the way', 'case-1', (sealed: string) => `A${sealed.slice(1)}`],
  ['cut short', 'case-1', (sealed: string) => sealed.slice(0, 20)],
  ['made up', 'case-1', () => 'AAAA'],
])('%s it says nothing', (_, bound, change) => {
  const sealed = valueOf(typedFieldsCookie('case-1', { ...typed, a: 'b' })) ?? '';
  expect(readTypedFields(bound, change(sealed.startsWith('A') ? `B${sealed.slice(1)}` : sealed))).toBeNull();
});

test('what is too long for a cookie is not cut, and nothing of it is sent', () => {
  const noise = Array.from({ length: 6_000 }, (_, n) => String.fromCharCode(33 + ((n * 7_919) % 90))).join('');
  const random = [...noise].map((char, n) => String.fromCharCode(33 + ((char.charCodeAt(0) * 31 + n * n) % 90))).join('');
  expect(typedFieldsCookie('case-1', { a: random }).length).toBeLessThan(4_096);
});
