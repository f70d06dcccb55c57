'use client';

import { useTranslations } from 'next-intl';
import type { DecisionKind } from '@/domain/queue/decision';
import type { Colleague } from '@/domain/queue/queue-view';
import { clinicHours } from '@/domain/queue/working-hours';
import { SelectField, TextArea, TextField } from '@/ui/kit/field';
import { useTimes } from '@/ui/kit/use-times';
import { type FaultyField, timeAtClinic } from './decision-of';
import { TaskPicker } from './task-picker';
import type { Draft } from './use-draft';

type DecisionFieldsProps = {
  kind: DecisionKind;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  consultants: readonly Colleague[];
  fault: (field: FaultyField) => string | undefined;
};

/** What a kind of decision asks for besides its reason: who and when, or the words the patient reads. */
export function DecisionFields({ kind, draft, change, consultants, fault }: DecisionFieldsProps) {
  const t = useTranslations('case.decide');
  const times = useTimes();
  if (kind === 'conditional') return <TaskPicker {...{ draft, change, fault }} />;
  if (kind === 'ask' || kind === 'not-now') {
    const field = kind === 'ask' ? 'question' : 'toPatient';
    return (
      <TextArea
        id={field}
        label={t(field)}
        hint={t(`${field}Hint`)}
        error={fault(field)}
        rows={2}
        maxLength={2_000}
        value={draft[field]}
        onChange={(event) => change({ [field]: event.target.value })}
      />
    );
  }
  const time = timeAtClinic(draft.when);
  const whenHint = time.kind === 'twice' ? t('whenTwice') : t('whenHint', { zone: clinicHours.timeZone.replace('_', ' ') });
  const isSkipped = time.kind === 'skipped';
  const whenFault = isSkipped ? t('problem.skipped', { time: times.clock(time.insteadAt) }) : fault('scheduledFor');
  return (
    <>
      <SelectField
        id="consultantId"
        label={t('consultant')}
        error={fault('consultantId')}
        value={draft.consultantId}
        onChange={(event) => change({ consultantId: event.target.value })}
      >
        <option value="">{t('consultantNone')}</option>
        {consultants.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {kind === 'invite-at' ? (
        <TextField
          id="scheduledFor"
          type="datetime-local"
          step={300}
          label={t('when')}
          hint={whenHint}
          error={whenFault}
          value={draft.when}
          onChange={(event) => change({ when: event.target.value })}
        />
      ) : null}
    </>
  );
}
