import type { ComponentProps } from 'react';
import { Icon, type IconName } from '@/ui/kit/icon';
import { classNames } from '@/ui/kit/class-names';

/** One button of a bar under a picture. `aria-pressed` says that what its word names is in force. */
export function ToolButton({ icon, className, children, ...rest }: ComponentProps<'button'> & { icon: IconName }) {
  return (
    <button {...rest} type="button" className={classNames('tool', className)}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
