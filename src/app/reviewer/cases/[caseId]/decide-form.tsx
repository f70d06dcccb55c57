'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import type { CaseView } from '@/domain/queue/case-view';
import { type DecisionKind, decisionKinds, mustOverride, reasonsFor, rulesAgainst } from '@/domain/queue/decision';
import type { InvitationCheck } from '@/domain/queue/invitation-check';
import type { Colleague } from '@/domain/queue/queue-view';
import css from './decide-form.module.css';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { SelectField, TextArea } from '@/ui/kit/field';
import { LiveRegion } from '@/ui/kit/live-region';
import { Key } from '@/ui/kit/status';
import { useServerNow } from '@/ui/kit/use-server-now';
import { focusOn } from '../../../use-field-faults';
import { AskFields } from './ask-fields';
import type { AskableQuestions } from './askable-questions';
import { ConfirmDecision } from './confirm-decision';
import { DecisionFields } from './decision-fields';
import { type FaultyField, decisionOf } from './decision-of';
import { checkOf, warningsIn } from './invitation-warnings';
import type { LetterOpenings } from './letter-openings';
import { type Refused, useDecide } from './use-decide';
import { type Draft, useDraft } from './use-draft';

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
  const { draft, change: keep, forget, isEmpty } = useDraft(view.id);
  const [faults, setFaults] = useState<readonly FaultyField[]>([]);
  const confirm = useRef<HTMLDialogElement>(null);
  const [decisionId, renewId] = useState('');
  const [check, setCheck] = useState<InvitationCheck | null>(null);
  const [isChecking, setChecking] = useState(false);
  // What the server refused stands beside its field, in the words of the problem.
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const acts = useDecide({
    caseId: view.id,
    onDone: forget,
    onRefused: (found) => {
      setRefused(found);
      focusOn(found[0]?.field ?? 'reason');
    },
  });
  const nowMs = useServerNow(view.readAt);
  const { kind } = draft;
  const change = (part: Partial<Draft>) => {
    keep(part);
    setRefused([]);
    // What was found missing is being written now.
    setFaults(
      faults.filter(
        (fault) => !(fault in part || (fault === 'scheduledFor' && 'when' in part) || (fault === 'toDos' && 'toDoWords' in part)),
      ),
    );
  };
  const isOverride = kind !== '' && mustOverride(kind, view.screening?.outcome ?? null);
  const choose = (next: DecisionKind) => {
    setFaults([]);
    setRefused([]);
    // Words that were begun for another decision are kept in their own fields; a reason belongs to its kind.
    const fits = (reasonsFor[next] as readonly string[]).includes(draft.reasonCode);
    keep({ kind: next, reasonCode: fits ? draft.reasonCode : '', ...begun(next) });
  };
  // What was only begun by us is exchanged; what the reviewer wrote stays.
  const isUnwritten = ['', ...letters.all].includes(draft.toPatient.trim());
  const begun = (next: DecisionKind) => {
    if (next === 'ask' && draft.question === '') return { question: askable.templates[0]?.words ?? '' };
    return (next === 'not-now' || next === 'conditional') && isUnwritten ? { toPatient: letters.beginnings[next] } : {};
  };
  const look = async () => {
    setRefused([]);
    const read = decisionOf(draft, { caseId: view.id, decisionId: crypto.randomUUID() }, new Date(nowMs));
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return focusOn(read.faults[0] ?? 'reason');
    renewId(read.decision.decisionId);
    // Said before the yes. A time that somebody else has is no question: another has to be chosen.
    setChecking(true);
    const found = await checkOf(read.decision);
    setChecking(false);
    setCheck(found);
    if (kind !== 'invite-at' || found === null || found.taken === null) return confirm.current?.showModal();
    setRefused([{ field: 'scheduledFor', problem: 'time-taken' }]);
    focusOn('scheduledFor');
  };
  const decide = () => {
    const read = decisionOf(draft, { caseId: view.id, decisionId, anyway: warningsIn(check) }, new Date(nowMs));
    confirm.current?.close();
    if (read.ok) acts.decide(read.decision);
    else {
      setFaults(read.faults);
      focusOn(read.faults[0] ?? 'reason');
    }
  };
  const fault = (field: FaultyField) => {
    const found = refused.find((one) => one.field === field);
    if (found !== undefined) return t(`problem.${found.problem ?? field}`);
    return faults.includes(field) ? t(`problem.${field}`) : undefined;
  };

  return (
    <>
      <form
        className={css.form}
        aria-labelledby="mine"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isChecking) void look();
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
              onChange={() => choose(one)}
            />
          ))}
        </Choices>
        {isOverride ? <p className={css.override}>{t('override')}</p> : null}
        {kind === '' ? null : (
          <>
            <DecisionFields {...{ kind, draft, change, consultants, fault }} />
            {kind === 'ask' ? <AskFields {...{ askable, draft, change }} /> : null}
            <SelectField
              id="reasonCode"
              label={t('reasonCode')}
              error={fault('reasonCode')}
              value={draft.reasonCode}
              onChange={(event) => change({ reasonCode: event.target.value })}
            >
              <option value="">{t('reasonNone')}</option>
              {reasonsFor[kind].map((code) => (
                <option key={code} value={code}>
                  {t(`code.${code}`)}
                </option>
              ))}
            </SelectField>
            <TextArea
              id="reason"
              label={t('reason')}
              hint={t('reasonHint')}
              error={fault('reason')}
              rows={2}
              maxLength={2_000}
              value={draft.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          </>
        )}
        {history}
        <LiveRegion>{acts.problem === null ? null : <p className={css.problem}>{t(`problem.${acts.problem}`)}</p>}</LiveRegion>
        <div className={css.acts}>
          <Button type="submit" look="go" data-key="decide" disabled={kind === '' || acts.isBusy}>
            {t('go')} <Key>Ctrl</Key> <Key>Enter</Key>
          </Button>
          <span className={css.actsOther}>
            <Button onClick={acts.release} disabled={acts.isBusy} data-key="h">
              {t('back')} <Key>h</Key>
            </Button>
            <Button look="bare" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </span>
        </div>
        <p className="quiet">{t(isEmpty ? 'draftCleared' : 'draft')}</p>
      </form>
      <ConfirmDecision
        ref={confirm}
        {...{ draft, consultants, check, isBusy: acts.isBusy }}
        name={view.patient.name}
        setAside={isOverride ? rulesAgainst(view.screening?.findings ?? []) : []}
        onYes={decide}
      />
    </>
  );
}
