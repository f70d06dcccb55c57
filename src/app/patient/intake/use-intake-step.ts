'use no memo'; // Runs a few times a screen: what the compiler would remember of it weighs more than running it.

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SafetyPreview, SaveReply } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import type { AnswerSink, NewAnswer, Stored } from '@/ui/questionnaire/answer-sink';
import { answerSink, offlineNow, type TryOutcome } from './answer-sink';
import { firstState, navigate, type NavigationEvent, type ServerPage, shownPath, type Upcoming } from './navigation';
import type { OtherAnswers } from './offline/answer-conflicts';
import type { Offline } from './offline/open-offline';
import { useOffline } from './offline/use-offline';

/** What the server knew when it drew the page. */
export type StepPage = ServerPage & {
  /** The help that each answer about safety would call for, so that it can be shown without the server. */
  safetyPreview: SafetyPreview;
  /** Answers of another device that this page asks about. */
  otherAnswers: OtherAnswers;
  /** Asks about suicide: nothing but help is above it. */
  isSafety: boolean;
};

// Lives as long as the tab: the first screen is where the browser put the reader, every later one is where we brought them.
let hasMoved = false;

const upcomingOf = (offline: Offline | null): Upcoming | null =>
  offline && { isAway: offline.isAway(), screens: offline.screens() };

/** The state of one step, the sink for its answers, and the carrying out of what `navigate` decides. */
export function useIntakeStep(caseId: string, locale: Locale, page: StepPage) {
  const router = useRouter();
  const [state, setState] = useState(() => firstState(page));
  // An answer may be stored long after the step was drawn: each event meets the state of its moment.
  const latest = useRef(state);
  const now = () => offlineNow(caseId, locale);

  function dispatch(event: NavigationEvent) {
    const [next, command] = navigate(page, latest.current, event);
    latest.current = next;
    setState(next);
    if (command === null) return;
    if (command.do === 'refresh') return router.refresh();
    hasMoved = true;
    if (command.do === 'open') return router.push(command.path as Route);
    if (command.path !== window.location.pathname) window.history.pushState(null, '', command.path);
    window.scrollTo(0, 0);
  }

  const isUrgent = Object.keys(page.otherAnswers).length > 0;
  const { offline, status } = useOffline({
    ...{ caseId, locale, isUrgent },
    onChange({ isAllSent }, delivered) {
      const sent = delivered && { path: delivered.entry.path, reply: delivered.reply };
      dispatch({ type: 'outbox', delivered: sent, isAllSent, upcoming: upcomingOf(now()) });
    },
  });

  const onTried = ({ questionId, value }: NewAnswer, outcome: TryOutcome) =>
    dispatch({ type: 'tried', outcome, questionId, value, safetyPreview: now()?.safetyPreview ?? page.safetyPreview });
  const sink: AnswerSink = {
    save: (...answer) => answerSink({ caseId, locale, path: shownPath(page, state), onTried }).save(...answer),
  };

  const onSaved = (stored: readonly Stored[]) =>
    dispatch({
      ...{ type: 'saved', origin: state, stored },
      ...{ delivered: now()?.status().lastReply ?? null, upcoming: upcomingOf(now()) },
    });

  /** A choice between two devices' answers is being carried out. */
  async function resolve(work: Promise<SaveReply | null> | undefined) {
    const reply = (await work) ?? null;
    const left = now()?.conflictsOnPage(now()?.status().unresolved ?? [], page.otherAnswers) ?? [];
    dispatch({ type: 'resolved', reply, hasMoreConflicts: left.length > 0, upcoming: upcomingOf(now()) });
  }

  const followHistory = useEffectEvent(() =>
    dispatch({ type: 'history', path: window.location.pathname, upcoming: upcomingOf(now()) }),
  );
  useEffect(() => {
    window.addEventListener('popstate', followHistory);
    return () => window.removeEventListener('popstate', followHistory);
  }, []);

  return { state, dispatch, sink, onSaved, offline, status, resolve, upcoming: () => upcomingOf(now()) };
}

/** A new question without a new page: the keyboard and the reader are brought to its answers. */
export function useFocusOnMove(top: RefObject<HTMLElement | null>, path: string, isHelpOpen: boolean) {
  useEffect(() => {
    const within = (which: string) => top.current?.querySelector<HTMLElement>(`:scope > :not([hidden]) ${which}`);
    if (hasMoved)
      (within('h1[tabindex]') ?? within('input:checked') ?? within(':is(input:not([type="hidden"]), textarea)'))?.focus({
        preventScroll: true,
      });
  }, [top, path, isHelpOpen]);
}
