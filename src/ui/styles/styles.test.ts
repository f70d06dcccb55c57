import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '../..');
const filesOf = (ending: RegExp) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file) && !file.startsWith('generated'));
const read = (file: string) => readFileSync(path.join(source, file), 'utf8');

const sheets = filesOf(/\.css$/).map((file) => ({ file, css: read(file).replace(/\/\*.*?\*\//gs, '') }));
const modules = sheets.filter(({ file }) => file.endsWith('.module.css'));
const shared = sheets.filter(({ file }) => !file.endsWith('.module.css'));
const components = filesOf(/\.tsx?$/).map((file) => ({ file, code: read(file) }));

/** The selectors of a sheet: what stands before each brace and is no at-rule. */
const selectorsOf = (css: string) =>
  [...css.matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim()).filter((head) => !head.startsWith('@'));
const classesIn = (selector: string) => [...selector.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name);
const withoutGlobals = (selector: string) => selector.replace(/:global\([^()]*(?:\([^()]*(?:\([^()]*\))*[^()]*\))*[^()]*\)/g, '');

/** The classes that code takes from the import `name`: css.word, css['word'], and css[`word-${more}`] as the beginning "word-". */
const classesOf = (code: string, name: string) =>
  [...code.matchAll(new RegExp(`(?<![\\w.])${name}(?:\\.([a-zA-Z]\\w*)|\\[['\`]([\\w-]+))`, 'g'))].map(
    ([, word, key]) => word ?? key ?? '',
  );

/** Each import of a module by a component: its file, and the classes that the component takes from it. */
const uses = components.flatMap(({ file, code }) =>
  [...code.matchAll(/^import (\w+) from '([^']+\.module\.css)';$/gm)].map(([, name = '', from = '']) => ({
    by: file,
    module: from.startsWith('@/') ? from.slice(2) : path.join(path.dirname(file), from),
    classes: classesOf(code.replace(/^import .*$/gm, ''), name),
  })),
);

describe('styles', () => {
  test.each(modules)('$file: each of its classes is used, and each class that is used is there', ({ file, css }) => {
    const defined = new Set(selectorsOf(css).map(withoutGlobals).flatMap(classesIn));
    const used = new Set(uses.filter(({ module }) => module === file).flatMap(({ classes }) => classes));
    const beginnings = [...used].filter((name) => name.endsWith('-'));
    expect({
      unused: [...defined].filter((name) => !used.has(name) && !beginnings.some((word) => name.startsWith(word))),
      missing: [...used].filter((name) => !defined.has(name) && !beginnings.includes(name)),
    }).toEqual({
      unused: [],
      missing: [],
    });
  });

  test('every class of the shared sheets stands in a component', () => {
    const code = components.map((one) => one.code).join('\n');
    // A state is put together from a part's name and a word of the data: who--assigned, is-ahead.
    const beginnings = [...code.matchAll(/([\w-]+-)\$\{/g)].map(([, beginning = '']) => beginning);
    const isUsed = (name: string) =>
      new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) || beginnings.some((beginning) => name.startsWith(beginning));
    const defined = new Set(shared.flatMap(({ css }) => selectorsOf(css)).flatMap(classesIn));
    expect(defined.size).toBeGreaterThan(100);
    expect([...defined].filter((name) => !isUsed(name))).toEqual([]);
  });

  test('only the tokens name a colour', () => {
    const colour =
      /\b(?:oklch|oklab|lab|lch|rgba?|hsla?|hwb|color|color-mix)\(|#[\da-f]{3,8}\b|:\s*(?:white|black|gr[ae]y|red|green|blue)\b/i;
    const naming = sheets.filter(({ css }) => colour.test(css.replace(/url\([^)]*\)/g, ''))).map(({ file }) => file);
    expect(naming).toEqual(['ui/styles/tokens.css']);
  });

  test('a token has one definition, dark and light in the same line', () => {
    const tokens = shared.find(({ file }) => file === 'ui/styles/tokens.css')?.css ?? '';
    const [root = ''] = tokens.split('@media', 1);
    const names = [...root.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect((root.match(/var\(--if-light,/g) ?? []).length).toBe((root.match(/var\(--if-dark,/g) ?? []).length);
  });

  test('each sheet of this folder is imported, and each import is there', () => {
    const imported = [...read('ui/styles/all.css').matchAll(/@import "\.\/([\w-]+\.css)";/g)].map(([, name]) => name);
    const there = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css') && name !== 'all.css');
    expect(imported.toSorted()).toEqual(there.toSorted());
  });

  test('every rule is in one of the layers', () => {
    const [, order = ''] = /@layer ([\w, ]+);/.exec(read('ui/styles/layers.css')) ?? [];
    // A bundler hoists imports above what stands beside them: only as the first import does the order come first.
    expect(read('ui/styles/all.css').trimStart()).toMatch(/^@import "\.\/layers\.css";/);
    const layers = order.split(', ');
    expect(layers).toEqual(['tokens', 'base', 'parts', 'components', 'overrides']);
    const outside = sheets.flatMap(({ file, css }) =>
      topLevelOf(css)
        .filter(
          (head) =>
            !/^@(?:font-face|keyframes|import|layer [\w, ]+;)/.test(head) && !layers.includes(head.replace(/^@layer /, '')),
        )
        .map((head) => `${file}: ${head}`),
    );
    expect(outside).toEqual([]);
    expect(modules.filter(({ css }) => !css.trim().startsWith('@layer components {')).map(({ file }) => file)).toEqual([]);
  });

  test('every value that is asked for is defined somewhere', () => {
    const all = sheets.map(({ css }) => css).join('\n') + components.map(({ code }) => code).join('\n');
    const asked = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
    const isDefined = (name: string) =>
      new RegExp(`${name}(?:'(?: as string)?\\]?)?\\s*:`).test(all) || all.includes(`variable: '${name}'`);
    expect([...asked].filter((name) => !isDefined(name))).toEqual([]);
  });
});

/** What stands before each outermost brace, and statements without one. */
function topLevelOf(css: string): string[] {
  const heads: string[] = [];
  let depth = 0;
  let head = '';
  for (const sign of css) {
    if (sign === '{') {
      if (depth++ === 0) heads.push(head.trim());
    } else if (sign === '}') {
      if (--depth === 0) head = '';
    } else if (depth === 0) {
      head += sign;
      if (sign === ';') {
        heads.push(head.trim());
        head = '';
      }
    }
  }
  return heads;
}
