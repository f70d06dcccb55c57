import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** A sheet of paper on the page, with a hairline and no shadow. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={classNames('card', className)} />;
}
