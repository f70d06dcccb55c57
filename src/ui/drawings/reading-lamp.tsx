import { Drawing } from './drawing';

/** A desk lamp over a sheet: somebody reads what was written. */
export function ReadingLamp() {
  return (
    <Drawing viewBox="0 0 120 96">
      <path className="sun" d="M34 34L62 34L84 80H12Z" />
      <path d="M10 84H112M92 84V50L64 22M88 84H98" />
      <path d="M46 30L62 14L74 26C66 34 54 38 46 30Z" />
      <path className="paper" d="M30 66L62 60L72 80L38 84Z" />
      <path d="M30 66L62 60L72 82M30 66L38 84M40 70L57 67M43 76L62 73" />
      <path d="M76 82L84 62" />
    </Drawing>
  );
}
