import type { ReportedMedicine } from '@/domain/answers/value';
import { Choice, Choices } from '@/ui/kit/choice';
import { TextField } from '@/ui/kit/field';
import { AmountField, type useAmount } from './amount-field';
import { howOften, type MedicineWords } from './medicine-words';
import css from './trial-list.module.css';

type MedicineFieldsProps = {
  words: MedicineWords;
  /** Generic and brand names to pick from; any other name is kept as written. */
  names: readonly string[];
  medicine: ReportedMedicine | null;
  amount: ReturnType<typeof useAmount>;
  /** What is wrong with the name. */
  fault: string | undefined;
};

/** The fields of one medicine. The name is enough. */
export function MedicineFields({ words, names, medicine, amount, fault }: MedicineFieldsProps) {
  return (
    <>
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
    </>
  );
}
