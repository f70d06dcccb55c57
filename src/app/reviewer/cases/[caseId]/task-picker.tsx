'use client';

import { useTranslations } from 'next-intl';
import { taskKinds } from '@/domain/queue/tasks';
import { Choice, Choices } from '@/ui/kit/choice';
import { TextArea, TextField } from '@/ui/kit/field';
import type { FaultyField } from './decision-of';
import type { Draft } from './use-draft';

type TaskPickerProps = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  fault: (field: FaultyField) => string | undefined;
};

/** What the patient is to do before the visit, out of the catalog, and the words that go with the list. */
export function TaskPicker({ draft: { toDos, toDoWords, toPatient }, change, fault }: TaskPickerProps) {
  const t = useTranslations('case.decide');
  const item = useTranslations('tasks');
  const problem = fault('toDos');
  return (
    <>
      <Choices legend={item('pick')} id="toDos" tabIndex={-1} aria-describedby={problem ? 'toDos-error' : undefined}>
        {taskKinds.map((kind) => (
          <Choice
            key={kind}
            type="checkbox"
            label={item(`kind.${kind}`)}
            checked={toDos.includes(kind)}
            onChange={(event) =>
              change({ toDos: taskKinds.filter((one) => (one === kind ? event.target.checked : toDos.includes(one))) })
            }
          />
        ))}
      </Choices>
      {toDos.includes('other') ? (
        <TextField
          id="toDoWords"
          label={item('otherWords')}
          maxLength={500}
          value={toDoWords}
          onChange={(event) => change({ toDoWords: event.target.value })}
        />
      ) : null}
      {problem ? (
        <p className="field__error" id="toDos-error">
          {problem}
        </p>
      ) : null}
      <TextArea
        id="toPatient"
        label={t('toPatient')}
        hint={t('toPatientHint')}
        error={fault('toPatient')}
        rows={2}
        maxLength={2_000}
        value={toPatient}
        onChange={(event) => change({ toPatient: event.target.value })}
      />
    </>
  );
}
