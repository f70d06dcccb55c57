import { env } from '@/env';
import type { Limit } from './throttle';

/**
 * One clinic's demonstration or test comes from one machine, so there a whole network may do more.
 * What is counted per account stays as it is.
 */
const perNetwork = (max: number) => (env().CLEARWAY_MODE === 'production' ? max : max * 100);

/**
 * A password: per account and network so that a stranger cannot shut a clinician out, and a high ceiling for all of them
 * together, which comes last: one network has used up its own five long before it could fill that.
 */
export function passwordLimits(email: string, network: string): { own: Limit[]; all: Limit[] } {
  const own = [{ name: 'password', of: `${email} ${network}`, max: 5, perMinutes: 15 }];
  return {
    own,
    all: [
      ...own,
      { name: 'password-network', of: network, max: perNetwork(30), perMinutes: 15 },
      { name: 'password-account', of: email, max: 100, perMinutes: 15 },
    ],
  };
}

/** A mailed link: mail to one address is the scarce thing, for its owner's sake, so the asking network's own limit comes first. */
export const linkLimits = (email: string, network: string): Limit[] => [
  { name: 'link-network', of: network, max: perNetwork(10), perMinutes: 60 },
  { name: 'link', of: email, max: env().CLEARWAY_MODE === 'production' ? 3 : 20, perMinutes: 15 },
];

/** Dates of birth at a mailed question: five wrong ones end the link; this stops one who works through many. */
export const requestLimits = (network: string): Limit[] => [
  { name: 'request-network', of: network, max: perNetwork(30), perMinutes: 15 },
];

/**
 * Codes typed in a browser that did not ask for the letter: per address and network, so that no stranger uses up the tries of
 * the letter's owner, and per network for one who works through many addresses. Of 31^8 codes a hundred thousand networks
 * would try half a million in a quarter of an hour, which finds one of them with a chance below one in a million.
 */
export const codeLimits = (email: string, network: string): Limit[] => [
  { name: 'code', of: `${email} ${network}`, max: 5, perMinutes: 15 },
  { name: 'code-network', of: network, max: perNetwork(30), perMinutes: 15 },
];
