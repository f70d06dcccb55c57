import { readConsents } from '@/server/answers/read-consents';
import { withdrawConsent } from '@/server/answers/withdraw-consent';
import { aVisit } from '@/testing/visits';
import { expect, test } from '../people/test';

test('without agreement to video both sides read why, no room opens, and the visit goes on by phone', async ({
  patient,
  consultant,
}) => {
  if (patient.account === null || consultant.account === null) throw new Error('both people need accounts');
  const { visitId } = await aVisit({ patient: patient.account, consultant: consultant.account });
  const { records } = await readConsents({ actor: patient.account });
  const { consentId = '' } = records.find(({ kind }) => kind === 'telehealth') ?? {};
  await withdrawConsent({ actor: patient.account, now: new Date() }, { consentId });

  await patient.open(`/patient/visits/${visitId}`);
  await patient.sees(/You have not agreed to video, or took it back/);
  await patient.findsNoBarrier();
  await patient.press('I am ready for the call');
  await patient.sees('Keep this page open');

  await consultant.open(`/consultant/visits/${visitId}`);
  await consultant.sees(/has not agreed to video, or took it back/);
  await expect(consultant.page.getByRole('button', { name: /^Admit/ })).toHaveCount(0);
  await consultant.findsNoBarrier();
  await consultant.page.getByRole('toolbar').getByRole('button', { name: 'Phone' }).click();
  await consultant.page.getByRole('dialog').getByRole('button', { name: 'Go on by phone' }).click();
  await patient.sees(/Your visit goes on by phone/);

  await patient.follow('Read it and agree again');
  await patient.follow(/^Read it and agree again/);
  await patient.press('I agree');
  await patient.page.waitForURL('**/patient/consents');
  await expect(consultant.page.getByText(/has not agreed to video/)).toHaveCount(0, { timeout: 60_000 });
});
