import { expect, test } from 'vitest';
import { type Escalation, type AlertAnnouncements, announceAlerts } from './alert-announcements';

const at = (minute: number) => `2026-03-02T10:${String(minute).padStart(2, '0')}:00.000Z`;
const anna: Escalation = { id: 'anna', pagedFrom: at(0) };
const bo: Escalation = { id: 'bo', pagedFrom: at(5) };
const onLoad = (...waiting: Escalation[]): AlertAnnouncements<Escalation> => ({ seen: waiting, news: [] });
const looks = (first: AlertAnnouncements<Escalation>, ...later: Escalation[][]) => {
  const announced: (readonly Escalation[])[] = [];
  later.reduce((last, waiting) => {
    const next = announceAlerts(last, waiting);
    announced.push(next.news);
    return next;
  }, first);
  return announced;
};

test('what waits as the page comes is on the page, and is not spoken', () => {
  expect(looks(onLoad(anna), [anna])).toEqual([[]]);
});

test('one is acknowledged and another raised: the other is spoken, though no more wait than at first', () => {
  expect(looks(onLoad(anna), [], [bo])).toEqual([[], [bo]]);
  expect(looks(onLoad(anna), [bo])).toEqual([[bo]]);
});

test('an alert that escalates again is spoken again, acknowledged in between or not', () => {
  const again = { ...anna, pagedFrom: at(9) };
  expect(looks(onLoad(anna), [], [again])).toEqual([[], [again]]);
  expect(looks(onLoad(anna), [again])).toEqual([[again]]);
  expect(looks(onLoad(), [anna], [], [again])).toEqual([[anna], [], [again]]);
});

test('what is being spoken stays while nothing is new, and goes once somebody has seen it', () => {
  expect(looks(onLoad(), [anna], [anna], [])).toEqual([[anna], [anna], []]);
});

test('only the newcomer is spoken, not what waited before it', () => {
  expect(looks(onLoad(), [anna], [anna, bo])).toEqual([[anna], [bo]]);
});
