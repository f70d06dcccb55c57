import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { readForPatient } from '@/app/patient/own-case';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import { readSession } from '@/app/session/require-session';
import { SessionGuard } from '@/app/session/session-guard';
import { env } from '@/env';
import { textsOf } from '@/i18n/texts';
import { serverApi } from '@/trpc/server';
import { OwnVisit } from './own-visit';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('waiting-room'))('title') };
}

/** Waiting room, call and end of one visit: one page, entered by a full load, since the camera's leave belongs to the document. */
export default async function PatientVisitPage({ params }: { params: Promise<{ visitId: string }> }) {
  const { visitId } = await params;
  const [visit, session, locale] = await Promise.all([
    readForPatient(serverApi().visit.mine({ visitId })),
    readSession(),
    getLocale(),
  ]);
  const { 'waiting-room': waitingRoom, visit: words } = textsOf(locale);
  return (
    <PatientShell help={paths.askForHelp()} home={paths.patient()} skip={waitingRoom.skip} ownMain>
      <OwnVisit
        initial={visit}
        words={waitingRoom}
        callWords={words.call}
        locale={locale}
        home={paths.patient()}
        isWatched={env().CLEARWAY_MODE !== 'production'}
      />
      {session === null ? null : <SessionGuard session={session} entrance="patient" />}
    </PatientShell>
  );
}
