import { ageInYears } from '@/domain/shared/time/calendar-date';
import { codesOf } from '@/domain/answers/codes';
import { stateOf } from '@/domain/answers/early-notice';
import type { Answers } from '@/domain/answers/value';
import type { z } from 'zod';
import type { CasePatientView } from './case-view';

/** The same as the case shows it, without what only a library can read. */
export type PatientFacts = Omit<z.infer<typeof CasePatientView>, 'phoneParts' | 'contactPhoneParts'>;

type Account = { name: string; locale: string };

/** Who this is and how to reach them, out of the first section's answers. What was not given is null. `today` is YYYY-MM-DD. */
export function patientFacts(answers: Answers, account: Account, today: string): PatientFacts {
  const text = (id: string) => {
    const value = answers[id];
    return value?.kind === 'text' ? value.text : null;
  };
  const code = (id: string) => codesOf(answers[id])[0] ?? null;
  const born = answers['about.birth-date'];
  const bornOn = born?.kind === 'date' ? born.date : null;
  const mayText = code('about.may-text');
  return {
    name: text('about.name') ?? account.name,
    bornOn,
    ageYears: bornOn === null ? null : ageInYears(bornOn, today),
    sex: sexOf(code('about.sex')),
    language: code('about.language') ?? account.locale,
    place: text('about.place'),
    state: stateOf(answers),
    phone: text('about.phone'),
    mayText: mayText === null ? null : mayText === 'yes',
    contactName: text('about.contact-name'),
    contactRelation: text('about.contact-relation'),
    contactPhone: text('about.contact-phone'),
  };
}

function sexOf(code: string | null) {
  if (code === null) return null;
  return code === 'F' || code === 'M' ? code : 'U';
}
