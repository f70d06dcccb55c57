import { areaRequirements, startPages } from '@/app/start-pages';
import { paths } from '@/app/paths';
import type { SignInRedirects } from '@/server/api/auth-endpoint';
import { ownPath } from '@/server/auth/own-path';

/** The addresses that signing in and out lead to. */
export const signInRedirects: SignInRedirects = {
  startPages,
  areaRequirements: areaRequirements,
  afterSignOut: paths.landing(),
  refused: (action, kind, fields) => {
    const wished = ownPath(fields.callbackUrl);
    // A mistyped password is no reason to forget the alert that somebody was called to.
    if (action === 'password') return `${paths.staffSignIn()}?problem=${kind}${wished === null ? '' : `&next=${wished}`}`;
    if (fields.token !== undefined) return `${paths.enterCode()}?problem=${kind === 'wait' ? 'wait' : 'link'}&other=1`;
    return `${paths.enterCode()}?problem=${kind}${fields.email === undefined ? '' : '&other=1'}`;
  },
};
