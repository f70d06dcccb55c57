import { TRPCError } from '@trpc/server';
import { log } from '@/server/log';
import { bare, readForm } from './edge';
import { callerFor, seeOther } from './edge-form';
import { guarded } from './guarded';

/** Addresses of the product, handed in by the app. */
export type HelpWays = { care: string; crisisFile: string };

/**
 * "I need help now" as a plain form. Whoever is not signed in, and whoever comes while something of ours is broken, gets
 * the numbers to call: that page asks for nothing and stores nothing.
 */
export async function answerHelp(request: Request, { care, crisisFile }: HelpWays): Promise<Response> {
  try {
    const fields = await readForm(request);
    if (fields instanceof Response) return seeOther(crisisFile);
    await callerFor(request).alerts.needHelp();
    return seeOther(care);
  } catch (error) {
    if (!(error instanceof TRPCError && (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN')))
      log.error('help.not-told', error);
    return seeOther(crisisFile);
  }
}

/** The page was hidden or is shown again: a beacon, which nobody waits for. */
export const answerPresence = guarded(async (request: Request): Promise<Response> => {
  const fields = await readForm(request, 512);
  if (fields instanceof Response) return fields;
  try {
    await callerFor(request).alerts.presence({ caseId: fields.case ?? '', page: fields.page === 'hidden' ? 'hidden' : 'shown' });
  } catch (error) {
    if (!(error instanceof TRPCError) || isFaultOfOurs(error)) throw error; // else the case has moved on: nothing to watch
  }
  return bare(204);
});

const isFaultOfOurs = ({ code }: TRPCError) => code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE';
