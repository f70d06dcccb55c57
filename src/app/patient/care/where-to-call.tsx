import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { paths } from '@/app/paths';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/field';
import { HelpForm } from './help-form';
import css from './care.module.css';
import { PhoneField } from './phone-field';

type OtherProps = {
  personId: string;
  /** What was sent before could not be kept: the field is open, and says why. */
  isWrong: boolean;
};

/** "Use another number": for this call alone. Open from the beginning where we have none. */
export async function OtherNumber({ isOpen, ...other }: OtherProps & { isOpen: boolean }) {
  const t = await getTranslations('patient-care');
  const readings = { phone: t.raw('phoneRead'), noPhone: t('phoneUnread'), extension: t.raw('extension') };
  return (
    <Other {...other} id="phone" isOpen={isOpen || other.isWrong} summary={t('otherNumber')} send={t('otherNumberSend')}>
      <PhoneField
        {...{ ...field('phone', 40), readings }}
        autoComplete="tel"
        label={t('otherNumberLabel')}
        hint={t('otherNumberHint')}
        error={other.isWrong ? t('problemPhone') : undefined}
      />
    </Other>
  );
}

/** "I am somewhere else": where somebody is right now, as help would have to come there. */
export async function Elsewhere({ isOpen, ...other }: OtherProps & { isOpen: boolean }) {
  const t = await getTranslations('patient-care');
  return (
    <Other {...other} id="place" isOpen={isOpen || other.isWrong} summary={t('elsewhere')} send={t('elsewhereSend')}>
      <TextField
        {...field('place', 300)}
        autoComplete="street-address"
        label={t('elsewhereLabel')}
        hint={t('elsewhereHint')}
        error={other.isWrong ? t('problemPlace') : undefined}
      />
    </Other>
  );
}

const field = (id: 'phone' | 'place', maxLength: number) => ({
  ...{ id, name: id, required: true, maxLength },
  pattern: String.raw`.*\S.*`, // a blank is nothing
});

type FormProps = OtherProps & { id: string; isOpen: boolean; summary: string; send: string; children: ReactNode };

/** Folded until it is wanted, without script too. */
async function Other({ personId, id, isOpen, summary, send, children }: FormProps) {
  const t = await getTranslations('patient-care');
  const words = { sending: t('sending'), sent: t('whereSent'), kept: t('kept') };
  return (
    <details className={css.other} open={isOpen} data-other={id}>
      <summary>{summary}</summary>
      <HelpForm action={paths.saySafety()} className={css.ask} words={words}>
        <input type="hidden" name="for" value={personId} />
        <input type="hidden" name="-check" value={randomUUID()} />
        {children}
        <Button type="submit">{send}</Button>
      </HelpForm>
    </details>
  );
}
