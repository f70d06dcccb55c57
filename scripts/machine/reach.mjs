import { statSync } from 'node:fs';
import path from 'node:path';

/** Whether another account could walk down to this path: every folder on the way lets "others" (or that account) pass. */
export function isReachableFor(uid, target) {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const { mode, uid: owner } = statSync(at);
    const may = owner === uid ? mode & 0o100 : mode & 0o001;
    if (!may) return false;
    if (at === path.dirname(at)) return true;
  }
}
