import { Drawing } from './drawing';

/** A reclining chair with a drip beside it. */
export function InfusionChair() {
  return (
    <Drawing viewBox="0 0 120 96">
      <path className="sun" d="M40 50L82 50L96 64L46 64Z" />
      <path className="flat" d="M14 20L30 14L44 58L32 66Z" />
      <path d="M20 18C24 13 32 13 35 19L48 54H80C86 54 90 57 93 62L101 76M20 18L38 66H76L84 80" />
      <path d="M34 40H54C58 40 59 46 55 47L46 48M38 66L34 86M70 66L74 86M28 86H82" />
      <path className="thin" d="M106 88V10H92V16M98 88H114" />
      <path d="M87 16H97V30C97 33 95 35 92 35S87 33 87 30Z" />
      <path className="thin" d="M92 35C92 46 78 42 66 45" />
    </Drawing>
  );
}
