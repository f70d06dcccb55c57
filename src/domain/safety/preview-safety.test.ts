import { expect, test } from 'vitest';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import type { Answers } from '@/domain/answers/value';
import { previewSafety } from './preview-safety';

const preview = (answers: Answers = {}) => previewSafety(answers, '2026-11-23', clinicPack);
const yes = { kind: 'choice', code: 'yes' } as const;

test.each([
  ['a wish to be dead', 'asq.1', 'yes', 'contact-today'],
  ['thoughts right now, of which only somebody who said yes before is asked', 'asq.5', 'yes', 'emergency'],
  ['the red flag of the body', 'med.6', 'yes', 'emergency'],
  ['thoughts told to item 12 of the QIDS-SR16', 'qids.12', '1', 'support'],
  ['item 9 on several days', 'phq9.9', 'several-days', 'support'],
] as const)('%s shows help before the server hears of it', (_, id, code, screen) => expect(preview()[id]?.[code]).toBe(screen));

test('an answer that worries nobody leads nowhere', () => {
  expect(preview()['asq.1']?.no).toBeUndefined();
  expect(preview()['phq9.9']?.['not-at-all']).toBeUndefined();
});

test('the current answers count as well: after a positive answer none of the next is harmless', () => {
  expect(preview({ 'asq.1': yes })['asq.2']?.no).toBe('contact-today');
});
