import type { Locale } from '@/domain/shared/preferences';
import type { AnswerSink, NewAnswer, SaveOutcome } from '@/ui/questionnaire/answer-sink';
import type { Offline } from './offline/open-offline';
import type { OutboxSink } from './offline/outbox-sink';
import { type OnlineSink, onlineSink } from './online-sink';

// Lives as long as the tab: each screen of the questions goes on with what the first one opened.
let opened: Offline | null = null;
let opening: Promise<Offline | null> | null = null;

/** What was loaded for this case in this language, or null. */
export const offlineNow = (caseId: string, locale: Locale): Offline | null =>
  opened?.caseId === caseId && opened.locale === locale ? opened : null;

/** Loads what is needed without a connection, once a tab. Null where it cannot be had; the next call tries again. */
export function loadOffline(caseId: string, locale: Locale): Promise<Offline | null> {
  const now = offlineNow(caseId, locale);
  if (now !== null) return Promise.resolve(now);
  opening ??= import('./offline/open-offline')
    .then(({ openOffline }) => openOffline(caseId, locale))
    .then((offline) => (opened = offline))
    .catch(() => null)
    .finally(() => (opening = null));
  return opening;
}

/** The outbox as this tab has it: its sink for one screen, and whether answers have to wait in it now. */
type OpenOutbox = { sink: OutboxSink; isAway: boolean };

type Sinks = {
  online: OnlineSink;
  /** Null where it is not loaded yet, or where the browser has no place for it. */
  outbox: OpenOutbox | null;
  load: () => Promise<OpenOutbox | null>;
};

/**
 * The one decision whether an answer is sent or kept on this device. It is sent where nothing has to wait, and kept where that
 * fails. Rejects where it can be neither sent nor kept: then it has to be tried again.
 */
export async function sendOrKeep(answer: NewAnswer, { online, outbox, load }: Sinks): Promise<SaveOutcome> {
  if (outbox === null) {
    const sent = await online.save(answer);
    // Both answers are shown to choose from, so the one given here must not be lost.
    if (sent.outcome === 'newer-exists') await (await load())?.sink.afterSending(answer, sent);
    return sent;
  }
  const sent = outbox.isAway ? null : await online.save(answer).catch(() => null);
  if (sent === null) return outbox.sink.save(answer);
  await outbox.sink.afterSending(answer, sent);
  return sent;
}

/** What became of one try; `failed` ones are repeated. */
export type TryOutcome = SaveOutcome['outcome'] | 'failed';

type Given = {
  caseId: string;
  locale: Locale;
  /** The address of the screen on which the answers are given. */
  path: string;
  onTried: (answer: NewAnswer, outcome: TryOutcome) => void;
};

/**
 * The sink of one screen: sends or keeps each answer, and tries again where neither works, such as while the network is away and
 * the outbox is not there yet.
 */
export function answerSink({ caseId, locale, path, onTried }: Given): AnswerSink {
  const online = onlineSink(caseId, locale);
  const open = (offline: Offline | null) => offline && { sink: offline.sinkAt(path), isAway: offline.isAway() };
  const sinks = () => ({
    ...{ online, outbox: open(offlineNow(caseId, locale)) },
    load: async () => open(await loadOffline(caseId, locale)),
  });
  return {
    async save(answer, onDelay) {
      for (let tries = 0; ; tries++) {
        try {
          const reply = await sendOrKeep(answer, sinks());
          onTried(answer, reply.outcome);
          return reply;
        } catch {
          onTried(answer, 'failed');
          onDelay?.();
          await pause(Math.min(500 * 2 ** tries, 15_000));
        }
      }
    },
  };
}

/** The connection's return cuts the wait short. */
const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end);
  });
