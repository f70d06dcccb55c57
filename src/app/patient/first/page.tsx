import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import css from '@/app/patient/care/care.module.css';
import { answersOf, readOwnCase } from '@/app/patient/own-case';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import { firstPlace, nextForMinor } from '@/domain/answers/before-consent';
import type { MyAnswers } from '@/domain/answers/views';
import { crisisLinesFor } from './crisis-lines-for';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('early.minor'))('title') };
}

/** What a minor, and who is not in California, must know before anything else is asked, with help that fits, and a link back. */
export default async function FirstPage() {
  const own = await readOwnCase();
  if (own === null || own.stage !== 'answers' || own.early === null) redirect(paths.patient());
  if (own.safety.screen === 'emergency') redirect(paths.care());
  const { early } = own;
  const t = await getTranslations(`early.${early}`);
  return (
    <PatientShell help={paths.askForHelp()} home={paths.patient()} side={<a href={paths.patient()}>{await home()}</a>}>
      <div className={css.care}>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('lede')}</p>
        </header>
        <section className={css.numbers} aria-labelledby="help">
          <h2 id="help">{t('helpTitle')}</h2>
          <p>{t('help')}</p>
          {await crisisLinesFor(early, await getLocale())}
        </section>
        <div className={css.beside}>
          {early === 'minor' ? <Safety own={own} /> : null}
          <section aria-labelledby="next">
            <h2 id="next">{t('next')}</h2>
            <ul className={css.list}>
              {(['next1', 'next2', 'next3'] as const).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </section>
          {early === 'minor' ? <MistypedBirthDate /> : <GoOn early={early} />}
        </div>
      </div>
    </PatientShell>
  );
}

const home = async () => (await getTranslations('patient'))('title');

/** The questions about safety stay open to everybody: how to reach the person first, then these alone. */
async function Safety({ own }: { own: MyAnswers }) {
  const t = await getTranslations('early.minor');
  const next = nextForMinor(answersOf(own));
  if (next === null) return null;
  return (
    <section className={css.alerted}>
      <p>{t('safety')}</p>
      <p>
        <a className="btn" href={paths.intakeStep(next)}>
          {t('safetyGo')}
        </a>
      </p>
    </section>
  );
}

async function MistypedBirthDate() {
  const t = await getTranslations('early.minor');
  return (
    <p className={css.actions}>
      <a href={paths.intakeStep(firstPlace)}>{t('mistyped')}</a>
    </p>
  );
}

/** Who will be in California on the day of the visit goes on: a clinician reads where they are. */
async function GoOn({ early }: { early: 'other-state' | 'outside-us' }) {
  const t = await getTranslations(`early.${early}`);
  return (
    <p className={css.actions}>
      <a className="btn" href={paths.intake()}>
        {t('goOn')}
      </a>
      <a href={paths.intakeStep(firstPlace)}>{t('mistyped')}</a>
      <a href={paths.patient()}>{t('stop')}</a>
    </p>
  );
}
