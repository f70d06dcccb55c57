import { readFileSync } from 'node:fs';

/** A recipe of docs/recipes.md: how many files its heading says, and which its numbered steps name. */
export type Recipe = { count: number; files: readonly string[] };

/** Reads one recipe, by the words of its heading. Each step begins with the file that it touches. */
export function readRecipe(title: string, text = readFileSync('docs/recipes.md', 'utf8')): Recipe {
  const section = text.split('\n## ').find((one) => one.startsWith(`${title} (`));
  const count = section?.match(/\((\d+) files\)/)?.[1];
  if (section === undefined || count === undefined) throw new Error(`docs/recipes.md has no "## ${title} (… files)"`);
  const steps = section.split('\n').filter((line) => /^\d+\. /.test(line));
  return { count: Number(count), files: steps.map((step) => step.match(/^\d+\. `([^`]+)`/)?.[1] ?? step) };
}
