import { Choice } from '@/ui/kit/choice';
import { describedBy, FieldError } from '@/ui/kit/field';

type ConfirmationBoxProps = { id: 'confirmed' | 'theirs'; label: string; error: string | undefined };

/** One thing a person declares before an alert is closed; never kept as a draft, so it is declared again each time. */
export function ConfirmationBox({ id, label, error }: ConfirmationBoxProps) {
  return (
    <div>
      <Choice
        id={id}
        type="checkbox"
        name={id}
        value="yes"
        data-no-draft=""
        label={label}
        aria-describedby={describedBy({ id, error })}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
