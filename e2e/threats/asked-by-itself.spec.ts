import { expect, test } from '../people/test';

const pictures = ['/favicon.ico', '/icon.svg', '/apple-touch-icon.png', '/apple-touch-icon-precomposed.png'];

test('nothing that a browser asks for by itself is missing', async ({ request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  const icons = (manifest as { icons: { src: string }[] }).icons.map(({ src }) => src);
  expect(icons.length).toBeGreaterThanOrEqual(3);
  for (const address of [...pictures, ...icons]) {
    const reply = await request.get(address);
    expect([address, reply.status()]).toEqual([address, 200]);
    expect(reply.headers()['content-type'], address).toMatch(/^image\//);
  }
  const robots = await request.get('/robots.txt');
  expect(robots.status()).toBe(200);
  expect(await robots.text()).toContain('Disallow: /patient');

  const security = await request.get('/.well-known/security.txt');
  expect(security.headers()['content-type']).toMatch(/^text\/plain/);
  const told = await security.text();
  expect(told).toMatch(/^Contact: (?:mailto:|https:\/\/|tel:)\S+$/m);
  expect(Date.parse(told.match(/^Expires: (.+)$/m)?.[1] ?? '')).toBeGreaterThan(Date.now());

  const change = await request.get('/.well-known/change-password', { maxRedirects: 0 });
  expect([change.status(), change.headers().location]).toEqual([303, '/sign-in']);
  expect((await request.get('/.well-known/nothing-of-this-name')).status()).toBe(404);
});

test('the document names its icons, for light and dark', async ({ arrive }) => {
  const { page } = await arrive('stranger');
  await page.goto('/');
  const links = await page
    .locator('link[rel="icon"], link[rel="apple-touch-icon"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(expect.arrayContaining(['/favicon.ico', '/icon.svg', '/apple-touch-icon.png']));
  const drawing = await (await page.request.get('/icon.svg')).text();
  expect(drawing).toContain('prefers-color-scheme: dark');
});
