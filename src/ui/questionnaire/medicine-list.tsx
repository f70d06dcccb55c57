'use client';

import { type SyntheticEvent, useRef, useState } from 'react';
import { medicineDose } from '@/domain/answers/dose';
import type { AnswerValue, ReportedMedicine } from '@/domain/answers/value';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { TextField } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { AmountField, useAmount } from './amount-field';
import { useAnswerForm } from './answer-sink';
import type { EntryWords } from './trial-list';
import css from './trial-list.module.css';
import { useSavedList } from './use-saved-list';
import { ListEnds, TakenOut } from './list-parts';
import { faultOfName } from './name-fault';
import { SavedSign, type SavedWords } from './saved-sign';
import { useOpenEntry } from './use-open-entry';

const howOften = ['daily', 'some-days', 'as-needed', 'unknown'] as const;
type Plain =
  | (typeof howOften)[number]
  | 'name'
  | 'nameHint'
  | 'dose'
  | 'doseHint'
  | 'often'
  | 'add'
  | 'keep'
  | 'finish'
  | 'none'
  | 'unsure'
  | 'decline'
  | 'perDay'
  | 'list'
  | 'change'
  | 'remove'
  | 'removed'
  | 'undo'
  | 'leave'
  | 'notKnown';
type MedicineWords = Readonly<Record<Plain, string>> & { amounts: EntryWords };

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

function detailsOf({ doseMgPerDay, howOften: often }: ReportedMedicine, words: MedicineWords): string {
  const dose = typeof doseMgPerDay === 'number' ? words.perDay.replace('{n}', String(doseMgPerDay)) : words.notKnown;
  return often === null ? dose : `${dose} · ${words[often]}`;
}

type FormProps = {
  words: MedicineWords;
  locale: string;
  names: readonly string[];
  medicine: ReportedMedicine | null;
  isFirst: boolean;
  onTyping: () => void;
  onKeep: (medicine: ReportedMedicine) => void;
  onLeave: (() => void) | null;
};

function MedicineForm({ words, locale, names, medicine, isFirst, onTyping, onKeep, onLeave }: FormProps) {
  const draft = `medicine:${medicine?.id ?? 'new'}`;
  const [fault, setFault] = useState<string>();
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const amount = useAmount({ words: words.amounts, limits: medicineDose, locale });
  const form = useRef<HTMLFormElement>(null);

  function keep(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = fieldsOf(event.currentTarget);
    const name = field('name');
    const wrong = faultOfName(name, words, askedAbout);
    setFault(wrong);
    setAskedAbout(name);
    if (wrong !== undefined) return form.current?.querySelector<HTMLInputElement>('[name="name"]')?.focus();
    const typedMg = amount.take();
    if (typedMg === 'open') return;
    forgetDraft(draft);
    onKeep({
      id: medicine?.id ?? crypto.randomUUID(),
      name,
      doseMgPerDay: typedMg ?? 'unknown',
      howOften: howOften.find((one) => one === field('often')) ?? null,
    });
  }

  return (
    <form
      ref={form}
      className={`settles ${css.add}`}
      onSubmit={keep}
      onInput={onTyping}
      data-draft={draft}
      autoComplete="off"
      noValidate
      aria-label={words.add}
    >
      <TextField
        id="medicine-name"
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={fault}
        list="known-medicines"
        autoComplete="off"
        autoCapitalize="off"
        defaultValue={medicine?.name ?? ''}
      />
      <datalist id="known-medicines">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <AmountField
        id="medicine-dose"
        name="dose"
        label={words.dose}
        hint={words.doseHint}
        amount={amount}
        defaultValue={typeof medicine?.doseMgPerDay === 'number' ? String(medicine.doseMgPerDay) : ''}
      />
      <Choices legend={words.often} chips>
        {howOften.map((one) => (
          <Choice
            key={one}
            name="often"
            value={one}
            label={words[one]}
            aside={one === 'unknown'}
            defaultChecked={medicine?.howOften === one}
            className={css.broad}
          />
        ))}
      </Choices>
      <div className={css.ends}>
        <Button type="submit" look={isFirst ? 'go' : 'plain'}>
          {medicine === null ? words.add : words.keep}
        </Button>
        {onLeave === null ? null : (
          <Button
            look="bare"
            onClick={() => {
              forgetDraft(draft);
              onLeave();
            }}
          >
            {words.leave}
          </Button>
        )}
      </div>
    </form>
  );
}
