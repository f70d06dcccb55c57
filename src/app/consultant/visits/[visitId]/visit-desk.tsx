'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect } from 'react';
import { isOpen, isOver } from '@/domain/visit/call-state';
import type { CaseView } from '@/domain/queue/case-view';
import type { ConsultantVisitView } from '@/domain/visit/views';
import { paths } from '@/app/paths';
import { useStaySignedIn } from '@/app/session/keep-session';
import type { Messages } from '@/i18n/english';
import { askForKey } from '@/trpc/join-key';
import { useLiveCall, useLookSooner } from '@/trpc/live-call';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { LiveRegion } from '@/ui/kit/live-region';
import { preloadCall } from '@/ui/visit-room/load-call';
import { useCall } from '@/ui/visit-room/use-call';
import { useDevices } from '@/ui/visit-room/use-devices';
import { useArrivals } from '../../use-arrivals';
import { CallColumn } from './call-column';
import { NoteColumn } from './note-column';
import { Ratings } from './ratings';
import { OpenPointsColumn } from './open-points-column';
import { useNote } from './use-note';
import css from './visit-desk.module.css';

type VisitDeskProps = {
  visit: ConsultantVisitView;
  theCase: CaseView;
  words: Messages['visit'];
  locale: string;
  isWatched: boolean;
};

/** The three columns. They stay as they are while the call comes, breaks, comes back and ends: nothing typed is ever lost. */
export function VisitDesk({ visit, theCase, words, locale, isWatched }: VisitDeskProps) {
  const t = useTranslations('visit.desk');
  const { visitId, patientName: name } = visit;
  const { call: state, stale, lost, refresh, take } = useLiveCall(visit.call);
  const [devices, deviceState] = useDevices();
  const join = useCallback(() => askForKey(visitId), [visitId]);
  const { call, snapshot, isMissing, start, forget } = useCall({ askForKey: join, devices, watched: isWatched });
  const [book, note] = useNote(visitId, visit.note);
  // Signed in another window: nothing is written or rated here any more.
  const isSignedElsewhere = state.signed && note.signed === null && !note.isSigning;
  const isLocked = note.signed !== null || isSignedElsewhere;
  const open = isOpen(state.callState);
  const mayVideo = open && state.videoAgreed;
  useLookSooner(refresh, state.videoAway || snapshot.phase === 'reconnecting');
  const before = !open && !isOver(state.callState);
  useStaySignedIn({ waits: false, inCall: open });
  const arrived = useArrivals(state.callState === 'CHECKED_IN' ? [{ id: visitId, name }] : []);

  const wantsPreview = before && visit.videoOffered && state.videoAgreed && !state.videoAway && visit.mayConduct;
  useEffect(() => {
    if (!wantsPreview) return;
    preloadCall();
    void devices.openIfAllowed();
  }, [devices, wantsPreview]);
  useEffect(() => () => devices.close(), [devices]);

  useEffect(() => {
    if (mayVideo && call === null) void start();
    if (!mayVideo && call !== null) void call.leave().then(forget);
  }, [mayVideo, call, start, forget]);
  useEffect(() => {
    if (snapshot.phase !== 'given-up') return;
    // Entered again only where the server still calls the room open; otherwise the page follows the state the server reports.
    void refresh().then((fresh) => (fresh === null || isOpen(fresh.callState)) && forget());
  }, [snapshot.phase, refresh, forget]);

  if (lost)
    return (
      <main id="main" className="desk__page" tabIndex={-1}>
        <EmptyState isPage title={words.desk.lost} action={<LinkButton href={paths.agenda()}>{words.desk.toAgenda}</LinkButton>}>
          {words.desk.lostMore}
        </EmptyState>
      </main>
    );
  return (
    <div className={css.visit}>
      <LiveRegion>{arrived === null ? null : <p className="aloud">{t('arrived', { name: arrived })}</p>}</LiveRegion>
      <CallColumn
        visit={{ ...visit, call: state }}
        theCase={theCase}
        words={words}
        locale={locale}
        stale={stale}
        live={{ call, snapshot, isMissing }}
        devices={devices}
        deviceState={deviceState}
        take={take}
      />
      <OpenPointsColumn
        theCase={theCase}
        words={words.settle}
        locale={locale}
        noteText={note.text}
        toNote={isLocked ? null : book.append}
      >
        <Ratings visit={visit} words={words.ratings} locale={locale} isLocked={isLocked} />
      </OpenPointsColumn>
      <NoteColumn
        book={book}
        note={note}
        callIsOver={isOver(state.callState)}
        isSignedElsewhere={isSignedElsewhere}
        words={words.note}
        print={words.print}
        visit={visit}
        locale={locale}
      />
    </div>
  );
}
