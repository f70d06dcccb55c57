import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

type Words = { id: string; label: ReactNode; hint?: ReactNode; error?: ReactNode };

/** Ids of the hint and the error, for `aria-describedby` of a control that is not one of the three below. */
export function describedBy({ id, hint, error }: Pick<Words, 'id' | 'hint' | 'error'>) {
  return classNames(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
}

/** Label, hint, control, and the error as a sentence under it. The control is in `children` and carries `id`. */
export function Field({ id, label, hint, error, children }: Words & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** What is wrong with a field, as a sentence under it; nothing where nothing is. */
export const FieldError = ({ id, error }: Pick<Words, 'id' | 'error'>) =>
  error ? (
    <p className="field__error" id={`${id}-error`}>
      <Icon name="info" />
      <span>{error}</span>
    </p>
  ) : null;

/** One line of text with its label. */
export function TextField({ id, label, hint, error, className, ...rest }: ComponentProps<'input'> & Words) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input {...rest} {...controlProps({ id, hint, error })} className={classNames('input', className)} />
    </Field>
  );
}

/** Several lines of text with their label. */
export function TextArea({ id, label, hint, error, className, ...rest }: ComponentProps<'textarea'> & Words) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea {...rest} {...controlProps({ id, hint, error })} className={classNames('input', className)} />
    </Field>
  );
}

/** The browser's own list of options with its label. For up to seven options prefer Choices. */
export function SelectField({ id, label, hint, error, className, ...rest }: ComponentProps<'select'> & Words) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select {...rest} {...controlProps({ id, hint, error })} className={classNames('input', className)} />
    </Field>
  );
}

const controlProps = ({ id, hint, error }: Pick<Words, 'id' | 'hint' | 'error'>) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': describedBy({ id, hint, error }),
});
