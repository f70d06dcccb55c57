import { type SyntheticEvent, useRef, useState } from 'react';
import { medicineDose } from '@/domain/answers/dose';
import type { ReportedMedicine } from '@/domain/answers/value';
import { forgetDraft } from '@/ui/drafts/drafts';
import { fieldsOf } from '@/ui/kit/fields-of';
import { useAmount } from './amount-field';
import { howOften, type MedicineWords } from './medicine-words';
import { faultOfName } from './name-fault';

export type MedicineFormContext = {
  words: MedicineWords;
  locale: string;
  /** The entry that is changed; null for a new one. */
  medicine: ReportedMedicine | null;
  onKeep: (medicine: ReportedMedicine) => void;
};

/** One medicine as it is written: `keep` takes the form, or says what is wrong with it. */
export function useMedicineForm({ words, locale, medicine, onKeep }: MedicineFormContext) {
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

  return { form, draft, fault, amount, keep };
}
