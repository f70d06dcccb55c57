import { paths } from '@/app/paths';
import type { SafetyPreview } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import { conflictsOnPage, ConflictChooser, UnresolvedAnswers } from './answer-conflicts';
import { OfflineScreen } from './offline-screen';
import { type CaseOutbox, openCaseOutbox } from './outbox-sink';
import type { UpcomingScreens } from './upcoming-screens';

const parts = { conflictsOnPage, ConflictChooser, UnresolvedAnswers, OfflineScreen };

/** What the pages need without a connection, and how it is drawn. One piece, loaded when the page is at rest. */
export type Offline = CaseOutbox &
  typeof parts & { caseId: string; locale: Locale; safetyPreview: SafetyPreview; words: UpcomingScreens['words'] };

/** Asks the server for the key and the upcoming screens, and begins to send what is pending. Rejects where that is not possible yet. */
export async function openOffline(caseId: string, locale: Locale): Promise<Offline> {
  const reply = await fetch(paths.intakeAhead(), { method: 'POST', signal: AbortSignal.timeout(15_000) });
  if (!reply.ok) throw new Error('not now');
  const upcoming: UpcomingScreens = await reply.json();
  const outbox = await openCaseOutbox(caseId, locale, upcoming);
  // Answers a reload without a connection. Nothing depends on it, so a browser that will not have it goes without.
  navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
  return { ...outbox, ...parts, caseId, locale, safetyPreview: upcoming.leads, words: upcoming.words };
}
