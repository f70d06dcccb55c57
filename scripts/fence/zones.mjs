/** The journey; a station may look back along it, never ahead. */
const stations = ['answers', 'screening', 'queue', 'visit', 'care-plan'];

/** Each vendor lives in one folder. */
export const vendors = [
  { home: 'server/db', packages: ['@prisma', '@/generated'] },
  { home: 'server/video', packages: ['livekit-server-sdk'] },
  { home: 'ui/visit-room', packages: ['livekit-client'] },
  { home: 'server/mail', packages: ['nodemailer'] },
  { home: 'server/auth', packages: ['next-auth'] },
  { home: 'server/phones', packages: ['libphonenumber-js'] },
  { home: 'domain/shared/time', packages: ['temporal-polyfill'] },
  { home: 'domain/screening', packages: ['@noble/hashes'] },
  { home: 'server/auth', packages: ['cookie'] },
  { home: 'jobs', packages: ['graphile-worker', 'smtp-server'] },
];

const aboveServer = ['app', 'trpc', 'ui', 'jobs', 'serve', 'testing', 'server/api'];
const aboveUi = ['app', 'trpc', 'jobs', 'serve', 'testing', 'server'];
const fetching = ['@trpc', '@tanstack'];
const besideApi = [...stations, 'safety', 'db', 'mail', 'video', 'audit', 'fhir'].map((name) => `server/${name}`);

/**
 * Folders under src and what they must not import, general before special: where two match a file, the later one counts.
 * `never` names folders under src, `packages` npm packages; `also` those that a domain folder may import besides zod.
 */
export const zones = [
  { files: '**', never: ['testing'] },
  { files: 'domain/**', onlyItself: true },
  { files: 'domain/shared/time/**', onlyItself: true, also: ['temporal-polyfill'] },
  ...stations.map((station) => ({
    ...{ files: `domain/${station}/**`, onlyItself: true, never: ahead(station, 'domain') },
    also: station === 'screening' ? ['@noble/hashes'] : [],
  })),
  { files: 'server/**', never: aboveServer },
  ...stations.map((station) => ({
    files: `server/${station}/**`,
    never: [...aboveServer, ...ahead(station, 'server')],
  })),
  // The safety net lies under every station, so any of them may raise an alert; what comes after the queue is not its matter.
  { files: 'domain/safety/**', onlyItself: true, never: ahead('queue', 'domain') },
  { files: 'server/safety/**', never: [...aboveServer, ...ahead('queue', 'server')] },
  { files: 'server/api/**', never: ['app', 'trpc', 'ui', 'jobs', 'testing', 'server/db'] },
  {
    files: 'server/db/**',
    never: [
      'app',
      'trpc',
      'ui',
      'jobs',
      'testing',
      'server/api',
      'server/auth',
      ...besideApi.filter((name) => name !== 'server/db'),
    ],
  },
  ...['auth', 'mail', 'video', 'phones'].map((folder) => ({ files: `server/${folder}/**`, never: aboveServer })),
  { files: 'trpc/**', never: ['app', 'ui', 'jobs', 'testing', ...besideApi] },
  { files: 'ui/**', never: aboveUi, packages: fetching },
  { files: 'ui/visit-room/**', never: aboveUi, packages: fetching },
  { files: 'app/**', never: ['jobs', 'testing', 'server'], typesAllowed: true },
  // Route handlers are entry points like app/api: a form that works without script posts to one beside its page.
  { files: 'app/**/route.ts', never: ['jobs', 'testing', 'ui', ...besideApi] },
  { files: 'app/api/**', never: ['jobs', 'testing', 'ui', 'server/db'] },
  { files: 'jobs/**', never: ['app', 'trpc', 'ui', 'testing', 'server/api'] },
  { files: 'serve/**', never: ['app', 'trpc', 'ui', 'jobs', 'testing', 'server/db'] },
];

function ahead(station, floor) {
  return stations.slice(stations.indexOf(station) + 1).map((later) => `${floor}/${later}`);
}
