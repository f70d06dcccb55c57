import { expect, test } from 'vitest';
import { firstDialable, messageHref } from './message-href';

const part = (href: string | null) => ({ shown: 'x', href, extension: null });

test('the first number that can be dialled counts, and words are none', () => {
  expect(firstDialable([part(null), part('tel:+16265550117'), part('tel:+16265550118')])).toBe('tel:+16265550117');
  expect(firstDialable([part(null)])).toBeNull();
});

test('a text goes to the number without its extension, its words written', () => {
  expect(messageHref('tel:+16265550117;ext=12', 'Please call. 988?')).toBe('sms:+16265550117?&body=Please%20call.%20988%3F');
  expect(messageHref('tel:+16265550117,12', 'x')).toBe('sms:+16265550117?&body=x');
});
