import type { CSSProperties, ReactNode } from 'react';

export type StepState = 'done' | 'here' | 'ahead';

/** Steps or sessions along one path: solid is behind you, dotted is ahead, dawn is where you are. Holds JourneyStep. */
export function JourneyPath({
  across = 3,
  gap,
  className,
  children,
}: {
  across?: number;
  gap?: string;
  className?: string;
  children: ReactNode;
}) {
  const style: CSSProperties & Record<`--${string}`, string | number> = { '--across': across, ...(gap ? { '--gap': gap } : {}) };
  return (
    <ol className={className ? `journey-path ${className}` : 'journey-path'} style={style}>
      {children}
    </ol>
  );
}

/** One numbered stop on a JourneyPath. Without a state it is a plain step. */
export function JourneyStep({ state, className, children }: { state?: StepState; className?: string; children: ReactNode }) {
  const classes = [state && `is-${state}`, className].filter(Boolean).join(' ');
  return (
    <li className={classes || undefined} aria-current={state === 'here' ? 'step' : undefined}>
      {children}
    </li>
  );
}
