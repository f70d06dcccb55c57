import { aCaseWith, aClaimedCase, aWaitingCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { addressOf } from './answering';
import type { Person } from './test';

type Desks = { patient: Person; reviewer: Person; consultant: Person; admin: Person; stranger: Person };

/** A page of every kind that there is, each with somebody whose page it is. Makes a case half answered, one waiting, one claimed. */
export async function manyPages({ patient, reviewer, consultant, admin, stranger }: Desks): Promise<[Person, string][]> {
  if (patient.account === null || reviewer.account === null) throw new Error('patient and reviewer need accounts');
  await aWaitingCase();
  const { caseId } = await aClaimedCase({ reviewer: reviewer.account });
  await aCaseWith(completeAnswers(), { patient: patient.account });
  const questions = ['about.name', 'about.birth-date', 'phq9.1', 'phq9.9', 'trials.list', 'medicines.list'].map(addressOf);
  const whose = (person: Person, addresses: readonly string[]) => addresses.map((address): [Person, string] => [person, address]);
  return [
    ...whose(stranger, ['/', '/about-treatment', '/enter', '/enter/code', '/sign-in', '/crisis', '/nothing-here']),
    ...whose(patient, ['/patient', ...questions, '/patient/intake/review', '/patient/care', '/patient/consents']),
    ...whose(reviewer, ['/reviewer/queue', `/reviewer/cases/${caseId}`, '/reviewer/alerts']),
    ...whose(consultant, ['/consultant/agenda']),
    ...whose(admin, ['/admin/rules']),
  ];
}
