import { Drawing } from './drawing';

/** A phone with questions, one of them answered. */
export function PhoneQuestions() {
  return (
    <Drawing viewBox="0 0 120 96">
      <path className="flat" d="M32 16H76V92H32Z" />
      <path className="sun" d="M38 52H70V64H38Z" />
      <rect x="38" y="8" width="46" height="80" rx="7" />
      <path className="thin" d="M55 14.5H67" />
      <path d="M46 26H70M46 33H62" />
      <rect className="thin" x="45" y="42" width="32" height="10" rx="3" />
      <rect className="thin" x="45" y="56" width="32" height="10" rx="3" />
      <rect className="thin" x="45" y="70" width="32" height="10" rx="3" />
      <path d="M49 61L52 64L57 58" />
    </Drawing>
  );
}
