import { expect, test } from 'vitest';
import type { SafetyScreen, SaveReply } from '@/domain/answers/views';
import { wayOn } from './go-on';

const here = { path: '/patient/intake/2/9', safety: 'none', next: '/patient/intake/2/10', toReview: false } as const;
const saved = (screen: SafetyScreen, next: { section: number; step: number } | null = { section: 3, step: 1 }): SaveReply => ({
  ...{ outcome: 'saved', revision: 1, savedAt: '2026-11-23T20:00:00.000Z', next },
  safety: { screen },
});
const newer: SaveReply = {
  outcome: 'newer-exists',
  current: { questionId: 'phq9.2', value: { kind: 'declined' }, revision: 2, savedAt: '2026-11-23T20:00:00.000Z' },
  safety: { screen: 'none' },
  next: null,
};

test.each([
  ['nothing had changed', null, here, '/patient/intake/2/10'],
  ['nothing had changed, from the review', null, { ...here, toReview: true }, '/patient/intake/review'],
  ['saved: where the answers lead', saved('none'), here, '/patient/intake/3/1'],
  ['saved, and it was the last', saved('none', null), here, '/patient/intake/review'],
  ['saved, from the review', saved('none'), { ...here, toReview: true }, '/patient/intake/review'],
  ['support does not stop the way', saved('support'), here, '/patient/intake/3/1'],
  ['people first when it became graver', saved('contact-today'), here, '/patient/care'],
  ['and once only', saved('contact-today'), { ...here, safety: 'contact-today' as const }, '/patient/intake/3/1'],
  ['an emergency always', saved('emergency'), { ...here, safety: 'emergency' as const, toReview: true }, '/patient/care'],
  ['another device was faster', newer, here, '/patient/intake/2/9?newer=1'],
  ['and the way back to the review is kept', newer, { ...here, toReview: true }, '/patient/intake/2/9?newer=1&from=review'],
] as const)('%s', (_, reply, at, way) => expect(wayOn(reply, at)).toBe(way));
