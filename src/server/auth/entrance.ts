import type { Role } from '@/domain/access/permissions';
import { actorFrom } from './actor-from';
import { readCookie } from './cookies';
import { networkOf } from './network';

/** Somebody who asks to sign in: from where, when, with which device, and whatever this browser holds already. */
export type Visitor = {
  network: string;
  now: Date;
  deviceLabel: string;
  /** Public name of the session this browser shows, which signing in replaces. */
  replaces: string | null;
  /** Whose session that is. */
  personId: string | null;
  /** The cookie given out when the link was asked for. */
  ask: string | null;
};

export type EntranceResult =
  | { kind: 'entered'; sid: string; person: { id: string; roles: readonly Role[]; locale: string } }
  /** Nothing was opened: this browser's session is that of the person whose key was shown. */
  | { kind: 'is-here'; person: { id: string; roles: readonly Role[] } }
  | { kind: 'refused' }
  | { kind: 'wait' };

/** Reads the visitor from a request's headers. */
export async function visitorFrom(headers: Headers, now: Date): Promise<Visitor> {
  const actor = await actorFrom(headers, now);
  return {
    network: networkOf(headers),
    now,
    deviceLabel: deviceLabelOf(headers.get('user-agent') ?? ''),
    replaces: actor?.sessionId ?? null,
    personId: actor?.id ?? null,
    ask: readCookie(headers, 'ask'),
  };
}

const systems = ['iPhone', 'iPad', 'Android', 'Windows', 'Macintosh', 'CrOS', 'Linux'];
const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'];

/** Two known words of the browser's own description, such as "Chrome, Windows"; never the description itself. */
function deviceLabelOf(userAgent: string): string {
  const first = (words: string[]) => words.find((word) => userAgent.includes(word));
  return [first(browsers), first(systems)].filter((word) => word !== undefined).join(', ');
}
