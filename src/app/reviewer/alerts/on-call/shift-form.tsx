'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { readWallTime, type WallTime } from '@/domain/shared/time/read-wall-time';
import { api } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { SelectField, TextField } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { useTimes } from '@/ui/kit/use-times';
import css from '../alerts.module.css';
import { useAct } from '../[alertId]/use-act';

type ShiftFormProps = { people: readonly { id: string; name: string }[]; timeZone: string };

/** Puts somebody on call. The times typed are the clinic's wall clock, wherever the browser stands. */
export function ShiftForm({ people, timeZone }: ShiftFormProps) {
  const t = useTranslations('alerts');
  const times = useTimes();
  const { act, isBusy, trouble } = useAct();
  const [said, say] = useState<'order' | 'kept' | null>(null);
  const [skipped, setSkipped] = useState<{ from?: string; to?: string }>({});

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const told = fieldsOf(form);
    const [from, to] = [readWallTime(told('from'), timeZone), readWallTime(told('to'), timeZone)];
    setSkipped({ from: insteadOf(from), to: insteadOf(to) });
    if (from.kind === 'skipped' || to.kind === 'skipped') return say(null);
    if (from.kind === 'unreadable' || to.kind === 'unreadable' || to.atMs <= from.atMs) return say('order');
    const [startsAt, endsAt] = [new Date(from.atMs).toISOString(), new Date(to.atMs).toISOString()] as const;
    const shift = { personId: told('person'), rung: Number(told('rung')), startsAt, endsAt };
    const isDone = await act(() => api.alerts.addShift.mutate(shift));
    say(isDone ? 'kept' : null);
    if (isDone) form.reset();
  }

  const fault = (insteadAt: string | undefined) => {
    return insteadAt === undefined ? undefined : t('cover.skipped', { time: times.clock(insteadAt) });
  };

  return (
    <section className={css.part} aria-labelledby="add">
      <h2 id="add">{t('cover.add')}</h2>
      <form className={css.form} onSubmit={save} data-draft="shift">
        <SelectField id="person" name="person" label={t('cover.who')} defaultValue="" required>
          <option value="" />
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField id="rung" name="rung" label={t('cover.rung')} defaultValue="" required>
          <option value="" />
          {([0, 1, 2, 3] as const).map((rung) => (
            <option key={rung} value={rung}>
              {t('cover.step', { step: rung + 1, after: t(`cover.after${rung}`) })}
            </option>
          ))}
        </SelectField>
        <TextField id="from" name="from" type="datetime-local" label={t('cover.from')} error={fault(skipped.from)} required />
        <TextField id="to" name="to" type="datetime-local" label={t('cover.to')} error={fault(skipped.to)} required />
        <LiveRegion>
          {said !== null ? (
            <Notice tone={said === 'kept' ? 'calm' : 'wait'}>{t(`cover.${said}`)}</Notice>
          ) : trouble !== null ? (
            <Notice tone="wait">{t(`trouble.${trouble}`)}</Notice>
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

/** What the clocks show instead of a time that they skip. */
const insteadOf = (time: WallTime) => (time.kind === 'skipped' ? time.insteadAt : undefined);
