import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CaseView, FindingView } from '@/domain/queue/case-view';
import type { Messages } from '@/i18n/english';
import { Button } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import { VerdictMark, type VerdictName } from '@/ui/kit/status';
import css from './open-points-column.module.css';
import list from './sure-list.module.css';
import desk from './visit-desk.module.css';

type Words = Messages['visit']['settle'];
type SettleColumnProps = {
  theCase: CaseView;
  words: Words;
  locale: string;
  noteText: string;
  /** Puts a line into the note; null once the note is signed. */
  toNote: ((line: string) => void) | null;
  /** What is settled by the clinician's own rating. */
  children: ReactNode;
};

/** The agenda of the visit: points the rules could not answer, then those they raise. Clear ones are counted, not shown. */
export function OpenPointsColumn({ theCase: { screening }, words, noteText, toNote, children }: SettleColumnProps) {
  const t = useTranslations('visit.settle');
  const findings = screening?.findings ?? [];
  const of = (status: FindingView['status']) => findings.filter((finding) => finding.status === status);
  const [open, raised, clear] = [of('unknown'), of('met'), of('not-met')];
  const item = (finding: FindingView) => (
    <Point key={finding.id} finding={finding} words={words} isNoted={noteText.includes(finding.question)} toNote={toNote} />
  );
  return (
    <main className={desk.col} id="main">
      <h2>
        {words.title} <small>{t('count', { open: open.length + raised.length, all: findings.length })}</small>
      </h2>
      {screening === null ? <p className="quiet">{words.noScreening}</p> : null}
      {screening !== null && open.length + raised.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <div className={css.agenda}>
        {raised.map(item)}
        {open.map(item)}
      </div>
      <h3 className={css.always}>{words.always}</h3>
      <ul className={list.sure}>
        {words.alwaysPoints.map((point) => {
          const isNoted = noteText.includes(point);
          return (
            <li key={point} className={isNoted ? list.done : list.ask}>
              <Sign name={isNoted ? 'fits' : 'ask'} isOver={toNote === null} />
              {toNote === null || isNoted ? (
                <span>{point}</span>
              ) : (
                <Button look="bare" onClick={() => toNote(`${point}: `)} aria-label={`${words.toNote}: ${point}`}>
                  {point}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {children}
      {screening === null || screening.missing.length === 0 ? null : (
        <details className={css.missing}>
          <summary>
            {words.missing} ({screening.missing.length})
          </summary>
          <ul>
            {screening.missing.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={css.counts} aria-label={words.rules}>
        <VerdictMark verdict="not">{t('raised', { count: raised.length })}</VerdictMark>
        <VerdictMark verdict="ask">{t('unknownCount', { count: open.length })}</VerdictMark>
        <VerdictMark verdict="fits">{t('clear', { count: clear.length })}</VerdictMark>
      </p>
    </main>
  );
}

type PointProps = { finding: FindingView; words: Words; isNoted: boolean; toNote: SettleColumnProps['toNote'] };

function Point({ finding, words, isNoted, toNote }: PointProps) {
  const { id, question, because, source, answers, status } = finding;
  return (
    <section className={`${css.item} ${isNoted ? css.noted : css.open}`}>
      <Sign name={isNoted ? 'fits' : status === 'met' ? 'not' : 'ask'} isOver={toNote === null} />
      <h3>{question}</h3>
      <span className="quiet">{id}</span>
      <p>{because}</p>
      <details>
        <summary>{words.answers}</summary>
        <ul>
          {answers.map(({ label, value }) => (
            <li key={label}>
              {label}: <b>{said(value, words)}</b>
            </li>
          ))}
        </ul>
        <p className="quiet">
          {words.source}: {source}
        </p>
      </details>
      {toNote === null ? null : isNoted ? (
        <p className="quiet">{words.in}</p>
      ) : (
        <p>
          <Button onClick={() => toNote(`${question}\n`)}>{words.toNote}</Button>
        </p>
      )}
    </section>
  );
}

/** After the signature nothing is asked any more: what did not get into the note is listed without a mark. */
function Sign({ name, isOver }: { name: VerdictName; isOver: boolean }) {
  return isOver && name !== 'fits' ? null : <Icon name={name} />;
}

/** Null is shown as not known, never as no. */
function said(value: FindingView['answers'][number]['value'], words: Words): string {
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return Array.isArray(value) ? value.map((part) => part ?? words.unknown).join(', ') : String(value);
}
