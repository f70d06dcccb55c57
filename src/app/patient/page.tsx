import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import { nextPlace } from '@/domain/answers/flow';
import type { MyConsents } from '@/domain/answers/consent-views';
import type { MyAnswers } from '@/domain/answers/views';
import type { Stage } from '@/domain/journey';
import type { NextVisit } from '@/domain/visit/next-visit';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { JourneyPath, JourneyStep } from '@/ui/kit/journey-path';
import type { Reader } from '@/domain/shared/time/in-words';
import { momentWords } from '@/domain/shared/time/moment-words';
import css from './home.module.css';
import { SendPending } from './intake/offline/send-pending';
import { pendingWords } from './intake/offline/pending-words';
import { sectionName } from './intake/section-name';
import { ReminderSetting } from './reminder-setting';
import {
  answersOf,
  readNextVisit,
  readOwnCase,
  readOwnConsents,
  readOwnQuestion,
  readOwnStatus,
  nextConsentPath,
} from './own-case';
import { QuestionBanner } from './question-banner';
import { PatientSignOut } from './patient-sign-out';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patient'))('title') };
}

/** The patient's own page: where they are, and the one thing to do next. */
export default async function PatientPage() {
  const [own, consents, t, visit, locale] = await Promise.all([
    readOwnCase(),
    readOwnConsents(),
    getTranslations('patient'),
    readNextVisit(),
    getLocale(),
  ]);
  return (
    <PatientShell help={paths.askForHelp()} home={paths.patient()} side={<PatientSignOut caseId={own?.caseId ?? null} />}>
      <div className={css.home}>
        {own === null ? null : <SendPending caseId={own.caseId} locale={locale} words={await pendingWords()} />}
        <h1>{own === null ? t('hello') : t('helloAgain')}</h1>
        {own === null || own.safety.screen === 'none' || own.safety.screen === 'support' ? null : (
          <Notice tone="info" action={<a href={paths.care()}>{t('urgent')}</a>}>
            {t('care')}
          </Notice>
        )}
        <section className={css.now}>{own === null ? <Begin /> : <Now own={own} consents={consents} visit={visit} />}</section>
        <div className={css.beside}>
          {own?.stage === 'closed' ? null : (
            <section aria-labelledby="next">
              <h2 id="next">{t('next')}</h2>
              <JourneyPath className={css.journey}>
                {steps.map(({ key, from }) => (
                  <JourneyStep key={key} state={stateOf(from, own)}>
                    {t(key)}
                  </JourneyStep>
                ))}
              </JourneyPath>
            </section>
          )}
          {consents.records.length === 0 ? null : <AgreedLink />}
        </div>
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

function stateOf(step: Stage, own: MyAnswers | null) {
  if (own === null) return 'ahead';
  // Asked back: the answers are open again for one question, but they were sent, and a clinician is reading.
  const stage = own.stage === 'answers' && own.submittedAt !== null ? 'queue' : own.stage;
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

async function AgreedLink() {
  const t = await getTranslations('consents.home');
  return (
    <p>
      <a href={paths.consents()}>{t('link')}</a>
    </p>
  );
}

/** Something is to be read before the next question. */
async function Reading() {
  const t = await getTranslations('consents.home');
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lede')}</p>
      <a className="btn btn--go" href={paths.intake()}>
        {t('goOn')}
      </a>
    </>
  );
}

/** What was said first stays said: a minor is not asked to go on. */
async function Early() {
  const t = await getTranslations('patient.early');
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lede')}</p>
      <a className="btn btn--go" href={paths.early()}>
        {t('go')}
      </a>
    </>
  );
}

type NowProps = { own: MyAnswers; consents: MyConsents; visit: NextVisit | null };

async function Now({ own, consents, visit }: NowProps) {
  const [t, names, locale] = await Promise.all([getTranslations('patient'), getTranslations('intake.sections'), getLocale()]);
  if (own.stage === 'answers') {
    if (own.early === 'minor') return <Early />;
    if (nextConsentPath(consents) !== null) return <Reading />;
    const asked = own.submittedAt === null ? null : await readOwnQuestion();
    if (asked !== null) return <QuestionBanner asked={asked} />;
    const place = nextPlace(answersOf(own));
    return (
      <>
        <h2>{t('going.title')}</h2>
        {own.submittedAt === null ? null : <p>{t('going.asked')}</p>}
        <p>{place === null ? t('going.all') : t('going.lede', { section: names(sectionName(place.section)) })}</p>
        <a className="btn btn--go" href={place === null ? paths.intakeReview() : paths.intakeStep(place)}>
          {place === null ? t('going.review') : t('going.goOn')}
        </a>
        {own.submittedAt === null ? <ReminderSetting caseId={own.caseId} /> : null}
      </>
    );
  }
  if (own.stage === 'queue' || own.stage === 'closed') return <Submitted own={own} stage={own.stage} />;
  const { timeZone } = await readOwnStatus(own.caseId);
  return (
    <>
      <h2>{t(`${own.stage}.title`)}</h2>
      <p>{t(`${own.stage}.lede`)}</p>
      {visit === null ? null : (
        <>
          <p>
            <strong>{await inBothZones(visit.scheduledFor, { locale, timeZone })}</strong>
          </p>
          <a className="btn btn--go" href={paths.patientVisit(visit.visitId)}>
            {t('toVisit')}
          </a>
        </>
      )}
      <a className="btn" href={paths.result()}>
        {t('queue.result')}
      </a>
    </>
  );
}

/** A moment by the reader's clock, and by the clinic's beside it where that shows another time: the same on every page. */
async function inBothZones(instant: string, reader: Reader): Promise<string> {
  const t = await getTranslations('result');
  const { own, clinic } = momentWords(instant, reader);
  return clinic === null ? own : t('both', { own, clinic });
}

/** After the answers were submitted: by when somebody answers, the list that is to be done, or the letter that came. */
async function Submitted({ own, stage }: { own: MyAnswers; stage: 'queue' | 'closed' }) {
  const [t, locale, status] = await Promise.all([getTranslations('patient'), getLocale(), readOwnStatus(own.caseId)]);
  const isLetter = status.decision?.kind === 'not-now';
  const { toDos: tasks, calls, askedAgainAt, promisedBy, timeZone } = status;
  const done = tasks.filter(({ doneAt }) => doneAt !== null).length;
  if (done < tasks.length) {
    return (
      <>
        <h2>{t('list.title')}</h2>
        <p>{t('list.lede', { done, all: tasks.length })}</p>
        <a className="btn btn--go" href={`${paths.result()}#to-dos`}>
          {t('list.go')}
        </a>
      </>
    );
  }
  if (stage === 'closed') {
    return (
      <>
        <h2>{t(isLetter ? 'closed.title' : 'closed.over')}</h2>
        <p>{t(isLetter ? 'closed.lede' : 'closed.overLede')}</p>
        <a className="btn btn--go" href={paths.result()}>
          {t(isLetter ? 'closed.go' : 'queue.result')}
        </a>
        <form action={paths.startIntake()} method="post">
          <Button type="submit">{t('closed.anew')}</Button>
        </form>
      </>
    );
  }
  const reader = { locale, timeZone };
  const time = promisedBy === null ? undefined : await inBothZones(promisedBy, reader);
  return (
    <>
      <h2>{t('queue.title')}</h2>
      {own.submittedAt === null ? null : <p>{t('queue.lede', { date: await inBothZones(own.submittedAt, reader) })}</p>}
      {time === undefined ? null : (
        <p>
          <strong>{t(calls ? 'queue.calls' : askedAgainAt === null ? 'queue.by' : 'queue.again', { time })}</strong>
        </p>
      )}
      <a className="btn" href={paths.result()}>
        {t('queue.result')}
      </a>
    </>
  );
}
