import { getTranslations } from 'next-intl/server';
import { momentOnRecord } from '@/domain/shared/time/in-words';
import { paths } from '@/app/paths';
import type { ConsentRecord } from '@/domain/answers/consent-views';
import { type ConsentForm, currentVersion, formOf, ordinalOf } from '@/domain/answers/consents';
import { consentInForce, isInForce } from '@/domain/answers/open-consents';
import type { Locale } from '@/domain/shared/preferences';
import { consentWords } from '@/i18n/consent-words';
import { Button } from '@/ui/kit/button';
import css from './consents.module.css';
import { ConsentText } from './consent-text';
import prose from '@/app/(public)/prose.module.css';

type When = { locale: Locale; timeZone: string };
type OneAgreementProps = {
  form: ConsentForm;
  /** Of this kind alone, newest first. */
  records: readonly ConsentRecord[];
  when: When;
};

/** One kind: what was said to it and when, the words of that day, and what can be done now. */
export async function OneAgreement({ form, records, when }: OneAgreementProps) {
  const t = await getTranslations('consents.list');
  const inForce = records.find(isInForce) ?? null;
  const shown = inForce ?? records[0] ?? null;
  const title = consentWords(when.locale, form.kind, currentVersion(form))?.title;
  const isForNow = consentInForce(form, records) !== null;
  const earlier = records.filter((record) => record !== shown);
  return (
    <section className={css.one} aria-labelledby={form.kind}>
      <h2 id={form.kind}>{title}</h2>
      {shown === null ? <p className="quiet">{t('open')}</p> : <Said record={shown} when={when} />}
      {earlier.length === 0 ? null : (
        <>
          <h3>{t('earlier')}</h3>
          <ul className={prose.list}>
            {earlier.map((record) => (
              <li key={record.consentId}>
                <span>
                  {sentence(record, when, t)} {record.withdrawnAt === null ? null : said(record, when, t)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isForNow ? null : (
        <p className="no-print">
          <a className="btn" href={`${paths.consent(ordinalOf(form))}?from=list`}>
            {shown === null ? t('openAction') : t('again')}
            <span className="aloud"> {title}</span>
          </a>
        </p>
      )}
      {/* What was read cannot be unread: only an agreement is taken back. */}
      {inForce === null || form.asks === 'reading' ? null : <Withdraw record={inForce} title={title ?? ''} />}
    </section>
  );
}

type Say = Awaited<ReturnType<typeof getTranslations<'consents.list'>>>;

const said = (record: ConsentRecord, when: When, t: Say) => `(${saidYes(record, when, t)})`;

const saidYes = ({ kind, at }: ConsentRecord, when: When, t: Say) =>
  `${formOf(kind).asks === 'reading' ? t('wasRead') : t('given')} ${t('givenOn', { date: momentOnRecord(at, when) })}`;

function sentence(record: ConsentRecord, when: When, t: Say) {
  if (record.withdrawnAt !== null) return t('withdrawnOn', { date: momentOnRecord(record.withdrawnAt, when) });
  return record.answer === 'given' ? saidYes(record, when, t) : t('refusedOn', { date: momentOnRecord(record.at, when) });
}

/** What was said last, with the words as they were read: in that language, in that version. */
async function Said({ record, when }: { record: ConsentRecord; when: When }) {
  const t = await getTranslations('consents.list');
  const words = consentWords(record.locale, record.kind, record.version);
  return (
    <>
      <p>
        <strong>{sentence(record, when, t)}</strong> {record.withdrawnAt === null ? null : said(record, when, t)}
      </p>
      {words === null ? null : (
        <div className={css.words} lang={record.locale}>
          {record.locale === when.locale ? null : <h3>{words.title}</h3>}
          <ConsentText words={words} />
          <p className={css.statement}>{words.statement}</p>
        </div>
      )}
      <p className="small quiet">{t('version', { version: record.version, language: t(record.locale) })}</p>
    </>
  );
}

/** Asks once, says what follows, and only then takes it back. Opens and works without script. */
async function Withdraw({ record, title }: { record: ConsentRecord; title: string }) {
  const t = await getTranslations('consents.list');
  return (
    <details className={`no-print ${css.withdraw}`}>
      <summary>
        {t('withdraw')}
        <span className="aloud"> {title}</span>
      </summary>
      <form action={paths.consentWithdraw()} method="post">
        <input type="hidden" name="consent" value={record.consentId} />
        <p>
          <strong>{t('follows')}.</strong> {t(`after.${record.kind}`)}
        </p>
        <p>{t('kept')}</p>
        <Button type="submit">
          {t('yes')}
          <span className="aloud"> {title}</span>
        </Button>
      </form>
    </details>
  );
}
