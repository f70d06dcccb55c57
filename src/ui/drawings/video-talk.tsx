import { Drawing } from './drawing';

/** A laptop on which a person talks with another. */
export function VideoTalk() {
  return (
    <Drawing viewBox="0 0 120 96">
      <path className="flat" d="M14 18H92V74H14Z" />
      <path className="sun" d="M40 50C40 40 46 36 52 36S64 40 64 50V74H40Z" />
      <rect x="20" y="12" width="80" height="56" rx="6" />
      <path d="M8 80H112L104 68M16 68L8 80V84H112V80" />
      <circle cx="56" cy="34" r="9" />
      <path d="M38 68C38 54 46 48 56 48S74 54 74 68" />
      <rect className="paper" x="78" y="18" width="16" height="13" />
      <rect className="thin" x="78" y="18" width="16" height="13" rx="2" />
      <circle className="thin" cx="86" cy="23" r="2.5" />
      <path className="thin" d="M81.5 31C81.5 28 84 27 86 27S90.5 28 90.5 31" />
    </Drawing>
  );
}
