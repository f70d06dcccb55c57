'use client';
'use no memo'; // Drawn a few times a screen: what the compiler would remember of it weighs more than drawing it.

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type MouseEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { paths } from '@/app/paths';
import type { Leads, SafetyScreen, SaveReply } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import { Button } from '@/ui/kit/button';
import css from '@/ui/questionnaire/questionnaire.module.css';
import type { Outbox } from '@/ui/questionnaire/saved-sign';
import { type Save, StepForm, type StepFormWords, type Stored } from '@/ui/questionnaire/step-form';
import { Back } from './back';
import { isForPeople, isGraver, wayOn } from './go-on';
import type { Standing, Told } from './offline/keeper';
import type { HeldScreen } from './offline/screens-ahead';
import type { There } from './offline/troubles';
import { loadOffline, offlineNow, useOffline } from './offline/use-offline';
import { useWaitingCount } from './offline/use-waiting-count';
import { sendAnswer } from './send-answer';

/** What the server knew when it drew the page. */
type Here = {
  path: string;
  next: string;
  toReview: boolean;
  safety: SafetyScreen;
  /** Where answers about safety would lead, told in advance. */
  leads: Leads;
  /** Answers of another device that this page asks about. */
  there: There;
  /** Asks about suicide: nothing but help stands above it. */
  isSafety: boolean;
};

/** Words that must be there when the server is not: drawn with the page. */
type Help = { support: ReactNode; talk: ReactNode; goOn: string; stopped: string };

/** What the page's own form gets to keep its answers and to go on. */
export type Keeping = {
  save: Save;
  outbox: Outbox;
  onKept: (replies: readonly Stored[]) => void;
  /** To where both answers are shown. */
  onNewer: () => void;
};

export type OnwardProps = {
  caseId: string;
  locale: Locale;
  here: Here;
  today: string;
  help: Help;
  words: StepFormWords;
};

// Lives as long as the tab: the first screen is where the browser put the reader, every later one is where we brought them.
let hasMoved = false;

/**
 * Keeps what is answered on a screen and leads on: to the page that the server draws, and while it cannot be reached to the
 * next screen as this page holds it. It also says what must be said without the server: help, and what got into trouble.
 */
