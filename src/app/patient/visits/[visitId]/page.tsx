import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import { KeepSession } from '@/app/session/keep-session';
import { readSession } from '@/app/session/require-session';
import { env } from '@/env';
import { textsOf } from '@/i18n/texts';
import { api } from '@/trpc/server';
import { OwnVisit } from './own-visit';
import './visit.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lobby'))('title') };
}

/** Waiting room, call and end of one visit: one page, entered by a full load, since the camera's leave belongs to the document. */
export default async function PatientVisitPage({ params }: { params: Promise<{ visitId: string }> }) {
  const { visitId } = await params;
  const [visit, session, locale] = await Promise.all([
    api().visit.mine({ visitId }).catch(elsewhere),
    readSession(),
    getLocale(),
  ]);
  const { lobby, visit: words } = textsOf(locale);
  return (
    <PatientShell home={paths.patient()} skip={lobby.skip} ownMain>
      <OwnVisit
        initial={visit}
        words={lobby}
        callWords={words.call}
        locale={locale}
        home={paths.patient()}
        isWatched={env().CLEARWAY_MODE !== 'production'}
      />
      {session === null ? null : (
        <KeepSession idleMinutes={session.idleMinutes} door={paths.enter(paths.patientVisit(visitId))} />
      )}
    </PatientShell>
  );
}

/** A stranger is led to the entrance; who asks for what is not theirs is told that it is not here. */
function elsewhere(error: unknown): never {
  if (!(error instanceof TRPCError)) throw error;
  if (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN') redirect(paths.enter());
  if (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST') notFound();
  throw error;
}
