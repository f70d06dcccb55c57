import { headers } from 'next/headers';
import { beforeAllScripts } from '@/page-policy';

/** The page's Trusted Types policy, before anything can ask for it. */
export async function TrustedTypes() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  // The browser hides the nonce from the page's scripts, which React would report as a difference.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: beforeAllScripts }} />;
}
