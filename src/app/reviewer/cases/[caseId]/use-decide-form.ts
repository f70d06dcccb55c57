import { type RefObject, useState } from 'react';
import type { CaseView } from '@/domain/queue/case-view';
import { type DecisionKind, mustOverride } from '@/domain/queue/decision';
import type { InvitationCheck } from '@/domain/queue/invitation-check';
import { useServerNow } from '@/ui/kit/use-server-now';
import type { AskableQuestions } from './askable-questions';
import { draftForKind } from './choose-kind';
import { decisionOf } from './decision-of';
import { checkOf, warningsIn } from './invitation-warnings';
import type { LetterOpenings } from './letter-openings';
import { useDecide } from './use-decide';
import { useDecisionFaults } from './use-decision-faults';
import { type Draft, useDraft } from './use-draft';

type DecideContext = {
  view: CaseView;
  askable: AskableQuestions;
  letters: LetterOpenings;
  /** The dialog of the last look. */
  confirm: RefObject<HTMLDialogElement | null>;
};

/** The decision as it is written, its faults, and its two steps: `review` checks it and asks for the yes, `decide` sends it. */
export function useDecideForm({ view, askable, letters, confirm }: DecideContext) {
  const { draft, change: keep, forget, isEmpty } = useDraft(view.id);
  const faults = useDecisionFaults();
  const [decisionId, renewId] = useState('');
  const [check, setCheck] = useState<InvitationCheck | null>(null);
  const [isChecking, setChecking] = useState(false);
  const acts = useDecide({ caseId: view.id, onDone: forget, onRefused: faults.showRefused });
  const nowMs = useServerNow(view.readAt);
  const { kind } = draft;

  const change = (part: Partial<Draft>) => {
    keep(part);
    faults.mend(part);
  };
  const choose = (next: DecisionKind) => {
    faults.clear();
    keep(draftForKind(next, draft, { askable, letters }));
  };
  const review = async () => {
    faults.clear();
    const read = decisionOf(draft, { caseId: view.id, decisionId: crypto.randomUUID() }, new Date(nowMs));
    if (!read.ok) return faults.showMissing(read.faults);
    renewId(read.decision.decisionId);
    // Said before the yes. A time that somebody else has is no question: another has to be chosen.
    setChecking(true);
    const found = await checkOf(read.decision);
    setChecking(false);
    setCheck(found);
    if (kind !== 'invite-at' || found === null || found.taken === null) return confirm.current?.showModal();
    faults.showRefused([{ field: 'scheduledFor', problem: 'time-taken' }]);
  };
  const decide = () => {
    const read = decisionOf(draft, { caseId: view.id, decisionId, anyway: warningsIn(check) }, new Date(nowMs));
    confirm.current?.close();
    if (read.ok) acts.decide(read.decision);
    else faults.showMissing(read.faults);
  };

  return {
    ...{ draft, isEmpty, acts, check, change, choose, decide, faultOf: faults.faultOf },
    isOverride: kind !== '' && mustOverride(kind, view.screening?.outcome ?? null),
    review: () => {
      if (!isChecking) void review();
    },
  };
}
