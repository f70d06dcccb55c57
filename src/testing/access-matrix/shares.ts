/** Which test file calls which routers: `src/server/api/access-matrix/<share>.db.test.ts`, so that workers divide the matrix. */
export const shares = {
  answers: ['session', 'demo', 'consents', 'answers', 'screening'],
  alerts: ['alerts'],
  queue: ['queue', 'requests'],
  visit: ['visit'],
  rules: ['rules', 'system'],
} as const satisfies Record<string, readonly string[]>;

export type Share = keyof typeof shares;

/** The router that a procedure's path begins with. */
export const routerOf = (path: string) => path.split('.')[0] ?? '';
