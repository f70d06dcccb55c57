import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { oneOf, preferenceCookie, safeBackPath, textSizes, themes } from '@/domain/shared/preferences';

/** Text size and colors that this reader chose. */
export const readAppearance = cache(async () => {
  const jar = await cookies();
  return {
    text: oneOf(textSizes, jar.get(preferenceCookie.text)?.value),
    theme: oneOf(themes, jar.get(preferenceCookie.theme)?.value),
  };
});

/** Path and query of the page being drawn, from the header that proxy.ts sets; forms without script lead back to it. */
export const readRequestPath = cache(async () => safeBackPath((await headers()).get('x-path') ?? undefined));
