import type { ComponentProps } from 'react';
import { classNames } from './class-names';

type ButtonLook = 'plain' | 'go' | 'bare' | 'emergency';
type Look = { look?: ButtonLook; wide?: boolean };

const classOf = ({ look = 'plain', wide }: Look, more?: string) =>
  classNames('btn', look !== 'plain' && `btn--${look}`, wide && 'btn--wide', more);

/** A button acts. One `go` a view; `emergency` is for 911 alone. It submits nothing unless `type="submit"` says so. */
export function Button({ look, wide, className, type = 'button', ...rest }: ComponentProps<'button'> & Look) {
  return <button {...rest} type={type} className={classOf({ look, wide }, className)} />;
}

/** A link that looks like a button: it leads somewhere, by a full page load. For client navigation put the class on next/link. */
export function LinkButton({ look, wide, className, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a {...rest} className={classOf({ look, wide }, className)}>
      {children}
    </a>
  );
}
