type HundredDotsProps = { id: string; filled: number; label: string };

/** "So many of a hundred" as five rows of twenty dots. Two patterns and two shapes, so it costs no more than a line of text. */
export function HundredDots({ id, filled, label }: HundredDotsProps) {
  return (
    <svg className="hundred" viewBox="0 0 280 70" role="img" aria-label={label}>
      <pattern id={`${id}-yes`} width="14" height="14" patternUnits="userSpaceOnUse">
        <circle className="yes" cx="7" cy="7" r="5" />
      </pattern>
      <pattern id={`${id}-no`} width="14" height="14" patternUnits="userSpaceOnUse">
        <circle cx="7" cy="7" r="4.25" />
      </pattern>
      <path fill={`url(#${id}-no)`} d="M0 0H280V70H0Z" clipPath={`url(#${id}-rest)`} />
      <path fill={`url(#${id}-yes)`} d={area(filled)} />
      <clipPath id={`${id}-rest`}>
        <path d={`M0 0H280V70H0Z${area(filled)}`} clipRule="evenodd" />
      </clipPath>
    </svg>
  );
}

/** Full rows, then the begun one, in units of the drawing. */
function area(dots: number) {
  const rows = Math.floor(dots / 20);
  const begun = dots % 20;
  return `M0 0H280V${rows * 14}H${begun * 14}V${(rows + (begun ? 1 : 0)) * 14}H0Z`;
}
