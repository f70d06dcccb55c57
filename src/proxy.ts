import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/env';
import { contentSecurityPolicy, permissionsPolicy } from '@/page-policy';

/**
 * Gives each page its nonce and its policies. It decides no permission: whoever gets around it finds every door locked.
 * Headers of the same names that the caller sent are overwritten, or the caller could choose the nonce.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const { APP_ORIGIN, LIVEKIT_URL, NODE_ENV } = env();
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    path: pathname,
    origin: APP_ORIGIN,
    liveKitUrl: LIVEKIT_URL,
    isDevelopment: NODE_ENV === 'development',
  });

  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', `${pathname}${search}`);
  headers.set('content-security-policy', policy); // where Next finds the nonce for its own scripts
  headers.delete('content-security-policy-report-only');

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('permissions-policy', permissionsPolicy(pathname));
  response.headers.set('reporting-endpoints', 'csp="/api/csp"');
  response.headers.set('cache-control', 'no-store');
  return response;
}

/**
 * Everything but the addresses that are known to be no page: the routes of the API, what the build made, and the public files, of
 * which crisis.html must work whatever happens here. An address that is not there is a page too, and says so with a policy.
 * Next reads this line without running it, so it is one literal; proxy.test.ts holds it against the folders.
 */
export const config = {
  matcher: [
    '/((?!_next/static/|(?:crisis\\.html|offline\\.html|sw\\.js|manifest\\.webmanifest|robots\\.txt|favicon\\.ico|icon\\.svg|icons/[\\w-]+\\.png|apple-touch-icon(?:-precomposed)?\\.png|\\.well-known/(?:security\\.txt|change-password))$|api/(?:auth/.+|csp|drafts/key|enter/ask|enter/question|enter/question/answer|enter/question/draft-key|health/live|health/ready|livekit/webhook|preferences|trpc/[^/]+)$).*)',
  ],
};
