import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { beforeAllScripts, contentSecurityPolicy, isVisitPage, type PolicyFacts, permissionsPolicy } from './page-policy';

const facts: PolicyFacts = {
  nonce: 'abc',
  path: '/patient',
  origin: 'https://clinic.example',
  liveKitUrl: 'wss://live.example',
  isDevelopment: false,
};
const directive = (name: string, change: Partial<PolicyFacts> = {}) =>
  contentSecurityPolicy({ ...facts, ...change })
    .split('; ')
    .find((part) => part.split(' ')[0] === name);

test('scripts run by nonce alone, and none from a string', () => {
  expect(directive('script-src')).toBe("script-src 'nonce-abc' 'strict-dynamic'");
  expect(directive('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  expect(directive('trusted-types')).toBe('trusted-types default');
  expect(contentSecurityPolicy(facts)).not.toMatch(/unsafe-eval|https:\/\/(?!live)|\*/);
});

type Rules = Record<'createHTML' | 'createScriptURL' | 'createScript', ((given: string) => string) | undefined>;

/** The page's Trusted Types policy, as the browser is given it. */
function policyOfPage(): Rules {
  const made: Rules[] = [];
  const self = { trustedTypes: { defaultPolicy: null, createPolicy: (_name: string, rules: Rules) => made.push(rules) } };
  runInNewContext(beforeAllScripts, {
    self,
    ...self,
    URL,
    TypeError,
    location: { href: 'https://clinic.example/x', origin: 'https://clinic.example' },
  });
  const [rules] = made;
  if (rules === undefined) throw new Error('the page made no policy');
  return rules;
}

test('HTML from text is the empty script that React draws a changed page anew with, or has no element in it', () => {
  const { createHTML, createScript } = policyOfPage();
  for (const harmless of ['', 'plain words', 'a > b & c', '<script></script>']) expect(createHTML?.(harmless)).toBe(harmless);
  const refused = [
    '<b>x</b>',
    '<script>alert(1)</script>',
    '<script ></script>',
    '<script></script> ',
    ' <script></script>',
    '<',
  ];
  for (const given of refused) expect(() => createHTML?.(given), given).toThrow('no HTML from text');
  expect(createScript).toBeUndefined();
});

test('the media server is known to visit pages alone, by both its addresses', () => {
  expect(directive('connect-src')).toBe("connect-src 'self'");
  const visit = { path: '/patient/visits/1' };
  expect(directive('connect-src', visit)).toBe("connect-src 'self' wss://live.example https://live.example");
  const local = { ...visit, liveKitUrl: 'ws://localhost:7880' };
  expect(directive('connect-src', local)).toBe("connect-src 'self' ws://localhost:7880 http://localhost:7880");
  expect(directive('connect-src', { ...visit, liveKitUrl: '' })).toBe("connect-src 'self'");
});

test('requests are lifted to TLS only where there is TLS', () => {
  expect(contentSecurityPolicy(facts)).toContain('upgrade-insecure-requests');
  expect(contentSecurityPolicy({ ...facts, origin: 'http://localhost:3000' })).not.toContain('upgrade-insecure');
});

test.each([
  ['/patient/visits/1', true],
  ['/consultant/visits/1/check', true],
  ['/patient/visits', false],
  ['/patient', false],
  ['/reviewer/visits/1', false],
  ['/x/patient/visits/1', false],
])('%s may use the camera: %s', (path, expected) => {
  expect(isVisitPage(path)).toBe(expected);
  expect(permissionsPolicy(path)).toContain(expected ? 'camera=(self)' : 'camera=()');
  expect(permissionsPolicy(path)).toContain('geolocation=()');
});
