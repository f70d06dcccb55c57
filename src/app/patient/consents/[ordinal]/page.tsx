import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { clinicPhones } from '@/app/patient/clinic-phones';
import { momentOnRecord } from '@/domain/shared/time/in-words';
import { Back } from '@/app/patient/intake/back';
import { answersOf, readOwnCase, readOwnConsents } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { isEarlyOpen } from '@/domain/answers/before-consent';
import type { ConsentRecord } from '@/domain/answers/consent-views';
import { type ConsentForm, currentVersion, formAt, formOf, ordinalOf } from '@/domain/answers/consents';
import { openConsents, consentInForce } from '@/domain/answers/open-consents';
import { consentWords } from '@/i18n/consent-words';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { ConsentFrame } from '../consent-frame';
import css from '../consents.module.css';
import { ConsentText } from '../consent-text';

type Props = { params: Promise<{ ordinal: string }>; searchParams: Promise<{ from?: string; changed?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const form = formAt(Number((await params).ordinal));
  return form === null ? {} : { title: (await getTranslations('consents.path'))(form.kind) };
}

/** One thing to agree to, or to have read, on one screen. */
export default async function ConsentPage({ params, searchParams }: Props) {
  const [{ records, timeZone }, { ordinal }, { from, changed }, t, locale] = await Promise.all([
    readOwnConsents(),
    params,
    searchParams,
    getTranslations('consents.ask'),
    getLocale(),
  ]);
  const form = formAt(Number(ordinal));
  const words = form === null ? null : consentWords(locale, form.kind, currentVersion(form));
  if (form === null || words === null) notFound();

  const fromList = from === 'list';
  if (!fromList) await tellFirst();
  const before = ordinalOf(form) === 1 ? paths.begin() : paths.consent(ordinalOf(form) - 1);
  const said = consentInForce(form, records) ?? records.find(({ kind }) => kind === form.kind) ?? null;
  return (
    <ConsentFrame
      records={records}
      here={form}
      beside={
        <>
          <p>{t('copy')}</p>
          <p>{t('crisis')}</p>
        </>
      }
    >
      <div className={css.screen}>
        {changed === undefined ? null : (
          <Notice tone="info" role="status">
            {t('changed')}
          </Notice>
        )}
        <header>
          {form.needed ? null : <p className="quiet">{t('optional')}</p>}
          <h1>{words.title}</h1>
        </header>
        <div className={css.words}>
          <ConsentText words={words} />
        </div>
        {said === null ? null : (
          <p className="quiet">{whatWasSaid(said, momentOnRecord(said.withdrawnAt ?? said.at, { locale, timeZone }), t)}</p>
        )}
        {consentInForce(form, records) === null ? (
          <Answer form={form} statement={words.statement} fromList={fromList} />
        ) : (
          <a className="btn btn--go" href={fromList ? paths.consents() : wayOn(records)}>
            {t('goOn')}
          </a>
        )}
        <div className={css.ends}>
          <Back href={fromList ? paths.consents() : before} words={t('back')} />
        </div>
      </div>
    </ConsentFrame>
  );
}

/** Nobody agrees before it is known whether they can be treated here, and a minor agrees to nothing. */
async function tellFirst() {
  const own = await readOwnCase();
  if (own?.stage !== 'answers') return;
  if (own.early === 'minor') redirect(paths.early());
  if (isEarlyOpen(answersOf(own))) redirect(paths.intake());
}

function wayOn(records: readonly ConsentRecord[]) {
  const [next] = openConsents(records);
  return next === undefined ? paths.intake() : paths.consent(ordinalOf(next));
}

type Say = Awaited<ReturnType<typeof getTranslations<'consents.ask'>>>;

function whatWasSaid({ kind, answer, withdrawnAt }: ConsentRecord, date: string, t: Say) {
  if (withdrawnAt !== null) return t('withdrawn', { date });
  if (formOf(kind).asks === 'reading') return t('wasRead', { date });
  return answer === 'given' ? t('given', { date }) : t('refused', { date });
}

/** Yes, and where it is possible no, by the same size. Plain form: it works without script. */
async function Answer({ form, statement, fromList }: { form: ConsentForm; statement: string; fromList: boolean }) {
  const [t, locale] = await Promise.all([getTranslations('consents.ask'), getLocale()]);
  const { kind, needed, asks } = form;
  return (
    <>
      <form className={`settles ${css.answer}`} action={paths.consentKeep()} method="post">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="version" value={currentVersion(form)} />
        <input type="hidden" name="locale" value={locale} />
        {fromList ? <input type="hidden" name="from" value="list" /> : null}
        {asks === 'reading' ? null : (
          <p className={css.statement} id="statement">
            {statement}
          </p>
        )}
        <Button
          type="submit"
          name="answer"
          value="yes"
          look={needed ? 'go' : 'plain'}
          wide
          aria-describedby={asks === 'reading' ? undefined : 'statement'}
        >
          {asks === 'reading' ? t('read') : t('agree')}
        </Button>
        {needed ? null : (
          <Button type="submit" name="answer" value="no" wide>
            {t('no')}
          </Button>
        )}
      </form>
      {kind === 'reminders' ? null : (
        <details className={css.unsure}>
          <summary>{t('notYet')}</summary>
          <p>{t(`unsure.${kind}`, { phones: clinicPhones })}</p>
        </details>
      )}
    </>
  );
}
