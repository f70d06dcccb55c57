import { addShift } from '@/server/safety/set-on-call';
import { hoursAfter } from './acts';
import type { Cast } from './cast';

/** Two people take turns on the pager for five days, a third stands behind them; the last two days of the week have nobody yet. */
export async function somebodyIsOnCall({ now, staff }: Cast): Promise<void> {
  const { admin, reviewer, secondReviewer, consultant } = staff;
  const first = [reviewer, secondReviewer] as const;
  const put = (personId: string, rung: number, from: number, to: number) =>
    addShift(
      { actor: admin, now },
      { personId, rung, startsAt: hoursAfter(now, from).toISOString(), endsAt: hoursAfter(now, to).toISOString() },
    );
  const aDay = 24;
  for (let day = 0; day < 5; day++) await put((first[day % 2] ?? reviewer).id, 0, day * aDay - 2, day * aDay + 22);
  await put(consultant.id, 1, -2, 5 * aDay - 2);
}
