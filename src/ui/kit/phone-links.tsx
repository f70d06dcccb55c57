import { Fragment } from 'react';
import type { PhonePart } from '@/domain/shared/phone-part';

type PhoneLinksProps = {
  parts: readonly PhonePart[];
  /** An extension in the reader's words, such as "extension 12". */
  extension: (number: string) => string;
};

/** What was written for a telephone number: each number a link that dials it, everything else as text. */
export const PhoneLinks = ({ parts, extension }: PhoneLinksProps) =>
  parts.map(({ shown, href, extension: ext }, n) =>
    href === null ? (
      <Fragment key={`${n} words`}>{shown}</Fragment>
    ) : (
      <Fragment key={`${n} ${href}`}>
        <a href={href}>{shown}</a>
        {ext === null ? null : `, ${extension(ext)}`}
      </Fragment>
    ),
  );
