import { expect, test } from 'vitest';
import { newestVersion } from './newest-version';

test('the newest version is found by its numbers, whatever stands first', () => {
  expect(newestVersion('1.5.0')).toBe('1.5.0');
  expect(newestVersion('1.5.0', '1.10.0', '1.9.3')).toBe('1.10.0');
  expect(newestVersion('intake-2026.11.10', 'intake-2026.11.9')).toBe('intake-2026.11.10');
  expect(newestVersion('intake-2026.11.5', 'intake-2026.12.1')).toBe('intake-2026.12.1');
});
