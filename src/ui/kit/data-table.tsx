import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/** A dense table, one line a case. The caption is read aloud. Children are <thead>, <tbody> with rows, DataRow where one can be at hand or change. */
export function DataTable({ caption, className, children, ...rest }: ComponentProps<'table'> & { caption: ReactNode }) {
  return (
    <table {...rest} className={classNames('rows', className)}>
      <caption className="aloud">{caption}</caption>
      {children}
    </table>
  );
}

/** A row. `here`: focus and preview are on it. `changed`: something in it changed; it is marked and stays where it is. */
export function DataRow({ here, changed, className, ...rest }: ComponentProps<'tr'> & { here?: boolean; changed?: boolean }) {
  return <tr {...rest} className={classNames(here && 'is-here', changed && 'is-changed', className) || undefined} />;
}
