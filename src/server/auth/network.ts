import { isIPv4, isIPv6 } from 'node:net';

/**
 * The caller's neighborhood: /24 of IPv4, /56 of IPv6. The last entry of X-Forwarded-For counts, because that one was
 * written by the machine in front of us; earlier ones are the caller's own claims.
 */
export function networkOf(headers: Headers): string {
  const address = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? '';
  const plain = address.toLowerCase().startsWith('::ffff:') && isIPv4(address.slice(7)) ? address.slice(7) : address;
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(':')}:${(groupsOf(plain)[3] ?? '0000').slice(0, 2)}/56` : 'unknown';
}

function groupsOf(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...gap, ...after].map((group) => group.padStart(4, '0'));
}
