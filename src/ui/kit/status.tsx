import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export type LevelName = 'now' | 'today' | 'soon' | 'routine';

/** How soon: shape, word and color. There are four levels and no more. */
export function LevelMark({ level, children, chip }: { level: LevelName; children: ReactNode; chip?: boolean }) {
  return (
    <span className={classNames('level', chip && 'level--chip')} data-level={level}>
      {children}
    </span>
  );
}

export type VerdictName = 'fits' | 'ask' | 'not';

/** What the rules make of one point: met (filled disc), to confirm (dashed disc), not met (square). */
export function VerdictMark({ verdict, children }: { verdict: VerdictName; children: ReactNode }) {
  return (
    <span className="verdict" data-verdict={verdict}>
      <Icon name={verdict} />
      {children}
    </span>
  );
}

/** A small fact beside something else. It states; it is never a button. */
export function Tag({
  tone,
  icon,
  children,
  title,
}: {
  tone?: 'dawn' | 'pine' | 'now';
  icon?: IconName;
  children: ReactNode;
  title?: string;
}) {
  return (
    <span className={classNames('tag', tone && `tag--${tone}`)} title={title}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}

/** How much of a whole, 0 to 1. Only ever beside the figure it draws. */
export function Bar({ of, level }: { of: number; level?: 'now' | 'today' | 'soon' | 'pine' }) {
  const share = Math.min(1, Math.max(0, of));
  return (
    <span className="bar" data-level={level} aria-hidden="true">
      <i style={{ ['--of' as string]: share }} />
    </span>
  );
}

/** A person by initials, with the full name for those who hover or listen. */
export function PersonMark({ initials, name, state }: { initials: string; name: string; state?: 'you' | 'away' }) {
  return (
    <span className={classNames('who', state && `who--${state}`)} title={name} role="img" aria-label={name}>
      {initials}
    </span>
  );
}

/** A keyboard key. Hidden where there is no keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className="key">{children}</kbd>;
}

/** A key beside the words of the button that it presses: seen, and no part of the button's name (say it by `aria-keyshortcuts`). */
export function KeyHint({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true">
      {' '}
      <Key>{children}</Key>
    </span>
  );
}
