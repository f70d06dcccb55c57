import { commandOf, isSame, noted, parentOf } from './processes.mjs';

/** Who started us: the parent, and npm above it when the parent is only npm's shell. */
export function launchers() {
  const parent = process.ppid;
  const found = [noted(parent)];
  if (process.env.npm_lifecycle_event && /^(\/\S*\/)?(ba|da)?sh -c/.test(commandOf(parent))) found.push(noted(parentOf(parent)));
  return found.filter(({ pid }) => pid > 1);
}

/** Calls `gone` when one of them is killed without a word to us, so that nothing runs on unseen. */
export function watchLaunchers(gone) {
  const watched = launchers();
  const timer = setInterval(() => {
    if (watched.every(isSame)) return;
    clearInterval(timer);
    gone();
  }, 1000);
  timer.unref();
}
