'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { readWallTime, type WallTime } from '@/domain/shared/time/read-wall-time';
import { browserApi } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { SelectField, TextField } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { useTimes } from '@/ui/kit/use-times';
import { useFieldFaults } from '../../../use-field-faults';
import css from '../alerts.module.css';
import { useAlertAction } from '../[alertId]/use-alert-action';

type ShiftFormProps = {
  people: readonly { id: string; name: string }[];
  timeZone: string;
  /** After how many minutes each step is paged. */
  pageAfterMinutes: readonly number[];
};

/** Puts somebody on call. The times typed are the clinic's wall clock, wherever the browser is. */
export function ShiftForm({ people, timeZone, pageAfterMinutes }: ShiftFormProps) {
  const t = useTranslations('alerts');
  const times = useTimes();
  const { faults, show, missing, take } = useFieldFaults({
    labels: { person: t('cover.who'), rung: t('cover.level'), from: t('cover.from'), to: t('cover.to') },
    places: { personId: 'person', startsAt: 'from', endsAt: 'to' },
    reasons: { 'already-on-call': 'person', 'in-the-past': 'to' },
  });
  const { act, isBusy, trouble } = useAlertAction(take);
  const [isKept, setKept] = useState(false);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const field = fieldsOf(form);
    const [from, to] = [readWallTime(field('from'), timeZone), readWallTime(field('to'), timeZone)];
    setKept(false);
    const isOpen = show({
      ...(field('person') === '' && { person: missing('person') }),
      ...(field('rung') === '' && { rung: missing('rung') }),
      ...timeFault('from', from),
      ...timeFault('to', to),
      ...('atMs' in from && 'atMs' in to && to.atMs <= from.atMs && { to: t('cover.order') }),
    });
    if (isOpen || !('atMs' in from) || !('atMs' in to)) return;
    const [startsAt, endsAt] = [new Date(from.atMs).toISOString(), new Date(to.atMs).toISOString()] as const;
    const shift = { personId: field('person'), rung: Number(field('rung')), startsAt, endsAt };
    const isDone = await act(() => browserApi.alerts.addShift.mutate(shift));
    setKept(isDone);
    if (isDone) form.reset();
  }

  /** A time that is not there, or that the clocks skip. */
  const timeFault = (field: 'from' | 'to', read: WallTime) => {
    if (read.kind === 'unreadable') return { [field]: missing(field) };
    if (read.kind !== 'skipped') return {};
    return { [field]: t('cover.skipped', { time: times.clock(read.insteadAt) }) };
  };

  return (
    <section className={css.fields} aria-labelledby="add">
      <h2 id="add">{t('cover.add')}</h2>
      <form className={css.form} onSubmit={save} data-draft="shift" noValidate>
        <SelectField id="person" name="person" label={t('cover.who')} error={faults.person} defaultValue="" required>
          <option value="" />
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField id="rung" name="rung" label={t('cover.level')} error={faults.rung} defaultValue="" required>
          <option value="" />
          {pageAfterMinutes.map((minutes, level) => (
            <option key={minutes} value={level}>
              {t('cover.step', { step: level + 1, after: t('cover.after', { minutes }) })}
            </option>
          ))}
        </SelectField>
        <TextField id="from" name="from" type="datetime-local" label={t('cover.from')} error={faults.from} required />
        <TextField id="to" name="to" type="datetime-local" label={t('cover.to')} error={faults.to} required />
        <LiveRegion>
          {isKept ? (
            <Notice tone="calm">{t('cover.kept')}</Notice>
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
