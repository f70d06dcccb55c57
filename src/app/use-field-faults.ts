'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ErrorCode } from '@/domain/shared/app-error';
import { refusalOf } from '@/trpc/refusal-of';

/** What a form must tell so that each refusal is beside its field. A field goes by the id of its element. */
type FormFields<Field extends string> = {
  /** The words of each field's label, in the order of the form. */
  labels: Readonly<Record<Field, string>>;
  /** What the API calls a field otherwise: the first part of the path in its input. */
  places?: Readonly<Record<string, NoInfer<Field>>>;
  /** Refusals that are about one field. */
  reasons?: Readonly<Partial<Record<ErrorCode, NoInfer<Field> | undefined>>>;
};

type Faults<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/**
 * The fields of a desk's form that were refused, by the form itself or by the API, each with a sentence that names it in the words
 * of its label. The first of them takes the focus.
 */
export function useFieldFaults<Field extends string>({ labels, places, reasons }: FormFields<Field>) {
  const t = useTranslations('fields');
  const [faults, setFaults] = useState<Faults<string>>({});
  const fields = Object.keys(labels) as Field[];

  /** Shows these and no others; true where there are any. */
  const show = (found: Faults<Field>): boolean => {
    setFaults(found);
    const first = fields.find((field) => found[field] !== undefined);
    if (first !== undefined) focusOn(first);
    return first !== undefined;
  };
  const missing = (field: Field): string => t('missing', { field: labels[field] });
  /** Shows what the API refused; false where that is about no field of this form. `sentence`: the page's own words for a reason. */
  const take = (error: unknown, sentence?: (reason: ErrorCode) => string): boolean => {
    const { reason, issues } = refusalOf(error);
    const about = reason === null ? undefined : reasons?.[reason];
    if (reason !== null && about !== undefined) return show({ [about]: sentence?.(reason) ?? wrong(about) } as Faults<Field>);
    const found: Partial<Record<Field, string>> = {};
    for (const { path, code } of issues) {
      const name = path.split('.')[0] ?? '';
      const field = places?.[name] ?? fields.find((one) => one === name);
      if (field !== undefined)
        found[field] ??= code === 'too_small' ? missing(field) : code === 'too_big' ? tooLong(field) : wrong(field);
    }
    return show(found);
  };
  const wrong = (field: Field) => t('wrong', { field: labels[field] });
  const tooLong = (field: Field) => t('tooLong', { field: labels[field] });

  return { faults: faults as Faults<Field>, show, missing, take, clear: () => setFaults({}) };
}

/** Puts the focus into a field: of a group, on its first choice that can be taken. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  const field = element?.matches('fieldset, div') ? element.querySelector<HTMLElement>('input:enabled') : element;
  field?.focus();
}
