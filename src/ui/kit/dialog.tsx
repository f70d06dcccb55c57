import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

type DialogProps = ComponentProps<'dialog'> & { id: string; title: ReactNode; actions?: ReactNode };

/**
 * The browser's own dialog: `ref.current.showModal()` opens it, Escape and a <form method="dialog"> close it,
 * and the browser gives focus back. Never for what must be read to stay safe: that is a page.
 */
export function Dialog({ id, title, actions, className, children, ...rest }: DialogProps) {
  return (
    <dialog {...rest} id={id} className={classNames('dialog', className)} aria-labelledby={`${id}-title`}>
      <h2 className="dialog__title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
      {actions ? <div className="dialog__actions">{actions}</div> : null}
    </dialog>
  );
}
