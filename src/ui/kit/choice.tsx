import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { describedBy, FieldError } from './field';

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  type?: 'radio' | 'checkbox';
  label: ReactNode;
  note?: ReactNode;
  /** "I don't remember", "I'd rather not say": dashed, and never smaller than the others. */
  aside?: boolean;
  /** The key that chooses this row, 1 to 9. Shown only where there is a keyboard. */
  keyHint?: string;
};

/** One answer as a row of at least 48 px. The input is the row, so focus and checked are its own, and no script is needed. */
export function Choice({ type = 'radio', label, note, aside, keyHint, className, ...rest }: ChoiceProps) {
  return (
    <label className={classNames('choice', aside && 'choice--aside', className)}>
      <input {...rest} type={type} aria-keyshortcuts={keyHint} />
      <span className="choice__dot" />
      <span className="choice__text">
        {label}
        {note ? <small>{note}</small> : null}
      </span>
      {keyHint ? (
        <kbd className="key" aria-hidden="true">
          {keyHint}
        </kbd>
      ) : null}
    </label>
  );
}

type ChoicesProps = ComponentProps<'fieldset'> & {
  legend: ReactNode;
  /** The legend is read aloud only, because a heading above says the same. */
  legendAloud?: boolean;
  chips?: boolean;
  /** What is wrong with the choice, as a sentence under it. Needs an `id`. */
  error?: ReactNode;
};

/** A group of Choice rows with its question. */
export function Choices({ legend, legendAloud, chips, error, children, ...rest }: ChoicesProps) {
  const { id = '', 'aria-describedby': also } = rest;
  return (
    <fieldset
      {...rest}
      aria-invalid={error ? true : undefined}
      aria-describedby={classNames(also, describedBy({ id, error })) || undefined}
    >
      <legend className={legendAloud ? 'aloud' : 'choices__legend'}>{legend}</legend>
      <div className={classNames('choices', chips && 'choices--chips')}>{children}</div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
