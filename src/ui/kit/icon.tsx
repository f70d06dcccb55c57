import type { ReactNode } from 'react';

/** One pen, 20 units square. The color is that of the text beside it. */
const shapes = {
  alert: <path d="M10 2.4L17.6 10 10 17.6 2.4 10zM10 6.6v4.2M10 13.3v.02" />,
  ask: (
    <>
      <circle cx="10" cy="10" r="7.4" strokeDasharray="2.6 2.05" />
      <path d="M8 8.1a2.05 2.05 0 1 1 2.9 1.9c-.6.3-.9.7-.9 1.3M10 13.9v.02" />
    </>
  ),
  back: <path d="M16.5 10h-13M8.5 4.5L3 10l5.5 5.5" />,
  bell: <path d="M4.4 14.2c1.2-1.2 1.4-2.6 1.4-5.2a4.2 4.2 0 0 1 8.4 0c0 2.6.2 4 1.4 5.2zM8.3 16.6a1.9 1.9 0 0 0 3.4 0" />,
  camera: <path d="M4.6 5.2H11a2 2 0 0 1 2 2v5.6a2 2 0 0 1-2 2H4.6a2 2 0 0 1-2-2V7.2a2 2 0 0 1 2-2zM13 9l4.4-2.6v7.2L13 11" />,
  captions: (
    <>
      <rect x="2.6" y="4.6" width="14.8" height="10.8" rx="2" />
      <path d="M8.6 8.7a1.7 1.7 0 1 0 0 2.6M14 8.7a1.7 1.7 0 1 0 0 2.6" />
    </>
  ),
  check: <path d="M4 10.6l4 4 8-9.2" />,
  clash: <path d="M3 7h9.5M9.5 4L12.8 7 9.5 10M17 13H7.5M10.5 10L7.2 13l3.3 3" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.7 1.7" />
    </>
  ),
  download: <path d="M10 3v9.5M6 8.8l4 4 4-4M3.5 16.5h13" />,
  end: (
    <path
      d="M10 7.6c3.5 0 6 1 7.6 2.8.3.3.3.7.1 1.1l-1 1.9c-.2.4-.7.5-1.1.4l-2.3-.9c-.4-.1-.6-.5-.6-.9v-1.3a9.6 9.6 0 0 0-5.4 0V12c0 .4-.2.8-.6.9l-2.3.9c-.4.1-.9 0-1.1-.4l-1-1.9c-.2-.4-.2-.8.1-1.1C4 8.6 6.5 7.6 10 7.6z"
      fill="currentColor"
      stroke="none"
    />
  ),
  fits: (
    <>
      <circle cx="10" cy="10" r="7.6" fill="currentColor" />
      <path d="M6.4 10.3l2.6 2.6 4.7-5.5" stroke="var(--surface)" strokeWidth="2" />
    </>
  ),
  flip: <path d="M3.6 8.6a6.6 6.6 0 0 1 12-1.6M16.4 11.4a6.6 6.6 0 0 1-12 1.6M15.8 3.6v3.5h-3.5M4.2 16.4v-3.5h3.5" />,
  history: <path d="M3.8 7.2a7 7 0 1 1-.8 3.3M3.4 3.6l.4 3.6 3.6-.4M10 6.2v4.2l2.7 1.6" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 9.3v4.2M10 6.5v.02" />
    </>
  ),
  invite: (
    <>
      <circle cx="8" cy="7" r="3" />
      <path d="M2.8 16.2c.4-3 2.4-4.8 5.2-4.8s4.8 1.8 5.2 4.8M15.4 6.4v4.8M13 8.8h4.8" />
    </>
  ),
  lock: (
    <path d="M6.2 8.8h7.6a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6.2a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM6.8 8.8V6.4a3.2 3.2 0 0 1 6.4 0v2.4" />
  ),
  mic: (
    <>
      <rect x="7.4" y="2.8" width="5.2" height="9" rx="2.6" />
      <path d="M4.6 9.8a5.4 5.4 0 0 0 10.8 0M10 15.2v2.3" />
    </>
  ),
  not: (
    <>
      <rect x="3" y="3" width="14" height="14" rx="3.5" />
      <path d="M6.7 10h6.6" />
    </>
  ),
  offline: (
    <path d="M4.5 14.8a3.6 3.6 0 0 1-.3-7.1A5.3 5.3 0 0 1 9 4.6M12.2 5.4a5.3 5.3 0 0 1 2.3 3.5 3 3 0 0 1 1.4 5M3.4 3.4l13.2 13.2M12.7 14.8H7.6" />
  ),
  phone: (
    <path d="M5.2 3.4h2.4l1.2 3.5-1.7 1.4a9.2 9.2 0 0 0 4.6 4.6l1.4-1.7 3.5 1.2v2.4c0 1-.8 1.8-1.8 1.8C8.5 16.6 3.4 11.5 3.4 5.2c0-1 .8-1.8 1.8-1.8z" />
  ),
  pin: (
    <>
      <path d="M10 17.5c3.6-3.9 5.4-6.8 5.4-9.2A5.4 5.4 0 0 0 4.6 8.3c0 2.4 1.8 5.3 5.4 9.2z" />
      <circle cx="10" cy="8.2" r="1.9" />
    </>
  ),
  print: <path d="M5.5 7.5V3h9v4.5M5.5 14.5h-3v-7h15v7h-3M5.5 12h9v5h-9z" />,
  right: <path d="M7.5 4.5L13 10l-5.5 5.5" />,
  share: (
    <path d="M4.6 4h10.8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4.6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM7 17h6M10 11.5V6.8M7.8 8.8L10 6.6l2.2 2.2" />
  ),
  signal: <path d="M4 16v-3M8 16v-5.5M12 16V8M16 16V4.5" strokeWidth="2.2" />,
  'signal-low': (
    <>
      <path d="M4 16v-3" strokeWidth="2.2" />
      <path d="M8 16v-5.5M12 16V8M16 16V4.5" strokeWidth="2.2" opacity=".35" />
    </>
  ),
  speaker: <path d="M3 7.8h2.8L10 4.2v11.6l-4.2-3.6H3zM13 7.6a3.6 3.6 0 0 1 0 4.8M15.2 5.4a6.7 6.7 0 0 1 0 9.2" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A small sign beside words, never in place of them: it is hidden from assistive technology. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
