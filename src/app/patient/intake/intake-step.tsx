'use client';
'use no memo'; // Drawn a few times a screen: what the compiler would remember of it weighs more than drawing it.

import { type MouseEvent, type ReactNode, useRef } from 'react';
import type { SafetyScreenCode } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import { Button } from '@/ui/kit/button';
import { type AnswerForm, AnswerFormProvider, type StepFormWords } from '@/ui/questionnaire/answer-sink';
import css from '@/ui/questionnaire/questionnaire.module.css';
import { isGraverScreen, neighbor, shownPath } from './navigation';
import { usePendingCount } from './offline/use-pending-count';
import { formatPhone } from './format-phone';
import { type StepPage, useFocusOnMove, useIntakeStep } from './use-intake-step';

/** Words that must be there when the server is not: drawn with the page. */
type HelpWords = { support: ReactNode; talk: ReactNode; goOn: string; stopped: string };

export type IntakeStepProps = {
  caseId: string;
  locale: Locale;
  page: StepPage;
  today: string;
  help: HelpWords;
  words: StepFormWords;
};

/**
 * Surrounds the form of one step: gives it the sink for its answers and goes on, to the page that the server draws, and while
 * it cannot be reached to the next screen as this page draws it. Shows what must be shown without the server: help, and
 * answers that could not be stored.
 */
export function IntakeStep({ children, ...props }: IntakeStepProps & { children: ReactNode }) {
  const { caseId, locale, page, today, help, words } = props;
  const top = useRef<HTMLDivElement>(null);
  const { state, dispatch, sink, onSaved, offline, status, resolve, upcoming } = useIntakeStep(caseId, locale, page);
  const counted = usePendingCount(caseId);
  const { isHelpOpen, safety } = state;
  useFocusOnMove(top, shownPath(page, state), isHelpOpen);

  const form: AnswerForm = {
    ...{ sink, onSaved, words, today, locale },
    outbox: offline === null ? { ...status, pending: counted } : status,
    onConflict: () => dispatch({ type: 'list-conflict' }),
    describePhone: state.offline === null ? (written) => formatPhone(written, words.readings) : undefined,
  };
  function follow(event: MouseEvent<HTMLDivElement>) {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-intake-link]') : null;
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    dispatch({ type: 'link', path: link.pathname, upcoming: upcoming() });
  }

  const conflicts = state.offline === null ? (offline?.conflictsOnPage(status.unresolved, page.otherAnswers) ?? []) : [];
  const isSafety =
    state.offline === null ? page.isSafety : state.offline.screen?.questions.some(({ question }) => question.safety);
  const unresolved = offline && (
    <offline.UnresolvedAnswers
      entries={status.unresolved.filter(({ save }) => !conflicts.some((one) => one.save.questionId === save.questionId))}
      words={offline.words}
      onDiscard={(questionId) => void offline.discard(questionId)}
    />
  );
  const chooser = offline && conflicts.length > 0 && (
    <offline.ConflictChooser
      entries={conflicts}
      others={page.otherAnswers}
      words={offline.words}
      isBelow={page.isSafety}
      onDiscard={(questionId) => resolve(offline.discard(questionId))}
      onOverwrite={(questionId, revision) => resolve(offline.overwrite(questionId, revision))}
    />
  );
  const own = state.offline === null ? children : null;
  const drawn = offline && state.offline && (
    <offline.OfflineScreen
      {...state.offline}
      before={neighbor(upcoming(), state.offline.path, -1)}
      words={offline.words}
      today={today}
    />
  );

  return (
    <AnswerFormProvider value={form}>
      {/* Only to make a link within lighter; the link itself is reached and followed without it. */}
      <div ref={top} onClick={follow} className={css.question}>
        {isHelpOpen ? <HelpPanel help={help} safety={safety} onClose={() => dispatch({ type: 'help-closed' })} /> : null}
        {isGraverScreen(safety, page.safety) && !isHelpOpen ? help.support : null}
        {isSafety ? null : unresolved}
        {/* A layout of its own would show what is hidden. */}
        <div hidden={isHelpOpen}>
          <div className={css.question}>
            {chooser && !isSafety ? chooser : (own ?? drawn)}
            {isSafety ? chooser : null}
            {isSafety ? unresolved : null}
          </div>
        </div>
      </div>
    </AnswerFormProvider>
  );
}

/** People to talk to, in place of the questions. An emergency ends them. */
function HelpPanel({ help, safety, onClose }: { help: HelpWords; safety: SafetyScreenCode; onClose: () => void }) {
  return (
    <div className={`settles ${css.question}`}>
      {help.talk}
      {safety === 'emergency' ? <p>{help.stopped}</p> : <Button onClick={onClose}>{help.goOn}</Button>}
    </div>
  );
}
