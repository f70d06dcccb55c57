import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PatientShell } from '@/app/patient-shell';
import { clinicLines } from '@/app/patient/clinic-lines';
import { answersOf } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { UnfinishedAnswerLink } from '@/app/unfinished-answer-link';
import { crisisLines, relayNumber, textLink } from '@/domain/shared/crisis-lines';
import { CrisisLines, type LineToShow } from '@/ui/kit/crisis-lines';
import { AskForCall, SafetyQuestions } from './ask-for-call';
import css from './care.module.css';
import { ClinicKnows } from './clinic-knows';
import { readForCare } from './read-for-care';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patient-care'))('title') };
}

/**
 * People to talk to, before anything else; the clinic is alerted by the button below them and by "not safe", never by coming
 * here. What the page says of the clinic is only what has really happened.
 */
export default async function CarePage({ searchParams }: { searchParams: Promise<{ back?: string; problem?: string }> }) {
  const { own, care, personId } = await readForCare();
  const [t, crisis, clinic, { back, problem }] = await Promise.all([
    getTranslations('patient-care'),
    getTranslations('crisis'),
    clinicLines(),
    searchParams,
  ]);
  const answers = own === null ? {} : answersOf(own);
  const { alert, check } = care;
  const screen = own?.safety.screen ?? 'none';
  const isNotSafe = alert !== null && check.safeNow?.answer === 'no';
  const red = answers['med.6'];
  const is911 = isNotSafe || (screen === 'emergency' && red?.kind === 'choice' && red.code === 'yes');
  const state = is911 ? 'call911' : screen === 'emergency' ? 'urgent' : screen === 'contact-today' ? 'today' : 'calm';
  const isAnswering = own?.stage === 'answers';

  return (
    <PatientShell help={null} home={paths.patient()}>
      <div className={`settles ${css.care}`}>
        <header>
          <h1 tabIndex={-1}>{t(`head.${state}.title`)}</h1>
          <p>{t(`head.${state}.lede`)}</p>
        </header>
        <div className={css.numbers}>
          <CrisisLines {...(await firstLines())} />
          {alert === null ? null : (
            <ClinicKnows
              {...{ personId, alert, call: care.call, timeZone: care.timeZone }}
              problem={problem === 'phone' || problem === 'place' ? problem : null}
            />
          )}
          <AskForCall personId={personId} isAgain={alert?.level === 'STAT'} isAnswering={isAnswering} />
          {isAnswering && screen !== 'emergency' ? (
            <a className="btn" href={paths.intake()}>
              {t('goOn')}
            </a>
          ) : null}
          {isAnswering && back === 'question' ? <UnfinishedAnswerLink question={paths.ownQuestion()} /> : null}
        </div>
        <div className={css.beside}>
          <SafetyQuestions personId={personId} checkId={randomUUID()} check={check} />
          <div className={css.numbers}>
            <CrisisLines lines={clinic} />
            <p className="tiny quiet">{crisis('press', { relay: relayNumber })}</p>
          </div>
          <section aria-labelledby="meanwhile">
            <h2 id="meanwhile">{crisis('meanwhileTitle')}</h2>
            <ul className={css.list}>
              {(['meanwhile1', 'meanwhile2', 'meanwhile3'] as const).map((key) => (
                <li key={key}>{crisis(key)}</li>
              ))}
            </ul>
          </section>
          <p className={css.actions}>
            <a href={paths.patient()}>{t('mine')}</a>
          </p>
          <p className="small quiet">{t('leave')}</p>
        </div>
      </div>
    </PatientShell>
  );
}

/** 911 and 988, then text and chat: before everything of ours. */
async function firstLines(): Promise<{ lines: LineToShow[]; pairs: LineToShow[] }> {
  const crisis = await getTranslations('crisis');
  const chat = crisisLines.find(({ id }) => id === '988')?.chat;
  return {
    lines: [
      { id: '911', href: 'tel:911', title: crisis('call911'), note: crisis('call911Note'), look: '911' },
      { id: '988', href: 'tel:988', title: crisis('call988'), note: crisis('call988Note'), look: '988' },
    ],
    pairs: [
      { id: 'text', href: textLink('988'), title: crisis('text988') },
      ...(chat ? [{ id: 'chat', href: chat, title: crisis('chat988') }] : []),
    ],
  };
}
