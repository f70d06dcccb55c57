import type { Actor } from '@/domain/access/permissions';
import type { PartState, PartView, SystemView } from '@/domain/system/system-view';
import { feed } from '@/server/audit/feed';
import { transaction } from '@/server/db/client';
import { readSigns, type Signs } from '@/server/db/health';
import { countUnsentMail } from '@/server/db/mail';
import { findTimeZone } from '@/server/db/visit-people';
import { seeMailServer } from '@/server/mail/reachable';
import { seeMediaServer } from '@/server/video/reachable';
import type { Sight } from '@/server/watched-part';

type Doing = { actor: Actor; now: Date };

/** A letter is usually gone within seconds. */
const lateAfterMs = 120_000;
const longestWaitMs = 1_000;

/** Each part as it is now, with its last sign of life. The API has already checked `system.read`. */
export async function readSystem({ actor, now }: Doing): Promise<SystemView> {
  void feed().start();
  const [video, mail, found] = await Promise.all([
    seeMediaServer(),
    seeMailServer(longestWaitMs),
    transaction(async (tx) => ({
      signs: await readSigns(tx),
      timeZone: await findTimeZone(tx, actor.id),
      lettersWaiting: await countUnsentMail(tx, {
        writtenBefore: new Date(now.getTime() - lateAfterMs),
        failedSince: now,
        vital: [],
      }),
    })),
  ]);
  const { signs, timeZone, lettersWaiting } = found;
  return {
    readAt: now.toISOString(),
    timeZone,
    lettersWaiting,
    parts: [
      view('database', 'ok', signs.databaseSince, now),
      feedView(now),
      workerView(signs, now),
      mailView(mail, signs, lettersWaiting),
      video === null ? view('video', 'absent', null, null) : view('video', video.state, video.since, video.lastAnswerAt),
    ],
  };
}

const iso = (at: Date | null) => at?.toISOString() ?? null;
const view = (part: PartView['part'], state: PartState, since: Date | null, lastSignAt: Date | null): PartView => ({
  ...{ part, state },
  since: iso(since),
  lastSignAt: iso(lastSignAt),
});

function feedView(now: Date): PartView {
  const { isListening, changedAt } = feed();
  if (isListening) return view('feed', 'ok', changedAt, now);
  return changedAt === null ? view('feed', 'unknown', null, null) : view('feed', 'away', changedAt, changedAt);
}

/** The clock of the queue is kept by a living worker, once a minute: its last stroke outlives the worker. */
function workerView({ workerSince, lastClockAt }: Signs, now: Date): PartView {
  return workerSince === null ? view('worker', 'away', null, lastClockAt) : view('worker', 'ok', workerSince, now);
}

function mailView({ state, since, lastAnswerAt }: Sight, { lastLetterAt }: Signs, lettersWaiting: number): PartView {
  const isLate = state !== 'away' && lettersWaiting > 0;
  return view('mail', isLate ? 'late' : state, isLate ? null : since, latest(lastAnswerAt, lastLetterAt));
}

const latest = (one: Date | null, other: Date | null): Date | null => {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
};
