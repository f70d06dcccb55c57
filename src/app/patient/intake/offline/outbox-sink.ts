import { openScreensOf } from '@/domain/answers/open-screens';
import { isSame } from '@/domain/answers/same-value';
import type { AnswerValue } from '@/domain/answers/value';
import type { SaveReply } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import { keyFrom } from '@/ui/drafts/seal';
import type { AnswerSink, NewAnswer } from '@/ui/questionnaire/answer-sink';
import { type Sent, sendAnswer } from '../online-sink';
import { createDelivery } from './delivery';
import { type Entry, openOutbox, type Outbox, type PendingAnswer } from './outbox';
import { createStatus, type OfflineStatus } from './outbox-status';
import { openStore } from './store';
import type { UpcomingScreen, UpcomingScreens } from './upcoming-screens';

/** The sink for when the server cannot be reached: keeps an answer sealed on this device and sends it when it can. */
export interface OutboxSink extends AnswerSink {
  save: (answer: NewAnswer) => Promise<{ outcome: 'pending' }>;
  /** Notes what the server said to an answer that was sent past the outbox, and keeps what must not be lost. */
  afterSending: (answer: NewAnswer, sent: Sent) => Promise<void>;
}

/** Opens the outbox of one case, and begins to send what is pending. */
export async function openCaseOutbox(caseId: string, locale: Locale, upcoming: UpcomingScreens) {
  const outbox = openOutbox({
    caseId,
    key: await keyFrom(upcoming.key),
    store: await openStore(),
    send: sendAnswer,
    alone: (work) => ('locks' in navigator ? navigator.locks.request('clearway-waiting', work) : work()),
  });
  const screens = recordOnScreens(upcoming);
  const status = createStatus();

  async function refresh(change: Partial<OfflineStatus> = {}) {
    // Nothing is left to choose where both devices say the same by now, or where the answers are sent.
    const isSettled = ({ save }: Entry) => upcoming.isLocked || isSame(save.value, screens.valueOf(save.questionId));
    status.change({ ...change, ...(await sortOut(outbox, isSettled)) });
  }
  const deliver = createDelivery({
    ...{ outbox, status, refresh },
    onDelivered({ save }, reply) {
      if (reply.outcome === 'saved') screens.record(save.questionId, save.value, reply.revision);
      else if (reply.outcome === 'newer-exists') screens.record(save.questionId, reply.current.value, reply.current.revision);
    },
  });
  async function keep({ displayed, ...answer }: NewAnswer, path: string, state: PendingAnswer['state']) {
    const revision = await outbox.put({ save: { ...answer, caseId, locale }, ...displayed, path, state });
    if (state === 'waiting') screens.record(answer.questionId, answer.value, revision + 1);
    await refresh({ isAllSent: false });
  }
  async function discard(questionId: string): Promise<null> {
    await outbox.discard(questionId);
    await refresh();
    return null;
  }

  const sinkAt = (path: string): OutboxSink => ({
    async save(answer) {
      await keep(answer, path, 'waiting');
      void deliver();
      return { outcome: 'pending' };
    },
    async afterSending(answer, sent) {
      if (sent.outcome === 'saved') {
        screens.record(answer.questionId, answer.value, sent.revision);
        // Answered again, the question needs no decision about what was answered before.
        if (status.now().unresolved.some(({ save }) => save.questionId === answer.questionId))
          await discard(answer.questionId).catch(() => undefined);
      }
      // Where it cannot be set aside, the page still shows the other device's answer.
      if (sent.outcome === 'newer-exists') await keep(answer, path, 'newer').catch(() => undefined);
      if (sent.outcome === 'signed-out') {
        await keep(answer, path, 'waiting');
        status.change({ isSignedOut: true });
      }
    },
  });

  await refresh();
  if (status.now().pending > 0) void deliver();
  return {
    status: status.now,
    listen: status.listen,
    /** For the answers of the screen of this address. */
    sinkAt,
    discard,
    /** True while an answer given now has to wait: there is no network, or others wait before it. */
    isAway: () => !navigator.onLine || status.now().pending > 0,
    screens: screens.asked,
    /** Sends what was answered here over the other device's answer; gives the server's word, or null while it waits. */
    async overwrite(questionId: string, revision: number): Promise<SaveReply | null> {
      await outbox.overwrite(questionId, revision);
      await refresh();
      await deliver();
      return status.now().pending > 0 ? null : status.now().lastReply;
    },
  };
}

/** Drops the conflicts that are settled, and sorts what is left. */
async function sortOut(outbox: Outbox, isSettled: (entry: Entry) => boolean) {
  for (const entry of await outbox.list())
    if (entry.state === 'newer' && isSettled(entry)) await outbox.discard(entry.save.questionId);
  const all = await outbox.list();
  return {
    pending: all.filter(({ state }) => state === 'waiting').length,
    unresolved: all.filter(({ state }) => state !== 'waiting'),
  };
}

export type CaseOutbox = Awaited<ReturnType<typeof openCaseOutbox>>;

/** The upcoming screens with the answers as this page knows them, so that what was given here is shown and followed. */
function recordOnScreens(upcoming: Pick<UpcomingScreens, 'screens' | 'gate'>) {
  let screens = upcoming.screens;
  const withAnswer = (screen: UpcomingScreen, questionId: string, value: AnswerValue, revision: number) => ({
    ...screen,
    questions: screen.questions.map((one) => (one.question.id === questionId ? { ...one, value, revision } : one)),
  });
  return {
    record(questionId: string, value: AnswerValue, revision: number) {
      screens = screens.map((screen) =>
        screen.questions.some(({ question }) => question.id === questionId)
          ? withAnswer(screen, questionId, value, revision)
          : screen,
      );
    },
    valueOf: (questionId: string): AnswerValue | null | undefined =>
      screens.flatMap(({ questions }) => questions).find(({ question }) => question.id === questionId)?.value,
    /** Those that the answers call for, each with the questions that are asked. */
    asked: (): UpcomingScreen[] => openScreensOf(screens, upcoming.gate),
  };
}
