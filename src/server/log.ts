import type { LogCode } from './log-codes';

declare const isId: unique symbol;
/** Something that names a thing and says nothing: made by `idOf` alone, so that a text does not become one by accident. */
export type LogId = string & { readonly [isId]: true };
type Fields = {
  ids?: Readonly<Record<string, LogId | readonly LogId[]>>;
  counts?: Readonly<Record<string, number>>;
  ms?: number;
};

/** What may be logged of an error: its name and codes, never its message, which may quote a row. */
type Fault = { name: string; code: string | null; at: string | null };

const write = (level: 'info' | 'warn' | 'error', code: LogCode, fields: object) =>
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, code, ...fields })}\n`);

/** The server's only logger. It takes ids, counts and durations; there is no place for a text or an answer. */
export const log = {
  event: (code: LogCode, fields: Fields = {}) => write('info', code, fields),
  warn: (code: LogCode, fields: Fields = {}) => write('warn', code, fields),
  error: (code: LogCode, error: unknown, fields: Fields = {}) => write('error', code, { fault: errorCodeOf(error), ...fields }),
};

/** An id for the log. Whatever does not look like one, such as anything with a space in it, stays out. */
export const idOf = (text: string): LogId => (/^[\w.:-]{1,80}$/.test(text) ? text : 'not-an-id') as LogId;

/** Strips an error to what cannot hold patient data: class, driver code, and the first own line of the stack. */
export function errorCodeOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: null };
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Za-z0-9_-]{1,40}$/.test(error.code) ? error.code : null;
  const at =
    error.stack
      ?.split('\n')
      .find((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
      ?.trim() ?? null;
  return { name: error.name, code, at };
}
