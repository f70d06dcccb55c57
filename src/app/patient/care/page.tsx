import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PatientShell } from '@/app/patient-shell';
import { clinicLines } from '@/app/patient/clinic-lines';
import { timeInWords } from '@/app/patient/clinic-time';
import { answersOf, readOwnCase } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { ToFinish } from '@/app/to-finish';
import { helpNow } from '@/domain/answers/sections/safety';
import type { MyAnswers } from '@/domain/answers/views';
import { crisisLines, relayNumber, textLink } from '@/domain/shared/crisis-lines';
import { Button } from '@/ui/kit/button';
import { CrisisLines, type LineToShow } from '@/ui/kit/crisis-lines';
import css from './care.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('patient-care'))('title') };
}

/** People to talk to, before anything else. What it says of the clinic is only what has really happened. */
export default async function CarePage({ searchParams }: { searchParams: Promise<{ back?: string }> }) {
  const [own, t, crisis, locale, clinic, { back }] = await Promise.all([
    readOwnCase(),
    getTranslations('patient-care'),
    getTranslations('crisis'),
    getLocale(),
    clinicLines(),
    searchParams,
  ]);
  const screen = own?.safety.screen ?? 'none';
  const answers = own === null ? {} : answersOf(own);
  const isUrgent = screen === 'emergency';
  const red = answers['med.6'];
  const is911 = isUrgent && red?.kind === 'choice' && red.code === 'yes';
  const words = (id: string) => {
    const value = answers[id];
    return value?.kind === 'text' ? value.text : null;
  };
  const [phone, place] = [words('about.phone'), words('about.place')];
  const title = is911 ? t('title911') : isUrgent ? t('thanks') : screen === 'contact-today' ? t('todayTitle') : t('title');
  const lede = is911 ? t('lede911') : isUrgent ? t('lede') : screen === 'contact-today' ? t('todayLede') : t('nothing');
  const lines: LineToShow[] = [
    { id: '911', href: 'tel:911', title: crisis('call911'), note: crisis('call911Note'), look: '911' },
    { id: '988', href: 'tel:988', title: crisis('call988'), note: crisis('call988Note'), look: '988' },
    ...clinic,
  ];
  const chat = crisisLines.find(({ id }) => id === '988')?.chat;
  const pairs = [
    { id: 'text', href: textLink('988'), title: crisis('text988') },
    ...(chat ? [{ id: 'chat', href: chat, title: crisis('chat988') }] : []),
  ];

  return (
    <PatientShell help={null} home={paths.patient()}>
      <div className={`settles ${css.care}`}>
        <header>
          <h1 tabIndex={-1}>{title}</h1>
          <p>{lede}</p>
        </header>
        <div className={css.numbers}>
          <CrisisLines lines={lines} pairs={pairs} />
          <p className="tiny quiet">{crisis('press', { relay: relayNumber })}</p>
        </div>
        <div className={css.beside}>
          {own !== null && (isUrgent || screen === 'contact-today') ? (
            <section className={css.told} aria-labelledby="told">
              {isUrgent && own.submittedAt !== null ? (
                <>
                  <h2 id="told">{t('told')}</h2>
                  <p>{t('toldWords', { time: timeInWords(own.submittedAt, locale) })}</p>
                </>
              ) : (
                <p id="told">{t('toldToday')}</p>
              )}
              <ul>
                {phone === null ? null : <li>{t.rich('callYou', { phone, strong })}</li>}
                {place === null ? null : <li>{t.rich('place', { place, strong })}</li>}
              </ul>
              {isUrgent ? <p>{t('wrong')}</p> : null}
            </section>
          ) : null}
          {own?.stage === 'answers' && back === 'question' ? <ToFinish question={paths.ownQuestion()} /> : null}
          {own?.stage === 'answers' && phone !== null ? <AskToBeCalled own={own} /> : null}
          <section aria-labelledby="meanwhile">
            <h2 id="meanwhile">{crisis('meanwhileTitle')}</h2>
            <ul className={css.list}>
              {(['meanwhile1', 'meanwhile2', 'meanwhile3'] as const).map((key) => (
                <li key={key}>{crisis(key)}</li>
              ))}
            </ul>
          </section>
          <p className={css.ways}>
            {own?.stage === 'answers' ? (
              <a className="btn" href={paths.intake()}>
                {t('goOn')}
              </a>
            ) : null}
            <a href={paths.patient()}>{t('mine')}</a>
          </p>
          <p className="small quiet">{t('leave')}</p>
        </div>
      </div>
    </PatientShell>
  );
}

const strong = (words: React.ReactNode) => <strong>{words}</strong>;

/** "I need help now" for a person whom the clinic can reach. Plain form: it works without script. */
async function AskToBeCalled({ own }: { own: MyAnswers }) {
  const t = await getTranslations('patient-care');
  return (
    <form action={paths.intakeKeep()} method="post" className={css.told}>
      <input type="hidden" name="-case" value={own.caseId} />
      <input type="hidden" name={`-save.${helpNow.id}`} value={randomUUID()} />
      <input type="hidden" name={helpNow.id} value="pressed" />
      <Button type="submit">{t('ask')}</Button>
      <p className="small">{t('askHint')}</p>
    </form>
  );
}
