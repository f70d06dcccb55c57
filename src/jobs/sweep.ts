import { z } from 'zod';
import { forgetOldKeys } from '@/server/auth/forget-old-keys';
import { forgetOldMail } from '@/server/mail/forget-old-mail';
import { job } from './job';

/** Once an hour: used keys, counters and sent letters that nobody needs any more. */
export const sweep = job({
  name: 'sweep',
  cron: '17 * * * *',
  payload: z.looseObject({ _cron: z.unknown() }),
  run: async (_, { now }) => {
    await forgetOldKeys({ now });
    await forgetOldMail({ now });
  },
});
