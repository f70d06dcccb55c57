import { expect, test } from 'vitest';
import { english } from './english';
import { spanish } from './spanish';

type Tree = { readonly [key: string]: unknown };

/** Every sentence with its address, e.g. "landing.hero.title". */
function sentences(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (Array.isArray(tree)) return tree.flatMap((item, n) => sentences(item, `${path}[${n}]`));
  return Object.entries(tree as Tree).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key));
}

/** Placeholders and tags that code fills in. What is inside a plural or a choice is words, which differ by language. */
function slots(text: string) {
  let depth = 0;
  const found = [...text.matchAll(/<(\w+)>|\{\s*(\w*)|\}/g)].flatMap(([match, tag, name]) => {
    if (match === '}') depth -= 1;
    else if (match.startsWith('{')) depth += 1;
    return (tag ?? (depth === 1 && name)) ? [tag ?? name] : [];
  });
  return found.sort();
}

const inEnglish = new Map(sentences(english));
const inSpanish = new Map(sentences(spanish));

test('both languages say the same things', () => {
  expect([...inSpanish.keys()].sort()).toEqual([...inEnglish.keys()].sort());
});

test.each([...inEnglish])('%s has the same slots in both languages', (path, text) => {
  expect(slots(inSpanish.get(path) ?? '')).toEqual(slots(text));
});

test.each([...inEnglish, ...inSpanish])('%s neither cheers nor shouts', (_, text) => {
  expect(text).not.toMatch(/[!¡]/);
});
