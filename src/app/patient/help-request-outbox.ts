/** A form that asks for help and could not be sent: where it goes, and its fields as they were. */
export type PendingHelpRequest = { action: string; body: string };

/** `sent`: the clinic has it. `refused`: it never will be taken, as another person is signed in. `waits`: no answer of ours yet. */
export type HelpRequestStatus = 'sent' | 'refused' | 'waits';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Fetch = (input: string, init: RequestInit) => Promise<Pick<Response, 'url' | 'ok' | 'status'>>;

const key = 'clearway.unsent';
const timeoutMs = 15_000;

/** What waits on this device, oldest first. What cannot be read counts as nothing. */
export function pendingHelpRequests(store: Store): PendingHelpRequest[] {
  try {
    const read: unknown = JSON.parse(store.getItem(key) ?? '[]');
    return Array.isArray(read) ? read.filter(isForm) : [];
  } catch {
    return [];
  }
}

const isForm = (one: unknown): one is PendingHelpRequest =>
  typeof one === 'object' && one !== null && typeof Reflect.get(one, 'action') === 'string' && 'body' in one;

/** Keeps a form until it can be sent; the same form twice is kept once. */
export function storeHelpRequest(store: Store, form: PendingHelpRequest): void {
  const others = pendingHelpRequests(store).filter(({ action, body }) => action !== form.action || body !== form.body);
  store.setItem(key, JSON.stringify([...others, form]));
}

/**
 * Sends one form as the browser would. Only an answer that leads to `arrived` says that the clinic has it: with the records
 * away, or nobody signed in, the answer leads elsewhere.
 */
export async function sendHelpRequest(
  { action, body }: PendingHelpRequest,
  arrived: string,
  send: Fetch = fetch,
): Promise<HelpRequestStatus> {
  try {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await send(action, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) });
    if (reply.status === 403) return 'refused';
    return reply.ok && new URL(reply.url, 'http://here').pathname === arrived ? 'sent' : 'waits';
  } catch {
    return 'waits';
  }
}

/** Sends what waits, oldest first, until one does not arrive. True once something was sent. */
export async function sendPendingHelpRequests(store: Store, arrived: string, send: Fetch = fetch): Promise<boolean> {
  let isSent = false;
  for (const form of pendingHelpRequests(store)) {
    const sending = await sendHelpRequest(form, arrived, send);
    if (sending === 'waits') break;
    isSent ||= sending === 'sent';
    const rest = pendingHelpRequests(store).filter(({ body }) => body !== form.body);
    if (rest.length === 0) store.removeItem(key);
    else store.setItem(key, JSON.stringify(rest));
  }
  return isSent;
}
