import { Drawing } from './drawing';

/** A clock and a small falling curve: checks go on. */
export function ClockAndChart() {
  return (
    <Drawing viewBox="0 0 120 96">
      <circle className="sun" cx="46" cy="50" r="30" />
      <circle cx="52" cy="46" r="30" />
      <path d="M52 26V47L66 55" />
      <path className="thin" d="M52 19v3M52 70v3M25 46h3M76 46h3" />
      <path className="paper" d="M72 58H110V90H72Z" />
      <rect x="74" y="58" width="38" height="30" rx="4" />
      <path d="M80 66L88 72L96 76L106 80" />
    </Drawing>
  );
}
