import { transaction } from '@/server/db/client';
import { forgetSentMail } from '@/server/db/mail';

const keptDays = 30;

/** Drops letters that were sent a month ago; their text went when they were sent. */
export async function forgetOldMail({ now }: { now: Date }): Promise<void> {
  await transaction((tx) => forgetSentMail(tx, new Date(now.getTime() - keptDays * 86_400_000)));
}
