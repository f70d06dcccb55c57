import { getTranslations } from 'next-intl/server';
import { PatientNotFound, StaffNotFound } from './not-found-notice';
import { paths } from './paths';
import { readRequestPath } from './reader-preferences';
import { readSession } from './session/require-session';

/**
 * For an address that does not exist. A case that is someone else's looks the same. Next draws this beside every page, to have
 * it at hand: so on the patients' own pages nobody is looked up for it.
 */
export default async function NotFound() {
  const [t, path] = await Promise.all([getTranslations('errors.missing'), readRequestPath()]);
  const isPatientPage = path === paths.patient() || path.startsWith(`${paths.patient()}/`);
  const session = isPatientPage ? null : await readSession().catch(() => null);
  if (session !== null && session.home !== 'patient') return <StaffNotFound />;
  return (
    <PatientNotFound
      links={[
        { href: paths.landing(), words: t('home') },
        { href: paths.patient(), words: t('continue') },
      ]}
    />
  );
}
