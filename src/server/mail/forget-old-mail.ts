import { dayMs } from '@/domain/shared/time/spans';
import { transaction } from '@/server/db/client';
import { emptyFailedMail, forgetMail } from '@/server/db/mail';

const keptDays = 30;

/** Takes the text of letters that failed for good, and drops those of a month ago; the text of others went when they were sent. */
export async function forgetOldMail({ now }: { now: Date }): Promise<void> {
  await transaction(async (tx) => {
    await emptyFailedMail(tx);
    await forgetMail(tx, new Date(now.getTime() - keptDays * dayMs));
  });
}
