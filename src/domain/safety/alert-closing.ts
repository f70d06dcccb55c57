import { dayMs } from '@/domain/shared/time/spans';
import type { ErrorCode } from '@/domain/shared/app-error';
import type { AlertLevel } from './alert-level';
import type { Channel, Disposition, OutreachOutcome } from './alert-outreach';

/** What has to hold before an alert ends in this way. */
const closingNeeds = ['reached', 'confirmed', 'tried', 'in-error'] as const;
export type ClosingNeed = (typeof closingNeeds)[number];

/** Clinical specification D.2 and D.3: an alert ends by a person who was reached, or by one of three ways that say why nobody was. */
export const needOf = {
  'safe-plan-made': 'reached',
  'safe-no-further-need': 'reached',
  'brought-forward': 'reached',
  'handed-to-other-care': 'reached',
  'emergency-services': 'confirmed',
  'not-reached': 'tried',
  'raised-in-error': 'in-error',
} as const satisfies Record<Disposition, ClosingNeed>;

/** Whether a note says something: long enough, and written in letters. */
export const explains = (note: string): boolean => note.trim().length >= shortestNote && /\p{L}/u.test(note);

export type OutreachAttempt = { channel: Channel; outcome: OutreachOutcome; at: Date };

/** How many attempts, by how many channels, let somebody decide without having reached the patient. */
export const attemptsNeeded = { tries: 3, channels: 2 } as const;

/** A note that explains something has at least so many characters. */
export const shortestNote = 10;

/** For how long a closed alert can be opened again; milliseconds. */
export const reopenWithinMs = dayMs;

export type OutreachSummary = {
  isReached: boolean;
  tries: number;
  channels: number;
  isWelfareCheckAsked: boolean;
  isTried: boolean;
};

/**
 * What was done since the alert rose, or since it rose again: whoever was reached before something graver came was not asked
 * about it.
 */
export function summarizeOutreach(outreach: readonly OutreachAttempt[], pagedFrom: Date): OutreachSummary {
  const since = outreach.filter(({ at }) => at >= pagedFrom);
  const tries = since.length;
  const channels = new Set(since.map(({ channel }) => channel)).size;
  const isWelfareCheckAsked = since.some(({ outcome }) => outcome === 'welfare-check');
  return {
    ...{ tries, channels, isWelfareCheckAsked },
    isReached: since.some(({ outcome }) => outcome === 'reached'),
    isTried: isWelfareCheckAsked || (tries >= attemptsNeeded.tries && channels >= attemptsNeeded.channels),
  };
}

export type ClosableAlert = {
  level: AlertLevel;
  acknowledgedBy: string | null;
  /** Who says that it was raised in error, and waits for somebody else's yes. */
  errorClaimedBy: string | null;
};

export type Closing = {
  by: string;
  disposition: Disposition;
  note: string;
  /** Emergency services themselves said that they have the patient. */
  isConfirmed: boolean;
  /** Whose alert the closer saw that it is; null: they believe it to be nobody's or their own. */
  holderId: string | null;
};

/** Closes it, waits for a second person, or the reason why not. */
export type ClosingVerdict = { kind: 'close' } | { kind: 'claim-error' } | { kind: 'refuse'; code: ErrorCode };

/** Whether this person may close this alert in this way now. */
export function judgeClosing(alert: ClosableAlert, efforts: OutreachSummary, closing: Closing): ClosingVerdict {
  const code = faultOf(alert, efforts, closing);
  if (code !== null) return { kind: 'refuse', code };
  if (closing.disposition !== 'raised-in-error' || alert.level !== 'STAT') return { kind: 'close' };
  if (alert.errorClaimedBy === null) return { kind: 'claim-error' };
  return alert.errorClaimedBy === closing.by ? { kind: 'refuse', code: 'second-person-needed' } : { kind: 'close' };
}

function faultOf(alert: ClosableAlert, efforts: OutreachSummary, { by, disposition, note, isConfirmed, holderId }: Closing) {
  const isExplained = explains(note);
  if (alert.acknowledgedBy !== null && alert.acknowledgedBy !== by) {
    if (holderId !== alert.acknowledgedBy) return 'confirmation-needed';
    if (!isExplained) return 'reason-needed';
  }
  switch (needOf[disposition]) {
    case 'reached':
      return efforts.isReached ? null : 'contact-needed';
    case 'confirmed':
      return isConfirmed ? null : 'confirmation-needed';
    case 'tried':
      if (!efforts.isTried) return 'more-tries-needed';
      return isExplained ? null : 'reason-needed';
    case 'in-error':
      return isExplained ? null : 'reason-needed';
  }
}
