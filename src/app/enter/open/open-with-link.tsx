'use client';

import { useSyncExternalStore } from 'react';
import { Button, LinkButton } from '@/ui/kit/button';
import styles from '../enter.module.css';

type OpenWithLinkProps = {
  action: string;
  codePage: string;
  words: Readonly<Record<'title' | 'lede' | 'go' | 'again' | 'without' | 'typeCode', string>>;
};

const onHashChange = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/**
 * The token is in the fragment, which only this page's script can read; the form carries it on. Until it was looked for
 * the page promises the press, since nearly everybody comes with one; without one, or without script, the code is used instead.
 */
export function OpenWithLink({ action, codePage, words }: OpenWithLinkProps) {
  const token = useSyncExternalStore(
    onHashChange,
    () => window.location.hash.slice(1),
    () => null,
  );
  const typeCode = (
    <p>
      <LinkButton look="go" href={codePage}>
        {words.typeCode}
      </LinkButton>
    </p>
  );
  if (token === '')
    return (
      <>
        <Words title={words.again} lede={words.without} />
        {typeCode}
      </>
    );
  return (
    <>
      <Words title={words.title} lede={words.lede} />
      {token === null ? (
        <>
          <noscript>
            <p>{words.without}</p>
          </noscript>
          <p>
            <a href={codePage}>{words.typeCode}</a>
          </p>
        </>
      ) : (
        <form action={action} method="post">
          <input type="hidden" name="token" value={token} />
          <Button type="submit" look="go">
            {words.go}
          </Button>
        </form>
      )}
    </>
  );
}

const Words = ({ title, lede }: { title: string; lede: string }) => (
  <div className={styles.words}>
    <h1>{title}</h1>
    <p>{lede}</p>
  </div>
);
