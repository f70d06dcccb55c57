'use client';

import { useTranslations } from 'next-intl';
import type { ConsultantVisitView, NoteView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Button } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import { momentInWords } from '@/domain/shared/time/in-words';
import css from './signed-note.module.css';
import columns from './visit-desk.module.css';

type SignedNoteProps = {
  note: NoteView;
  visit: ConsultantVisitView;
  words: Messages['visit']['note'];
  print: Messages['visit']['print'];
  locale: string;
};

/** The note as it was signed. It prints on a sheet of its own. */
export function SignedNote({ note, visit, words, print, locale }: SignedNoteProps) {
  const [t, tPrint] = [useTranslations('visit.note'), useTranslations('visit.print')];
  const zone = { locale, timeZone: visit.timeZone };
  const moment = (at: string) => momentInWords(at, zone);
  return (
    <section className={`${columns.col} ${columns.paper} ${columns.signed}`} aria-labelledby="note-title">
      <h2 id="note-title">
        {print.title} <Icon name="lock" />
      </h2>
      <p>
        <b>{visit.patientName}</b>.{' '}
        <span className="quiet">{tPrint('held', { time: moment(visit.call.startedAt ?? visit.scheduledFor) })}</span>
      </p>
      <div className={css.note}>{note.text}</div>
      {note.decision === null ? null : (
        <p>
          <b>{words.decision}:</b> {words.decisions[note.decision]}. {words.decisionMeans[note.decision]}
        </p>
      )}
      <p role="status">
        {note.signedAt === null ? '' : t('signed', { name: note.signedByName ?? '', time: moment(note.signedAt) })}
      </p>
      {note.contentHash === null ? null : (
        <details className={css.fingerprint}>
          <summary>
            {words.hash} {note.contentHash.slice(0, 12)}
          </summary>
          <p className="quiet">{note.contentHash}</p>
        </details>
      )}
      <p className="quiet">{words.locked}</p>
      <div className={`${columns.acts} no-print`}>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </Button>
      </div>
    </section>
  );
}
