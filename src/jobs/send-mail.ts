import { z } from 'zod';
import { sendQueuedMail } from '@/server/mail/send-queued-mail';
import { job } from './job';

export const sendMail = job({
  name: 'send-mail',
  payload: z.strictObject({ mailId: z.uuid() }),
  run: ({ mailId }, { now }) => sendQueuedMail({ now }, { mailId }),
});
