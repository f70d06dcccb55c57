import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import { nextPlace } from '@/domain/answers/flow';
import type { MyAnswers } from '@/domain/answers/views';
import type { Stage } from '@/domain/journey';
import type { NextVisit } from '@/domain/visit/next-visit';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { Way, WayStep } from '@/ui/kit/way';
import { inWords } from './clinic-time';
import css from './home.module.css';
import { SendWaiting } from './intake/offline/send-waiting';
import { waitingWords } from './intake/offline/waiting-words';
import { sectionName } from './intake/section-name';
import { answersOf, readNextVisit, readOwnCase } from './own-case';
import { SignOut } from './sign-out';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patient'))('title') };
}

/** The patient's own page: where they are, and the one thing to do next. */
export default async function PatientPage() {
  const [own, t, visit, locale] = await Promise.all([readOwnCase(), getTranslations('patient'), readNextVisit(), getLocale()]);
  const stage = own?.stage ?? null;
  return (
    <PatientShell help={paths.care()} home={paths.patient()} side={<SignOut caseId={own?.caseId ?? null} />}>
      <div className={css.home}>
        {own === null ? null : <SendWaiting caseId={own.caseId} locale={locale} words={await waitingWords()} />}
        <h1>{own === null ? t('hello') : t('helloAgain')}</h1>
        {own === null || own.safety.screen === 'none' || own.safety.screen === 'support' ? null : (
          <Notice tone="info" action={<a href={paths.care()}>{t('urgent')}</a>}>
            {t('care')}
          </Notice>
        )}
        <section className={css.now}>{own === null ? <Begin /> : <Now own={own} visit={visit} />}</section>
        <section aria-labelledby="next">
          <h2 id="next">{t('next')}</h2>
          <Way across={4}>
            {steps.map(({ key, from }) => (
              <WayStep key={key} state={stateOf(from, stage)}>
                {t(key)}
              </WayStep>
            ))}
          </Way>
        </section>
      </div>
    </PatientShell>
  );
}

const steps = [
  { key: 'step1', from: 'answers' },
  { key: 'step2', from: 'queue' },
  { key: 'step3', from: 'visit' },
  { key: 'step4', from: 'care-plan' },
] as const;
const order: readonly Stage[] = ['answers', 'queue', 'visit', 'care-plan', 'closed'];

function stateOf(step: Stage, stage: Stage | null) {
  if (stage === null) return 'ahead';
  const [here, at] = [order.indexOf(stage), order.indexOf(step)];
  return at < here ? 'done' : at === here ? 'here' : 'ahead';
}

async function Begin() {
  const t = await getTranslations('patient.begin');
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lede')}</p>
      <p>{t('who')}</p>
      <form action={paths.startIntake()} method="post">
        <Button type="submit" look="go">
          {t('begin')}
        </Button>
      </form>
    </>
  );
}

async function Now({ own, visit }: { own: MyAnswers; visit: NextVisit | null }) {
  const [t, names, locale] = await Promise.all([getTranslations('patient'), getTranslations('intake.sections'), getLocale()]);
  if (own.stage === 'answers') {
    const place = nextPlace(answersOf(own));
    return (
      <>
        <h2>{t('going.title')}</h2>
        {own.submittedAt === null ? null : <p>{t('going.asked')}</p>}
        <p>{place === null ? t('going.all') : t('going.lede', { section: names(sectionName(place.section)) })}</p>
        <a className="btn btn--go" href={place === null ? paths.intakeReview() : paths.intakeStep(place)}>
          {place === null ? t('going.review') : t('going.goOn')}
        </a>
      </>
    );
  }
  if (own.stage === 'queue' || own.stage === 'closed')
    return (
      <>
        <h2>{t('queue.title')}</h2>
        {own.submittedAt === null ? null : <p>{t('queue.lede', { date: inWords(own.submittedAt, locale) })}</p>}
        <a className="btn" href={paths.result()}>
          {t('queue.result')}
        </a>
      </>
    );
  return (
    <>
      <h2>{t(`${own.stage}.title`)}</h2>
      <p>{t(`${own.stage}.lede`)}</p>
      {visit === null ? null : (
        <>
          <p>
            <strong>{inWords(visit.scheduledFor, locale)}</strong>
          </p>
          <a className="btn btn--go" href={paths.patientVisit(visit.visitId)}>
            {t('toVisit')}
          </a>
        </>
      )}
    </>
  );
}
