import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { MedicineFields } from './medicine-fields';
import css from './trial-list.module.css';
import { type MedicineFormContext, useMedicineForm } from './use-medicine-form';

type MedicineFormProps = MedicineFormContext & {
  /** Generic and brand names to pick from. */
  names: readonly string[];
  isFirst: boolean;
  /** Something is written that was not kept yet. */
  onTyping: () => void;
  /** Null where there is nothing to go back to. */
  onLeave: (() => void) | null;
};

/** One medicine: its name, and how much and how often it is taken as far as that is known. */
export function MedicineForm({ names, isFirst, onTyping, onLeave, ...context }: MedicineFormProps) {
  const { words, medicine } = context;
  const { form, draft, fault, amount, keep } = useMedicineForm(context);

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
      <MedicineFields {...{ words, names, medicine, amount, fault }} />
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
