// Answers a page that cannot be reached with two plain files, and nothing else: no page, no answer and no call is ever kept
// or looked at here. The name changes when one of the files does.
const shelf = 'clearway-plain-1';
const files = ['/offline.html', '/crisis.html'];

self.addEventListener('install', (event) => {
  // Everything but pages goes past without waking this file, where the browser knows how.
  const past = event.addRoutes?.({ condition: { not: { requestMode: 'navigate' } }, source: 'network' });
  const kept = caches.open(shelf).then((cache) => cache.addAll(files));
  event.waitUntil(Promise.all([kept, Promise.resolve(past).catch(() => undefined)]));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const others = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name))));
  // The page is asked for while this file wakes up, so that nobody waits for it.
  event.waitUntil(Promise.all([others, self.registration.navigationPreload?.enable()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode !== 'navigate' || request.method !== 'GET') return;
  if (pathname !== '/crisis.html' && pathname !== '/patient' && !pathname.startsWith('/patient/')) return;
  event.respondWith(reach(event, pathname === '/crisis.html' ? pathname : '/offline.html'));
});

async function reach({ preloadResponse, request }, file) {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch {
    return (await caches.match(file)) ?? Response.error();
  }
}
