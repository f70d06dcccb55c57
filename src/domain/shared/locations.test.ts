import { expect, test } from 'vitest';
import { dispatchFor, locations } from './locations';

test('the dispatch is that of the town the patient named, in any case', () => {
  expect(dispatchFor('218 Larkspur Ct, Apt 4, WEST COVINA 91790')).toMatchObject({
    town: 'West Covina',
    shown: '(626) 555-0191',
  });
  expect(dispatchFor('at my aunt’s, Santa Clarita Valley')?.town).toBe('Santa Clarita');
});

test('where we hold no number there is none, never that of the clinic', () => {
  for (const place of ['12 Elm Street, Fresno', '', null]) expect(dispatchFor(place)).toBeNull();
});

test('no place is dispatched by the clinic’s own number', () => {
  for (const { phone, dispatch } of locations) expect(dispatch.href).not.toBe(phone.href);
});
