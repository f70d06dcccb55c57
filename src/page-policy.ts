/** For every answer, files and error pages too; what differs by page is set in src/proxy.ts. */
export const headersOfAll = Object.entries({
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}).map(([key, value]) => ({ key, value }));

/** What the policy of a page depends on, all of it known to the server. */
export type PolicyFacts = {
  nonce: string;
  path: string;
  origin: string;
  /** Address of the media server as the browser reaches it, or empty. */
  liveKitUrl: string;
  isDevelopment: boolean;
};

/** Pages on which a camera may be used. A policy belongs to the document, so these are entered by a full page load. */
export const isVisitPage = (path: string): boolean => /^\/(?:patient|consultant)\/visits\/[^/]+/.test(path);

/**
 * The content security policy of one page. Scripts run by nonce alone, and by what such a script loads; a string becomes a
 * script address only through the page's own Trusted Types policy. React marks elements with style attributes, hence that one.
 */
export function contentSecurityPolicy({ nonce, path, origin, liveKitUrl, isDevelopment }: PolicyFacts): string {
  const live = isVisitPage(path) ? liveOrigins(liveKitUrl) : [];
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    // Development puts styles into the page by script and speaks to the browser over a socket.
    'style-src-elem': isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'media-src': ["'self'", 'blob:'],
    'worker-src': ["'self'", ...(isVisitPage(path) ? ['blob:'] : [])],
    'connect-src': ["'self'", ...live, ...(isDevelopment ? ['ws:'] : [])],
    'manifest-src': ["'self'"],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    ...(isDevelopment ? {} : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] }),
    'report-to': ['csp'],
    'report-uri': ['/api/csp'],
    ...(origin.startsWith('https://') ? { 'upgrade-insecure-requests': [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** The media server by socket and by plain request: the client asks both. */
function liveOrigins(liveKitUrl: string): string[] {
  if (!URL.canParse(liveKitUrl)) return [];
  const { protocol, host } = new URL(liveKitUrl);
  const isSecure = protocol === 'wss:' || protocol === 'https:';
  return isSecure ? [`wss://${host}`, `https://${host}`] : [`ws://${host}`, `http://${host}`];
}

const never = ['geolocation', 'usb', 'serial', 'hid', 'midi', 'payment', 'browsing-topics'];
const passkeys = ['publickey-credentials-get', 'publickey-credentials-create'];
const call = [
  'camera',
  'microphone',
  'display-capture',
  'screen-wake-lock',
  'picture-in-picture',
  'fullscreen',
  'speaker-selection',
];

/** What a page may ask of the device: camera and the like on visit pages alone. */
export function permissionsPolicy(path: string): string {
  const onCall = isVisitPage(path) ? '(self)' : '()';
  return [
    ...call.map((feature) => `${feature}=${onCall}`),
    ...passkeys.map((feature) => `${feature}=(self)`),
    ...never.map((feature) => `${feature}=()`),
  ].join(', ');
}

// Zod tries whether it may compile its checks from text. It may not here, and the mere try would be reported as an attack.
const withoutCompiling = 'self.__zod_globalConfig={jitless:true};';

// The page's only maker of script addresses and of HTML. Addresses: files of our own build and nothing else. HTML: text without a
// single "<", and the one empty script element by which React draws a page anew whose HTML somebody changed before it was taken over
// (docs/decisions/0015-a-changed-page-recovers.md); neither can bring code. It makes no script text.
const ownScriptsOnly = `self.trustedTypes&&!trustedTypes.defaultPolicy&&trustedTypes.createPolicy('default',{createScriptURL(given){
const url=new URL(given,location.origin);
if(url.origin===location.origin&&(url.pathname.startsWith('/_next/static/')||url.pathname==='/sw.js'))return given;
throw new TypeError('not one of our scripts')},createHTML(given){
if(!given.includes('\\x3c')||given==='\\x3cscript>\\x3c/script>')return given;
throw new TypeError('no HTML from text')}});`;

/**
 * What must have run before any other script of a page. It stands in every page and, from the end of a build on, before the code
 * that loads the rest: a page that broke while it was made has nothing else of ours in it.
 */
export const beforeAllScripts = withoutCompiling + ownScriptsOnly;
