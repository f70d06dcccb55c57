import { aCaseWith, aClaimedCase, aWaitingCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { addressOf } from './answering';
import type { Person } from './test';

type Desks = { patient: Person; reviewer: Person; consultant: Person; admin: Person; stranger: Person };

/** What the browser's console says of a page that is not there. */
export const absent = /status of 404 \(Not Found\)/;

/** Who opens which address, and the status with which the page comes. */
export type Opening = readonly [person: Person, address: string, status: 200 | 404];

/**
 * A page of every kind that there is, each with somebody whose page it is, and two that are not there: an address that is none,
 * and a case that nobody has claimed. Makes a case half answered, one waiting, one claimed.
 */
export async function manyPages({ patient, reviewer, consultant, admin, stranger }: Desks): Promise<Opening[]> {
  if (patient.account === null || reviewer.account === null) throw new Error('patient and reviewer need accounts');
  const waiting = await aWaitingCase();
  const { caseId } = await aClaimedCase({ reviewer: reviewer.account });
  await aCaseWith(completeAnswers(), { patient: patient.account });
  const questions = ['about.name', 'about.birth-date', 'phq9.1', 'phq9.9', 'trials.list', 'medicines.list'].map(addressOf);
  const whose = (person: Person, addresses: readonly string[], status: 200 | 404 = 200) =>
    addresses.map((address): Opening => [person, address, status]);
  return [
    ...whose(stranger, ['/', '/about-treatment', '/enter', '/enter/code', '/sign-in', '/crisis']),
    ...whose(patient, ['/patient', ...questions, '/patient/intake/review', '/patient/care', '/patient/consents']),
    ...whose(reviewer, ['/reviewer/queue', `/reviewer/cases/${caseId}`, '/reviewer/alerts']),
    ...whose(consultant, ['/consultant/agenda']),
    ...whose(admin, ['/admin/rules']),
    ...whose(stranger, ['/nothing-here'], 404),
    ...whose(reviewer, [`/reviewer/cases/${waiting.caseId}`], 404),
  ];
}
