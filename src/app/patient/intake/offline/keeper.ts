import { askedAhead } from '@/domain/answers/ahead';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { isSame } from '@/domain/answers/same-value';
import type { AnswerValue } from '@/domain/answers/value';
import type { SaveReply } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import type { Saving } from '@/ui/questionnaire/step-form';
import { sendAnswer } from '../send-answer';
import { type Entry, openOutbox, type Waiting } from './outbox';
import { keyFrom } from '@/ui/drafts/seal';
import type { Ahead, HeldScreen } from './screens-ahead';
import { openStore } from './store';

/** What the page says about the answers that wait here. */
export type Standing = {
  waiting: number;
  /** Answers waited, and now all of them are with the clinic. */
  isAllSent: boolean;
  isSignedOut: boolean;
  /** What the server refused, and what another device answered first. */
  troubles: readonly Entry[];
  /** What the server said to the answer that was sent last from here. */
  lastReply: SaveReply | null;
};

const nothingWaits: Standing = { waiting: 0, isAllSent: false, isSignedOut: false, troubles: [], lastReply: null };

type Answer = Omit<SaveAnswer, 'caseId' | 'locale'>;
type Words = Pick<Waiting, 'ask' | 'said' | 'path'>;
/** An answer that left this device, and what the server said to it. */
export type Told = { entry: Entry; reply: SaveReply };

const waitsMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Keeps the answers of one case on this device while the server cannot be reached, and sends them when it can. */
export async function openKeeper(caseId: string, locale: Locale, ahead: Ahead) {
  const outbox = openOutbox({
    caseId,
    key: await keyFrom(ahead.key),
    store: await openStore(),
    send: sendAnswer,
    alone: (work) => ('locks' in navigator ? navigator.locks.request('clearway-waiting', work) : work()),
  });
  let screens = ahead.screens;
  let standing = nothingWaits;
  let sending: Promise<void> | null = null;
  let isAskedAgain = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(standing: Standing, told: Told | null) => void>();

  function tell(change: Partial<Standing>, told: Told | null = null) {
    standing = { ...standing, ...change };
    for (const listener of listeners) listener(standing, told);
  }
  async function look(change: Partial<Standing> = {}) {
    // Nothing is left to choose where both devices say the same by now, or where the answers are sent.
    for (const { state, save } of await outbox.list())
      if (state === 'newer' && (ahead.isLocked || isSame(save.value, standingValue(save.questionId))))
        await outbox.letGo(save.questionId);
    const all = await outbox.list();
    const waiting = all.filter(({ state }) => state === 'waiting').length;
    tell({ ...change, waiting, troubles: all.filter(({ state }) => state !== 'waiting') });
  }
  /** The answers as this page knows them, so that what was given here shows and leads on. */
  function note(questionId: string, value: AnswerValue, revision: number) {
    const noted = (screen: HeldScreen) => ({
      ...screen,
      questions: screen.questions.map((one) => (one.question.id === questionId ? { ...one, value, revision } : one)),
    });
    screens = screens.map((screen) =>
      screen.questions.some(({ question }) => question.id === questionId) ? noted(screen) : screen,
    );
  }

  const standingValue = (questionId: string) =>
    screens.flatMap(({ questions }) => questions).find(({ question }) => question.id === questionId)?.value;

  /** Sends until nothing waits, also what came meanwhile. Where the network is away it tries again later by itself. */
  async function sendUntilEmpty() {
    clearTimeout(timer);
    let sent = 0;
    try {
      do {
        isAskedAgain = false;
        const end = await outbox.sendAll((entry, reply) => {
          if (reply.outcome === 'saved') note(entry.save.questionId, entry.save.value, reply.revision);
          else if (reply.outcome === 'newer-exists') note(entry.save.questionId, reply.current.value, reply.current.revision);
          sent++;
          tell({ waiting: Math.max(0, standing.waiting - 1), lastReply: reply }, { entry, reply });
        });
        tries = 0;
        await look({ isSignedOut: end === 'signed-out', isAllSent: end === 'sent' && sent > 0 });
      } while (isAskedAgain);
    } catch {
      await look();
      timer = setTimeout(() => void sendWaiting(), waitsMs[Math.min(tries++, waitsMs.length - 1)]);
    } finally {
      sending = null;
    }
  }
  function sendWaiting(): Promise<void> {
    isAskedAgain = true;
    return (sending ??= sendUntilEmpty());
  }

  /** True while an answer given now has to wait: there is no network, or others wait before it. */
  const isAway = () => !navigator.onLine || standing.waiting > 0;

  async function wait(answer: Answer, words: Words, state: Waiting['state']) {
    const revision = await outbox.put({ save: { ...answer, caseId, locale }, ...words, state });
    if (state === 'waiting') note(answer.questionId, answer.value, revision + 1);
    await look({ isAllSent: false });
  }

  /** Sends the answer, or keeps it here where that cannot be done now. */
  async function keep(answer: Answer, words: Words): Promise<Saving> {
    if (!isAway()) {
      const reply = await sendAnswer({ ...answer, caseId, locale }).catch(() => null);
      if (reply?.outcome === 'saved') {
        note(answer.questionId, answer.value, reply.revision);
        // Answered anew, the question needs no decision about what was answered before.
        if (standing.troubles.some(({ save }) => save.questionId === answer.questionId)) {
          await outbox.letGo(answer.questionId).catch(() => undefined);
          await look();
        }
      }
      // Where it cannot be set aside, the page still shows the other device's answer.
      if (reply?.outcome === 'newer-exists') await wait(answer, words, 'newer').catch(() => undefined);
      if (reply?.outcome === 'signed-out') {
        await wait(answer, words, 'waiting');
        tell({ isSignedOut: true });
      }
      if (reply !== null) return reply;
    }
    await wait(answer, words, 'waiting');
    void sendWaiting();
    return { outcome: 'kept' };
  }

  const asked = () => askedAhead(screens, ahead.gate);
  await look();
  window.addEventListener('online', () => {
    // Said before the network really carries anything: should the first try fail, the next one must not be half a minute away.
    tries = 0;
    void sendWaiting();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && standing.waiting > 0) void sendWaiting();
  });
  if (standing.waiting > 0) void sendWaiting();

  return {
    leads: ahead.leads,
    words: ahead.words,
    standing: () => standing,
    isAway,
    keep,
    setAside: (answer: Answer, words: Words) => wait(answer, words, 'newer'),
    /** The screen of this address, or null where it cannot be shown without the server: a list, the review. */
    screen(path: string): HeldScreen | null {
      const found = asked().find((screen) => screen.path === path) ?? null;
      return found?.questions.some(({ question: { kind } }) => kind === 'trials' || kind === 'medicines') ? null : found;
    },
    // The addresses beside this one, as the answers given here lead; null past either end.
    before: (path: string): string | null => {
      const all = asked().map((screen) => screen.path);
      return (all.includes(path) ? all[all.indexOf(path) - 1] : all.at(-1)) ?? null;
    },
    after: (path: string): string | null => {
      const all = asked().map((screen) => screen.path);
      return all.includes(path) ? (all[all.indexOf(path) + 1] ?? null) : null;
    },
    async letGo(questionId: string): Promise<null> {
      await outbox.letGo(questionId);
      await look();
      return null;
    },
    /** Sends what was answered here over the other device's answer; gives the server's word, or null while it waits. */
    async insist(questionId: string, revision: number): Promise<SaveReply | null> {
      await outbox.insist(questionId, revision);
      await look();
      await sendWaiting();
      return standing.waiting > 0 ? null : standing.lastReply;
    },
    listen(listener: (standing: Standing, told: Told | null) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type Keeper = Awaited<ReturnType<typeof openKeeper>>;
