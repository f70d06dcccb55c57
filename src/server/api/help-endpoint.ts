import { TRPCError } from '@trpc/server';
import { RecordSafetyCheck } from '@/domain/safety/safety-check';
import { log } from '@/server/log';
import { emptyResponse, readFormBody } from './http';
import { type Api, callerFor, seeOther } from './form-endpoint';
import { guarded } from './guarded';

/** Addresses of the product, passed in by the app. */
export type HelpRedirects = { care: string; crisisFile: string };

/**
 * "I need help now", the first step: leads to people to talk to and alerts nobody. Whoever is not signed in as a patient,
 * and whoever comes while something of ours is broken, gets the numbers to call: that page asks for nothing.
 */
export const redirectToHelp = (request: Request, redirects: HelpRedirects): Promise<Response> =>
  orNumbers(redirects, async () => {
    await callerFor(request).alerts.care();
    return seeOther(redirects.care);
  });

/** "Ask the clinic to call me now", the second step, as a plain form: the gravest alert there is. */
export const handleHelp = (request: Request, redirects: HelpRedirects): Promise<Response> =>
  ofOwnForm(request, redirects, (api) => api.alerts.needHelp());

/**
 * What is said on the page of people to talk to, as plain forms: safe or not, alone or not, another number, another place. A
 * number or place that is empty or too long leads back to its field with a sentence; nothing said at all only leads back.
 */
export const handleSafetyCheck = (request: Request, redirects: HelpRedirects): Promise<Response> =>
  ofOwnForm(request, redirects, async (api, fields) => {
    const { '-check': checkId, safe = null, company = null, phone = null, place = null } = fields;
    const check = RecordSafetyCheck.safeParse({ checkId, safeNow: safe, company, callPhone: phone, placeNow: place });
    if (check.success) await api.alerts.saySafety(check.data);
    else if (phone !== null) return `${redirects.care}?problem=phone#phone`;
    else if (place !== null) return `${redirects.care}?problem=place#place`;
    return redirects.care;
  });

/** Gives where to go from there; void: back to the page. */
type Work = (api: Api, fields: Record<string, string | undefined>) => Promise<unknown>;

/** A form of the page of people to talk to. One that was kept for somebody else, who used this device before, is refused. */
const ofOwnForm = (request: Request, redirects: HelpRedirects, work: Work): Promise<Response> =>
  orNumbers(redirects, async () => {
    const fields = await readFormBody(request);
    if (fields instanceof Response) return seeOther(redirects.crisisFile);
    const api = callerFor(request);
    if (fields.for !== undefined && fields.for !== (await api.session.me()).personId) return emptyResponse(403);
    const to = await work(api, fields);
    return seeOther(typeof to === 'string' ? to : redirects.care);
  });

async function orNumbers({ crisisFile }: HelpRedirects, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TRPCError && (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN')))
      log.error('help.not-told', error);
    return seeOther(crisisFile);
  }
}

/** The page was hidden or is shown again: a beacon, which nobody waits for. */
export const handlePresence = guarded(async (request: Request): Promise<Response> => {
  const fields = await readFormBody(request, 512);
  if (fields instanceof Response) return fields;
  try {
    await callerFor(request).alerts.presence({ caseId: fields.case ?? '', page: fields.page === 'hidden' ? 'hidden' : 'shown' });
  } catch (error) {
    if (!(error instanceof TRPCError) || isFaultOfOurs(error)) throw error; // else the case has moved on: nothing to watch
  }
  return emptyResponse(204);
});

const isFaultOfOurs = ({ code }: TRPCError) => code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE';
