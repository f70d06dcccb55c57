import { Drawing } from './drawing';

/** A window with the sun in it: nobody waits, or nothing is here yet. */
export function QuietWindow() {
  return (
    <Drawing viewBox="0 0 120 96">
      <path className="flat" d="M24 14H86V78H24Z" />
      <circle className="sun" cx="66" cy="42" r="13" />
      <path d="M30 10H92V74H30ZM61 10V74M30 40H92M22 74H100V81H22Z" />
      <path className="mist" d="M36 58H54M40 65H56M68 60H84M66 67H78" />
    </Drawing>
  );
}
