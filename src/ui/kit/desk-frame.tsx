import type { ReactNode } from 'react';

type DeskFrameProps = {
  skip: string;
  logo: ReactNode;
  /** Tabs of the main navigation. */
  tabs: ReactNode;
  /** Right end of the bar: find, who is here, on call, clock, sign out. */
  side?: ReactNode;
  /** Urgent notices under the bar, above everything else. */
  alerts?: { label: string; notices: ReactNode };
  /** Hints for keys at the foot. */
  keys?: ReactNode;
  children: ReactNode;
};

/** The clinician's desk: everything inside is dense (14 px, 32 px targets). The page brings its own <main id="main">. */
export function DeskFrame({ skip, logo, tabs, side, alerts, keys, children }: DeskFrameProps) {
  return (
    <div className="desk desk--framed">
      <header className="deskbar no-print">
        <a className="skip" href="#main">
          {skip}
        </a>
        {logo}
        {tabs}
        {side ? <div className="deskbar__side">{side}</div> : null}
      </header>
      {alerts ? <section aria-label={alerts.label}>{alerts.notices}</section> : null}
      <div className="desk__work">{children}</div>
      {keys ? <footer className="keybar no-print">{keys}</footer> : null}
    </div>
  );
}
