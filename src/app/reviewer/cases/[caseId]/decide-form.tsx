'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import type { CaseView } from '@/domain/queue/case-view';
import { decisionKinds, rulesAgainst } from '@/domain/queue/decision';
import type { Colleague } from '@/domain/queue/queue-view';
import { Choice, Choices } from '@/ui/kit/choice';
import { LiveRegion } from '@/ui/kit/live-region';
import { AskFields } from './ask-fields';
import type { AskableQuestions } from './askable-questions';
import { ConfirmDecision } from './confirm-decision';
import css from './decide-form.module.css';
import { DecisionActions } from './decision-actions';
import { DecisionFields } from './decision-fields';
import { DecisionReason } from './decision-reason';
import type { LetterOpenings } from './letter-openings';
import { useDecideForm } from './use-decide-form';

type DecideFormProps = {
  view: CaseView;
  consultants: readonly Colleague[];
  askable: AskableQuestions;
  letters: LetterOpenings;
  history: ReactNode;
};

/** The third column: one of five decisions, its reason, and a last look before it stands. */
export function DecideForm({ view, consultants, askable, letters, history }: DecideFormProps) {
  const t = useTranslations('case.decide');
  const confirm = useRef<HTMLDialogElement>(null);
  const form = useDecideForm({ view, askable, letters, confirm });
  const { draft, acts, check, change, isOverride, faultOf: fault } = form;
  const { kind } = draft;

  return (
    <>
      <form
        className={css.form}
        aria-labelledby="mine"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.review();
        }}
      >
        <Choices legend={t('legend')} legendAloud>
          {decisionKinds.map((one, place) => (
            <Choice
              key={one}
              name="kind"
              value={one}
              label={t(`kind.${one}`)}
              note={t(`note.${one}`)}
              keyHint={String(place + 1)}
              checked={kind === one}
              onChange={() => form.choose(one)}
            />
          ))}
        </Choices>
        {isOverride ? <p className={css.override}>{t('override')}</p> : null}
        {kind === '' ? null : (
          <>
            <DecisionFields {...{ kind, draft, change, consultants, fault }} />
            {kind === 'ask' ? <AskFields {...{ askable, draft, change }} /> : null}
            <DecisionReason {...{ kind, draft, change, fault }} />
          </>
        )}
        {history}
        <LiveRegion>{acts.problem === null ? null : <p className={css.problem}>{t(`problem.${acts.problem}`)}</p>}</LiveRegion>
        <DecisionActions isChosen={kind !== ''} isBusy={acts.isBusy} onRelease={acts.release} />
        <p className="quiet">{t(form.isEmpty ? 'draftCleared' : 'draft')}</p>
      </form>
      <ConfirmDecision
        ref={confirm}
        {...{ draft, consultants, check, isBusy: acts.isBusy }}
        name={view.patient.name}
        setAside={isOverride ? rulesAgainst(view.screening?.findings ?? []) : []}
        onYes={form.decide}
      />
    </>
  );
}
