import type { CSSProperties } from 'react';

/** One still bar, as wide as what will come (any CSS width). */
function SkeletonLine({ width }: { width?: string }) {
  const style: (CSSProperties & Record<'--w', string>) | undefined = width ? { '--w': width } : undefined;
  return <span className="skel" style={style} aria-hidden="true" />;
}

/** Stands in for a block until it is there. `label` is read aloud, e.g. "Loading the list". */
export function Skeleton({ label, widths = ['8rem', '100%', '100%', '70%'] }: { label: string; widths?: readonly string[] }) {
  return (
    <div className="skeleton" aria-busy="true">
      <span className="aloud">{label}</span>
      {widths.map((width, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity
        <SkeletonLine key={n} width={width} />
      ))}
    </div>
  );
}
