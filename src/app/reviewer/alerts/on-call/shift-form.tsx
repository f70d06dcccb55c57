'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { dayOf, instantOf } from '@/domain/queue/local-time';
import { api } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { SelectField, TextField } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import css from '../alerts.module.css';
import { useAct } from '../[alertId]/use-act';

type ShiftFormProps = { people: readonly { id: string; name: string }[]; timeZone: string };

/** Puts somebody on call. The times typed are the clinic's wall clock, wherever the browser stands. */
export function ShiftForm({ people, timeZone }: ShiftFormProps) {
  const t = useTranslations('alerts');
  const { act, isBusy, trouble } = useAct();
  const [said, say] = useState<'past' | 'kept' | null>(null);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const told = fieldsOf(form);
    const [startsAt, endsAt] = [told('from'), told('to')].map((typed) => instantTyped(typed, timeZone));
    if (!startsAt || !endsAt || endsAt <= startsAt) return say('past');
    const shift = { personId: told('person'), rung: Number(told('rung')), startsAt, endsAt };
    const isDone = await act(() => api.alerts.addShift.mutate(shift));
    say(isDone ? 'kept' : null);
    if (isDone) form.reset();
  }

  return (
    <section className={css.part} aria-labelledby="add">
      <h2 id="add">{t('cover.add')}</h2>
      <form className={css.form} onSubmit={save} data-draft="shift">
        <SelectField id="person" name="person" label={t('cover.who')} required>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField id="rung" name="rung" label={t('cover.rung')} required>
          {([0, 1, 2, 3] as const).map((rung) => (
            <option key={rung} value={rung}>
              {t('cover.step', { step: rung + 1, after: t(`cover.after${rung}`) })}
            </option>
          ))}
        </SelectField>
        <TextField id="from" name="from" type="datetime-local" label={t('cover.from')} required />
        <TextField id="to" name="to" type="datetime-local" label={t('cover.to')} required />
        <LiveRegion>
          {trouble !== null ? <Notice tone="wait">{t(said === 'past' ? 'cover.past' : 'failed')}</Notice> : null}
          {trouble === null && said !== null ? (
            <Notice tone={said === 'kept' ? 'calm' : 'wait'}>{t(`cover.${said}`)}</Notice>
          ) : null}
        </LiveRegion>
        <p className={css.acts}>
          <Button type="submit" look="go" disabled={isBusy}>
            {t('cover.save')}
          </Button>
        </p>
      </form>
    </section>
  );
}

/** YYYY-MM-DDTHH:MM on the zone's wall clock as an ISO instant, or null. */
function instantTyped(typed: string, timeZone: string): string | null {
  const [date = '', time = ''] = typed.split('T');
  const day = dayOf(date);
  const [hours, minutes] = time.split(':').map(Number);
  if (day === null || hours === undefined || minutes === undefined) return null;
  return new Date(instantOf({ day, minutes: hours * 60 + minutes }, timeZone)).toISOString();
}
