import type { ReactNode } from 'react';

type PatientFrameProps = {
  skip: string;
  crisis: ReactNode;
  logo: ReactNode;
  /** In-page or site links in the middle of the header. Hidden on phones, so never the only way to something. */
  nav?: { label: string; links: ReactNode };
  side?: ReactNode;
  foot?: ReactNode;
  /** The page brings its own <main id="main">, because something is beside it. */
  ownMain?: boolean;
  children: ReactNode;
};

/** The sheet every patient and public page is written on: skip link, crisis bar, header, main, footer. */
export function PatientFrame({ skip, crisis, logo, nav, side, foot, ownMain, children }: PatientFrameProps) {
  return (
    <>
      <a className="skip" href="#main">
        {skip}
      </a>
      {crisis}
      <header className="top no-print">
        {logo}
        {nav ? <nav aria-label={nav.label}>{nav.links}</nav> : null}
        {side ? <div className="top__side">{side}</div> : null}
      </header>
      {ownMain ? (
        children
      ) : (
        <main id="main" className="page">
          {children}
        </main>
      )}
      {foot ? <footer className="foot no-print">{foot}</footer> : null}
    </>
  );
}
