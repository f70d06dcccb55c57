import type { ConsentRecord } from './consent-views';
import { type ConsentForm, consentForms, currentVersion } from './consents';

/** Whether this was a yes that was not taken back. */
export const isInForce = ({ answer, withdrawnAt }: ConsentRecord): boolean => answer === 'given' && withdrawnAt === null;

/** The yes to the words of today, or null. */
export function consentInForce(form: ConsentForm, records: readonly ConsentRecord[]): ConsentRecord | null {
  return records.find((record) => isForNow(form, record) && isInForce(record)) ?? null;
}

/**
 * What still has to be asked, in order. New words are asked anew. Who said no to something optional, or took it back,
 * is not asked again; their page still offers it.
 */
export function openConsents(records: readonly ConsentRecord[]): readonly ConsentForm[] {
  return consentForms.filter((form) => {
    const own = records.filter((record) => isForNow(form, record));
    return form.needed ? !own.some(isInForce) : own.length === 0;
  });
}

/** Whether everything that is needed before the questions is given. */
export const mayAnswer = (records: readonly ConsentRecord[]): boolean => openConsents(records).every(({ needed }) => !needed);

const isForNow = (form: ConsentForm, { kind, version }: ConsentRecord) => kind === form.kind && version === currentVersion(form);
