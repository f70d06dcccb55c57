/** What a patient's result says first, gravest first. */
export const patientViewKinds = ['call-911', 'safety', 'contact-today', 'option', 'look-together', 'not-now'] as const;
export type PatientViewKind = (typeof patientViewKinds)[number];
