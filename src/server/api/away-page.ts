import { createHash } from 'node:crypto';
import { clinicHours } from '@/domain/queue/working-hours';
import type { Fields } from '@/domain/answers/from-fields';
import type { Locale } from '@/domain/shared/preferences';
import { textsOf } from '@/i18n/texts';
import { apiHeaders } from './http';

/** Seconds after which the page looks again, and after which a program may ask again. */
const againS = 5;

const style = `:root{color-scheme:light dark;--paper:#f9f6ee;--ink:#17251f;--soft:#44524b;--pine:#10553f;--on:#fcf9f0;--focus:#b8430f}
@media(prefers-color-scheme:dark){:root{--paper:#151a16;--ink:#ece6d9;--soft:#bdb9ab;--pine:#83d0ac;--on:#0b1f16;--focus:#f6b26b}}
body{max-width:40rem;margin:0 auto;padding:1rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font:600 1.75rem/1.2 Georgia,serif;text-wrap:balance}a{color:var(--pine)}.quiet{color:var(--soft);font-size:1rem}
.go{display:inline-block;padding:.7rem 1.4rem;border:0;border-radius:10px;background:var(--pine);color:var(--on);font:inherit;text-decoration:none;cursor:pointer}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}`;

/** The page runs nothing and loads nothing; its one style is named by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

export const awayHeaders: Readonly<Record<string, string>> = {
  ...apiHeaders,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'retry-after': String(againS),
};

type Away = {
  locale: Locale;
  /** Path and query of what was asked for. */
  path: string;
  /** Since when the database answers nobody; null where it answers others. */
  since: Date | null;
  /** What a form brought that could not be kept: it goes out again with one press. */
  unsent?: Fields;
};

/**
 * The page of a request that the database did not answer. It needs neither database nor script: it says what is the matter and since
 * when, has the lines for a crisis, and asks again by itself. What was typed into a form travels in the page, never in an address.
 */
export function awayPage({ locale, path, since, unsent }: Away): string {
  const w = textsOf(locale).refusals.away;
  const time = since === null ? null : timeOf(since, locale);
  const isOurs = /^\/(?:patient|reviewer|consultant|admin)(?:\/|$)/.test(path);
  const isStaff = isOurs && !path.startsWith('/patient');
  const lines = [
    ...(time === null ? [] : [w.since.replace('{time}', time)]),
    ...(unsent === undefined ? [w.text, ...(isOurs ? [w.kept] : [])] : [w.notSent]),
  ];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escaped(w.title)} · Clearway</title>${unsent === undefined ? `<meta http-equiv="refresh" content="${againS}">` : ''}<style>${style}</style></head>
<body><p>${crisis(w)}</p><main id="main"><h1>${escaped(w.title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${unsent === undefined ? `<p><a class="go" href="${escaped(path)}">${escaped(w.tryNow)}</a></p>` : again(path, unsent, w.send)}
${isStaff ? `<p class="quiet">${escaped(w.staff)}</p>` : ''}</main></body></html>`;
}

/** The answer to a form that could not be kept: the page above, from which it is sent again as it was. */
export const awayWithForm = (given: Required<Away>): Response =>
  new Response(awayPage(given), { status: 503, headers: awayHeaders });

function again(path: string, fields: Fields, words: string): string {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<form method="post" action="${escaped(path)}">${hidden.join('')}<button class="go">${escaped(words)}</button></form>`;
}

const timeOf = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    ...{ hour: 'numeric', minute: '2-digit', timeZone: clinicHours.timeZone, timeZoneName: 'short' },
  }).format(moment);

/** People first, as links that dial. */
function crisis(w: Record<'crisis' | 'call' | 'text988' | 'danger' | 'help', string>): string {
  const lines = [
    ['tel:988', w.call],
    ['sms:988', w.text988],
    ['tel:911', w.danger],
    ['/crisis.html', w.help],
  ] as const;
  return `${escaped(w.crisis)} ${lines.map(([href, words]) => `<a href="${href}">${escaped(words)}</a>`).join(' · ')}`;
}

/** A line break as a reference: browsers drop a newline from the start of a value only in text areas, and keep references everywhere. */
const escaped = (text: string): string => text.replace(/[&<>"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
