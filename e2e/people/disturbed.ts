import type { Page } from '@playwright/test';

/** What browsers' helpers do to pages: a password manager's mark beside each field, a translator's wrapper around each text. */
export type Disturbance = 'element after each field' | 'texts wrapped' | 'clock 90 s ahead';
export const disturbances: readonly Disturbance[] = ['element after each field', 'texts wrapped', 'clock 90 s ahead'];

/** Makes this browser page do so to every document from its first byte on, before and after the page's own scripts. */
export async function disturb(page: Page, what: Disturbance): Promise<void> {
  const script = { 'element after each field': markFields, 'texts wrapped': wrapTexts, 'clock 90 s ahead': setClockAhead };
  await page.addInitScript(script[what]);
}

function setClockAhead() {
  const aheadMs = 90_000;
  const Real = Date;
  const later = () => Real.now() + aheadMs;
  Object.assign(window, {
    Date: new Proxy(Real, {
      construct: (target, given) => (given.length === 0 ? new target(later()) : Reflect.construct(target, given)),
      get: (target, key) => (key === 'now' ? later : Reflect.get(target, key)),
    }),
  });
}

function markFields() {
  const seen = new WeakSet<Node>();
  const mark = () => {
    for (const field of document.querySelectorAll('input, textarea, select')) {
      if (seen.has(field)) continue;
      seen.add(field);
      field.after(document.createElement('foreign-mark'));
    }
  };
  new MutationObserver(mark).observe(document, { childList: true, subtree: true });
}

function wrapTexts() {
  const wrap = () => {
    if (document.body === null) return;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const within = text.parentElement?.closest('script, style, textarea, option, title, svg, font');
      if (within !== null || text.textContent?.trim() === '') continue;
      const font = document.createElement('font');
      text.parentNode?.replaceChild(font, text);
      font.append(text);
    }
  };
  new MutationObserver(wrap).observe(document, { childList: true, subtree: true });
}
