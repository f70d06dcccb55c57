import type { ReactNode } from 'react';

/**
 * One pen, 2 px, round ends; one flat color a little to the lower left of its line; at most one patch of dawn.
 * With a label it is a picture that says something; without one it repeats the words beside it and is not read aloud.
 */
export function Drawing({ viewBox, label, children }: { viewBox: string; label?: string; children: ReactNode }) {
  return (
    <svg
      className="drawing"
      viewBox={viewBox}
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {children}
    </svg>
  );
}
