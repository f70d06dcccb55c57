import { getTranslations } from 'next-intl/server';
import { PatientShell } from '../patient-shell';
import { paths } from '../paths';
import { Danger } from './landing/danger';
import { TreatmentFacts } from './landing/treatment-facts';
import { Hero } from './landing/hero';
import { Places } from './landing/places';
import { Steps } from './landing/steps';
import { WhoItHelps } from './landing/who-it-helps';

/** The front page: may it suit me, how does it go, what are the odds, where. */
export default async function LandingPage() {
  const [t, frame] = await Promise.all([getTranslations('landing.nav'), getTranslations('frame')]);
  return (
    <PatientShell
      nav={{
        label: t('label'),
        links: (['who', 'steps', 'facts', 'places'] as const).map((key) => (
          <a key={key} href={`#${key}`}>
            {t(key)}
          </a>
        )),
      }}
      side={<a href={paths.enter()}>{frame('signIn')}</a>}
    >
      <Hero />
      <WhoItHelps />
      <Steps />
      <TreatmentFacts />
      <Places />
      <Danger />
    </PatientShell>
  );
}