export function Onward({ children, ...given }: OnwardProps & { children: (keeping: Keeping) => ReactNode }) {
  const { caseId, locale, here, today, help, words } = given;
  const router = useRouter();
  const top = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ path: string; screen: HeldScreen | null } | null>(null);
  const [worst, setWorst] = useState(here.safety);
  const [isTalk, setTalk] = useState(false);
  const at = held?.path ?? here.path;
  const isUrgent = Object.keys(here.there).length > 0;
  const counted = useWaitingCount(caseId);
  const { offline, standing } = useOffline({ caseId, locale, isUrgent, onTold: hear });

  /** An answer that waited has reached the server, or all have. */
  function hear({ isAllSent }: Standing, told: Told | null) {
    if (told !== null) {
      if (isForPeople(told.reply.safety.screen, worst)) return router.push(paths.care());
      if (told.entry.path === here.path && held === null) router.refresh();
    }
    if (isAllSent && held !== null && held.screen === null) go(held.path);
  }

  function go(path: string) {
    hasMoved = true;
    const now = offlineNow(caseId, locale);
    if (now?.isAway()) {
      setHeld({ path, screen: now.screen(path) });
      if (path !== window.location.pathname) window.history.pushState(null, '', path);
      return window.scrollTo(0, 0);
    }
    if (path === here.path) setHeld(null);
    router.push(path as Route);
  }

  // Nobody hears of a grave answer while it waits: the help that the server would show is shown here, and at once.
  function worry({ questionId, value }: Parameters<Save>[0]) {
    const lead = value.kind === 'choice' ? (offline?.leads ?? here.leads)[questionId]?.[value.code] : undefined;
    if (lead === undefined || !isGraver(lead, worst)) return;
    setWorst(lead);
    setTalk(lead !== 'support');
  }

  const save: Save = async (answer, field) => {
    const now = offlineNow(caseId, locale);
    try {
      const reply = now
        ? await now.keep(answer, { ...now.shownFor(answer.value, field), path: at })
        : await sendAnswer({ ...answer, caseId, locale });
      if (reply.outcome === 'kept' || reply.outcome === 'signed-out') worry(answer);
      if (reply.outcome === 'newer-exists' && now === null) {
        const loaded = await loadOffline(caseId, locale);
        await loaded?.setAside(answer, { ...loaded.shownFor(answer.value, field), path: at });
      }
      return reply;
    } catch (error) {
      worry(answer);
      throw error;
    }
  };

  function onKept(replies: readonly Stored[]) {
    const now = offlineNow(caseId, locale);
    const isAway = now?.isAway() ?? false;
    const onHere = here.toReview ? paths.intakeReview() : (now?.after(at) ?? paths.intakeReview());
    const last = replies.at(-1) ?? null;
    if (isAway) return go(onHere);
    // What waited a moment only has been answered meanwhile, and that counts: it may lead to people first.
    const answered = last?.outcome === 'kept' ? (now?.standing().lastReply ?? null) : last;
    const newer = replies.find((reply): reply is SaveReply => reply.outcome === 'newer-exists');
    const reply = newer !== undefined && answered !== null ? { ...newer, safety: answered.safety } : answered;
    go(wayOn(reply, { ...here, path: at, next: held === null ? here.next : onHere }));
  }

  const followBack = useEffectEvent(() => {
    const path = window.location.pathname;
    const now = offlineNow(caseId, locale);
    if (held === null && path === here.path) return;
    const screen = now?.screen(path) ?? null;
    if (path === here.path && !now?.isAway()) setHeld(null);
    else if (screen !== null) setHeld({ path, screen });
  });
  useEffect(() => {
    window.addEventListener('popstate', followBack);
    return () => window.removeEventListener('popstate', followBack);
  }, []);
  useEffect(() => {
    // A new question without a new page: the keyboard and the reader are brought to its answers.
    const within = (which: string) => top.current?.querySelector<HTMLElement>(`:scope > :not([hidden]) ${which}`);
    if (hasMoved)
      (within('h1[tabindex]') ?? within('input:checked') ?? within(':is(input:not([type="hidden"]), textarea)'))?.focus({
        preventScroll: true,
      });
  }, [at, isTalk]);

  function follow(event: MouseEvent<HTMLDivElement>) {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-way]') : null;
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(link.pathname);
  }

  const choosing = held === null ? (offline?.toChoose(standing.troubles, here.there) ?? []) : [];
  const others = standing.troubles.filter(
    ({ save: { questionId } }) => !choosing.some((one) => one.save.questionId === questionId),
  );
  async function chosen(work: Promise<SaveReply | null>) {
    const reply = await work;
    const left = offline?.toChoose(offline.standing().troubles, here.there) ?? [];
    // Another device was faster once more: the page is drawn anew with what it answered.
    if (left.length > 0) router.refresh();
    else go(wayOn(reply, here));
  }
  const isSafety = held === null ? here.isSafety : (held.screen?.questions.some(({ question }) => question.safety) ?? false);
  const troubles =
    offline && others.length > 0 ? (
      <offline.Troubles entries={others} words={offline.words} onLetGo={(questionId) => void offline.letGo(questionId)} />
    ) : null;
  const chooser =
    offline && choosing.length > 0 ? (
      <offline.Chooser
        entries={choosing}
        there={here.there}
        words={offline.words}
        isBelow={isSafety}
        onKeep={(questionId) => chosen(offline.letGo(questionId))}
        onUse={(questionId, revision) => chosen(offline.insist(questionId, revision))}
      />
    ) : null;
  const outbox = offline === null ? { ...standing, waiting: counted } : standing;
  const keeping: Keeping = { save, outbox, onKept, onNewer: () => router.push(`${at}?newer=1` as Route) };

  return (
    // Only to make a link within lighter; the link itself is reached and followed without it.
    <div ref={top} onClick={follow} className={css.question}>
      {isTalk ? (
        <div className={`settles ${css.question}`}>
          {help.talk}
          {worst === 'emergency' ? <p>{help.stopped}</p> : <Button onClick={() => setTalk(false)}>{help.goOn}</Button>}
        </div>
      ) : null}
      {isGraver(worst, here.safety) && !isTalk ? help.support : null}
      {isSafety ? null : troubles}
      {/* A layout of its own would show what is hidden. */}
      <div hidden={isTalk}>
        <div className={css.question}>
          {chooser !== null && !isSafety ? (
            chooser
          ) : held === null ? (
            <Own draw={children} keeping={keeping} />
          ) : offline && held.screen !== null ? (
            <StepForm
              key={held.path}
              {...{ ...keeping, today, locale, words }}
              asked={held.screen.questions}
              action={paths.intakeKeep()}
              savedBefore
              className={css.question}
              ends={<Back href={offline.before(held.path) ?? paths.patient()} words={offline.words.back} />}
            >
              <offline.HeldFields screen={held.screen} words={offline.words} today={today} />
            </StepForm>
          ) : offline ? (
            <>
              <h1 tabIndex={-1}>{offline.words.stop.title}</h1>
              <p role="status">{offline.words.stop.words}</p>
              <Back href={offline.before(held.path) ?? paths.patient()} words={offline.words.back} />
            </>
          ) : null}
          {isSafety ? chooser : null}
          {isSafety ? troubles : null}
        </div>
      </div>
    </div>
  );
}

/** The page's own form. */
const Own = ({ draw, keeping }: { draw: (keeping: Keeping) => ReactNode; keeping: Keeping }) => draw(keeping);
