/** One small fault put into one file. */
export type Mutant = { file: string; line: number; was: string; becomes: string; source: string };

/** What each comparison is turned into: its edge moved, and its sense reversed. */
const flips: Record<string, readonly string[]> = {
  '===': ['!=='],
  '!==': ['==='],
  '>=': ['>', '<'],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '<': ['<=', '>='],
};

// The formatter puts a space on both sides of every operator, and none around type arguments or arrows.
const comparison = / (===|!==|>=|<=|>|<) /g;
const number = /(?<=\b(?:from|below|value|low|discordant|severe|\w+Weeks|\w+Percent|\w+Times): )\d+(?:\.\d+)?/g;
const level = /(?<=\b(?:cautionFrom|reviewFrom): )'\w+'/g;
const levels = ["'never'", "'once_twice'", "'monthly'", "'weekly'", "'daily'"];

/** Every comparison of the source, flipped. */
export function flippedComparisons(file: string, source: string): Mutant[] {
  return matches(source, comparison).flatMap(({ text, at }) => {
    const was = text.trim();
    return (flips[was] ?? []).map((becomes) => mutant({ file, source, at: at + 1, was, becomes }));
  });
}

/** Every number of a rule pack, one up and one down, and every level of use one step up and down. */
export function shiftedThresholds(file: string, source: string): Mutant[] {
  const numbers = matches(source, number).flatMap(({ text, at }) =>
    [Number(text) + 1, Number(text) - 1].map((becomes) => mutant({ file, source, at, was: text, becomes: String(becomes) })),
  );
  const steps = matches(source, level).flatMap(({ text, at }) =>
    [1, -1].flatMap((step) => {
      const becomes = levels[levels.indexOf(text) + step];
      return becomes === undefined ? [] : [mutant({ file, source, at, was: text, becomes })];
    }),
  );
  return [...numbers, ...steps];
}

function matches(source: string, pattern: RegExp): { text: string; at: number }[] {
  return [...source.matchAll(pattern)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(({ at }) => !isComment(source, at));
}

function isComment(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at);
  return /^\s*(\/\*\*|\*|\/\/)/.test(line) || line.includes('// ');
}

function mutant({
  file,
  source,
  at,
  was,
  becomes,
}: {
  file: string;
  source: string;
  at: number;
  was: string;
  becomes: string;
}): Mutant {
  return {
    file,
    line: source.slice(0, at).split('\n').length,
    was,
    becomes,
    source: source.slice(0, at) + becomes + source.slice(at + was.length),
  };
}
