import type { Page } from '@playwright/test';
import { absent, manyPages } from '../people/many-pages';
import { expect, test } from '../people/test';

/** Elements that reach past the right edge and are not inside something that scrolls by itself. */
const pastTheEdge = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
  });

test('195 px wide (390 at 200 %), no page scrolls sideways', async ({ arrive }) => {
  const narrow = { viewport: { width: 195, height: 700 } };
  const people = {
    stranger: await arrive('stranger', narrow),
    patient: await arrive(['patient'], narrow),
    reviewer: await arrive(['reviewer'], narrow),
    consultant: await arrive(['consultant'], narrow),
    admin: await arrive(['admin'], narrow),
  };
  for (const [person, address, status] of await manyPages(people)) {
    expect((await person.open(address))?.status(), address).toBe(status);
    await expect(person.page.locator('h1').first(), address).toBeVisible();
    expect.soft(await pastTheEdge(person.page), address).toEqual([]);
    if (status === 404) person.forgive(absent);
  }
});

/** Where columns begin and how wide they are, in whole pixels. Rows come and go with other people's cases, so none is counted. */
const columnsOf = (page: Page) =>
  page.locator('main :is(thead th, section, aside, form)').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, width }) => ({ left: Math.round(left), width: Math.round(width) })),
  );

test('a page that had to begin without its own faces keeps its columns', async ({ arrive }) => {
  for (const [roles, path] of [
    [['reviewer'], '/reviewer/queue'],
    [['admin'], '/admin/rules'],
    ['stranger', '/'],
  ] as const) {
    const own = await arrive(roles);
    const late = await arrive(roles);
    await late.page.route('**/*.woff2', (route) => route.abort());
    const seen = [];
    for (const person of [own, late]) {
      await person.open(path);
      await person.page.locator('main :is(thead th, section)').first().waitFor();
      await person.page.evaluate(() => document.fonts.ready);
      seen.push(await columnsOf(person.page));
      person.forgive(/woff2|Failed to load resource/);
    }
    const [mine, standIn] = seen;
    expect(standIn?.length, path).toBe(mine?.length);
    const width = 1280;
    const moved = mine?.filter(({ left, width: wide }, n) => {
      const other = standIn?.[n];
      return other === undefined || Math.abs(other.left - left) > width * 0.02 || Math.abs(other.width - wide) > width * 0.02;
    });
    expect(moved, path).toEqual([]);
  }
});
