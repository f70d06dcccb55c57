'use client';

import { useState } from 'react';
import type { AnswerValue, ReportedMedicine } from '@/domain/answers/value';
import { Button } from '@/ui/kit/button';
import { useAnswerForm } from './answer-sink';
import { MedicineForm } from './medicine-form';
import { detailsOf, type MedicineWords } from './medicine-words';
import css from './trial-list.module.css';
import { useSavedList } from './use-saved-list';
import { ListEnds, TakenOut } from './list-parts';
import { SavedSign, type SavedWords } from './saved-sign';
import { useOpenEntry } from './use-open-entry';

type MedicineListProps = {
  listId: string;
  finished: { id: string; revision: number };
  medicines: readonly ReportedMedicine[];
  revision: number;
  /** Generic and brand names to pick from; any other name is kept as written. */
  names: readonly string[];
  words: MedicineWords & SavedWords;
  locale: string;
};

/** What is taken now, one line a medicine. The name is enough; what is not known says so. */
export function MedicineList({ listId, finished, medicines, revision, names, words, locale }: MedicineListProps) {
  const { outbox, onSaved } = useAnswerForm();
  const list = useSavedList<ReportedMedicine>({
    ...{ questionId: listId, entries: medicines, revision },
    asValue: (all) => ({ kind: 'medicines', medicines: all }),
  });
  const [changing, setChanging] = useState<ReportedMedicine | null>(null);
  const place = useOpenEntry(`${listId}:open`, ({ id }) => setChanging(list.entries.find((one) => one.id === id) ?? null));
  const change = (medicine: ReportedMedicine | null) => {
    setChanging(medicine);
    if (medicine === null) place.forget();
    else place.keep({ id: medicine.id, stage: 'whole' });
  };
  const finish = async (value: AnswerValue) => {
    if (await list.finish(finished, value)) onSaved([]);
  };
  return (
    <div className={css.ledger}>
      {list.entries.length > 0 ? (
        <ul className={css.trials} aria-label={words.list}>
          {list.entries.map((medicine) => (
            <li key={medicine.id} className={css.trial}>
              <h2>{medicine.name}</h2>
              <div className={css.acts}>
                <Button look="bare" onClick={() => change(medicine)}>
                  {words.change}
                  <span className="aloud"> {medicine.name}</span>
                </Button>
                <Button look="bare" onClick={() => list.remove(medicine.id)}>
                  {words.remove}
                  <span className="aloud"> {medicine.name}</span>
                </Button>
              </div>
              <p className="quiet">{detailsOf(medicine, words)}</p>
            </li>
          ))}
        </ul>
      ) : null}
      <TakenOut name={list.removed?.entry.name ?? null} words={words} onUndo={list.putBack} />
      <MedicineForm
        // A fresh form after each entry, so that nothing of the last one is left standing.
        key={changing?.id ?? `new-${list.entries.length}`}
        words={words}
        locale={locale}
        names={names}
        medicine={changing}
        isFirst={list.entries.length === 0}
        onKeep={(medicine) => {
          list.put(medicine);
          change(null);
        }}
        onTyping={() => list.typing(true)}
        onLeave={
          changing === null
            ? null
            : () => {
                change(null);
                list.typing(false);
              }
        }
      />
      <ListEnds
        isEmpty={list.entries.length === 0}
        noneCode="takes-none"
        words={words}
        onFinish={(value) => void finish(value)}
      />
      <SavedSign state={list.state} words={words} outbox={outbox} />
    </div>
  );
}
