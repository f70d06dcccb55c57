/** The mark: a path that comes clear toward low sun, and the name. Links home. */
export function Logo({ href, label }: { href: string; label?: string }) {
  return (
    <a className="brand" href={href} aria-label={label}>
      <svg viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
        <circle cx="17" cy="6.6" r="3.6" fill="var(--dawn)" />
        <path
          d="M2.6 21.2c6.4.3 11-1.6 10.3-5.1-.6-2.9-5.7-2.6-5-5.7.5-2.2 3.6-2.6 8.6-2.3"
          stroke="var(--pine)"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
      </svg>
      Clearway
    </a>
  );
}
