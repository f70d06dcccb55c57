'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/ui/kit/button';

type OpenWithLinkProps = { action: string; codePage: string; words: { go: string; without: string; typeCode: string } };

const onHashChange = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The token stands in the fragment, which only this page's script can read; the form carries it on. */
export function OpenWithLink({ action, codePage, words }: OpenWithLinkProps) {
  const token = useSyncExternalStore(
    onHashChange,
    () => window.location.hash.slice(1),
    () => '',
  );
  if (token === '')
    return (
      <p>
        {words.without} <a href={codePage}>{words.typeCode}</a>
      </p>
    );
  return (
    <form action={action} method="post">
      <input type="hidden" name="token" value={token} />
      <Button type="submit" look="go">
        {words.go}
      </Button>
    </form>
  );
}
