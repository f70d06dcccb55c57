import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

type NoticeTone = 'calm' | 'info' | 'wait' | 'now';

const usualIcon: Record<NoticeTone, IconName | null> = { calm: 'check', info: 'info', wait: 'clock', now: null };

type NoticeProps = {
  tone: NoticeTone;
  icon?: IconName;
  /** Stands before the words in place of an icon, e.g. a Level. */
  sign?: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  /** `status` waits for a pause of the reader, `alert` does not. Leave out for what was there when the page came. */
  role?: 'status' | 'alert';
  className?: string;
};

/** What the whole page should know, in a sentence, with at most one action. `now` is for clinician screens. */
export function Notice({ tone, icon, sign, children, action, role, className }: NoticeProps) {
  const name = icon ?? usualIcon[tone];
  return (
    <div className={classNames('banner', className)} data-tone={tone} role={role}>
      {sign ?? (name ? <Icon name={name} /> : null)}
      <div className="banner__text">{children}</div>
      {action}
    </div>
  );
}
