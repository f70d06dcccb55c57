import { headers } from 'next/headers';

const policy = `self.trustedTypes&&trustedTypes.createPolicy('default',{createScriptURL(given){
const url=new URL(given,location.origin);
if(url.origin===location.origin&&(url.pathname.startsWith('/_next/static/')||url.pathname==='/sw.js'))return given;
throw new TypeError('not one of our scripts')}});`;

// Zod tries whether it may compile its checks from text. It may not here, and the mere try would be reported as an attack.
const withoutCompiling = 'self.__zod_globalConfig={jitless:true};';

/**
 * The page's only maker of script addresses: files of our own build and nothing else. It makes no HTML and no script text,
 * so that a string which found its way into such a place stops there.
 */
export async function TrustedTypes() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  // The browser hides the nonce from the page's scripts, which React would report as a difference.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: withoutCompiling + policy }} />;
}
