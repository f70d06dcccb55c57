import { choosePreference, preferenceCookie, safeBackPath } from '@/domain/shared/preferences';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a reader's language, text size or colours in a cookie and sends the browser back. A plain form post, no script. */
export async function POST(request: Request) {
  if (!cameFromThisSite(request)) return new Response(null, { status: 403 });

  const form = await request.formData().catch(() => null);
  const chosen = choosePreference.safeParse(Object.fromEntries(form ?? []));
  if (!chosen.success) return new Response(null, { status: 400 });

  const headers = new Headers({ location: safeBackPath(chosen.data.back), 'cache-control': 'no-store' });
  for (const name of ['locale', 'text', 'theme'] as const) {
    const value = chosen.data[name];
    if (value) headers.append('set-cookie', cookie(preferenceCookie[name], value, isHttps(request)));
  }
  return new Response(null, { status: 303, headers });
}

function cookie(name: string, value: string, secure: boolean) {
  return `${name}=${value}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}

/** Pages send no referrer, so browsers send `Origin: null` here; Sec-Fetch-Site is what tells another site's form from ours. */
function cameFromThisSite(request: Request) {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return !origin || (URL.canParse(origin) && new URL(origin).host === request.headers.get('host'));
}

function isHttps(request: Request) {
  return (request.headers.get('x-forwarded-proto') ?? new URL(request.url).protocol).startsWith('https');
}
