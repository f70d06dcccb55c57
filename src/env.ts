import { z } from 'zod';

const secret = z.string().min(32, 'needs at least 32 characters');
const knownDevelopmentSecret = /devkey|changeme|development|example|^secret|-only-/i;
const mailCatcher = /mailhog|mailpit|mailcatcher|maildev|:1025\b/i;
const inventedPhone = /555-01\d\d/;

/** Few different characters: a pattern somebody typed, and no secret. */
const isGuessable = (value: string) => new Set(value).size < 12;

const isOnThisMachine = (url: string) =>
  URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]', ''].includes(new URL(url).hostname);

/** Whether the way to the database stays on this machine or asks the other end to prove who it is. `host` outdoes the address. */
function isSafeLine(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { searchParams } = new URL(url);
  const isHere = (host: string) => host.startsWith('/') || isOnThisMachine(`postgres://${host}`);
  if (isOnThisMachine(url) && searchParams.getAll('host').every(isHere)) return true;
  const modes = searchParams.getAll('sslmode');
  return modes.length > 0 && modes.every((mode) => mode === 'verify-full');
}

const Env = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    /** demo and test show the mailbox and the demo people; production refuses both. */
    CLEARWAY_MODE: z.enum(['demo', 'test', 'production']).default('production'),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'needs the address of a PostgreSQL database'),
    /** Links in letters begin with it, so it comes from here and never from a request. */
    APP_ORIGIN: z.url({ protocol: /^https?$/ }).refine((url) => url === new URL(url).origin, 'must be an origin, without a path'),
    NEXTAUTH_SECRET: secret,
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'needs the address of a mail server, such as smtps://user:password@mail.example.com'),
    MAIL_FROM: z.string().default('Clearway <no-reply@clearway.example>'),
    /** As the browser reaches it (ws:// or wss://). Empty: visits offer the phone instead. */
    LIVEKIT_URL: z.string().default(''),
    LIVEKIT_API_KEY: z.string().default(''),
    LIVEKIT_API_SECRET: z.string().default(''),
    LIVEKIT_WEBHOOK_KEY: z.string().default(''),
    LIVEKIT_WEBHOOK_SECRET: z.string().default(''),
    /** A folder with the clinic's licensed content packs, outside the program's own. Empty: those instruments stay hidden. */
    CLEARWAY_PACKS_DIR: z.string().default(''),
    /** The folder of the build, as next.config.ts reads it too. */
    CLEARWAY_DIST: z.string().min(1).default('.next'),
    CLINIC_PHONE: z.string().default('(626) 555-0100'),
    /** Where somebody who found a security hole may tell us (mailto:, https: or tel:). Empty: the clinic's telephone. */
    SECURITY_CONTACT: z
      .union([
        z.literal(''),
        z.string().regex(/^(?:mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/, 'needs an address: mailto:, https: or tel:'),
      ])
      .default(''),
    /** Where the application listens. */
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    /** The name or address of this machine that it listens on: `localhost`, `0.0.0.0`, `::`, or one interface. */
    CLEARWAY_HOST: z
      .string()
      .regex(/^(?:[\w-]+(?:\.[\w-]+)*|[\da-fA-F:.]*:[\da-fA-F:.]*)$/, 'needs a host name or an IP address, without a port')
      .default('localhost'),
    /**
     * How many processes serve side by side, one for each core. Two by default: both cores of a small machine answer, and one may fall
     * without anybody waiting for its successor.
     */
    CLEARWAY_PROCESSES: z.coerce.number().int().min(1).max(64).default(2),
  })
  .superRefine((env, problem) => {
    const refuse = (path: string, message: string) => problem.addIssue({ code: 'custom', path: [path], message });

    if (env.LIVEKIT_URL !== '') {
      for (const name of ['LIVEKIT_API_KEY', 'LIVEKIT_WEBHOOK_KEY'] as const)
        if (env[name] === '') refuse(name, 'is needed when LIVEKIT_URL is set');
      for (const name of ['LIVEKIT_API_SECRET', 'LIVEKIT_WEBHOOK_SECRET'] as const)
        if (env[name].length < 32) refuse(name, 'needs at least 32 characters when LIVEKIT_URL is set');
    }
    if (env.NEXTAUTH_SECRET === env.LIVEKIT_API_SECRET) refuse('NEXTAUTH_SECRET', 'must differ from LIVEKIT_API_SECRET');
    if (env.NEXTAUTH_SECRET === env.LIVEKIT_WEBHOOK_SECRET) refuse('NEXTAUTH_SECRET', 'must differ from LIVEKIT_WEBHOOK_SECRET');
    if (env.CLEARWAY_MODE !== 'production') return;

    if (!env.APP_ORIGIN.startsWith('https://')) refuse('APP_ORIGIN', 'must begin with https:// in production');
    if (env.LIVEKIT_URL !== '' && !env.LIVEKIT_URL.startsWith('wss://'))
      refuse('LIVEKIT_URL', 'must begin with wss:// in production');
    for (const name of ['NEXTAUTH_SECRET', 'LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET', 'LIVEKIT_WEBHOOK_SECRET'] as const) {
      if (knownDevelopmentSecret.test(env[name])) refuse(name, 'is a development value: make a new one');
      if (name !== 'LIVEKIT_API_KEY' && env[name] !== '' && isGuessable(env[name]))
        refuse(name, 'can be guessed: make a new one');
    }
    if (!isSafeLine(env.DATABASE_URL)) refuse('DATABASE_URL', 'needs sslmode=verify-full for a database on another machine');
    if (/^postgres(ql)?:\/\/postgres[:@]/.test(env.DATABASE_URL)) refuse('DATABASE_URL', 'must not use the superuser');
    if (mailCatcher.test(env.SMTP_URL)) refuse('SMTP_URL', 'is a mail catcher: patients would get no letter');
    if (!isOnThisMachine(env.SMTP_URL) && !/^smtps:|[?&]requireTLS=true/.test(env.SMTP_URL))
      refuse('SMTP_URL', 'must begin with smtps:// for a mail server on another machine');
    if (/\.example\b/.test(env.MAIL_FROM)) refuse('MAIL_FROM', 'needs an address of your own');
    if (inventedPhone.test(env.CLINIC_PHONE)) refuse('CLINIC_PHONE', 'is an invented number: patients in need would call it');
  });

export type Env = z.infer<typeof Env>;

/**
 * Checks settings. Throws one sentence with the names of the faulty variables and what they need, never their values:
 * it ends up in logs.
 */
export function checkEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  // An empty variable is an unset one.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = Env.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`Clearway cannot start with these settings:\n${faults.join('\n')}\nSee .env.example.`);
}

let checked: Env | null = null;

/** The settings of this process, checked once. Read at first use, not at import, so that a build needs no settings. */
export function env(): Env {
  checked ??= checkEnv(process.env);
  return checked;
}

/** The same for a program that begins: faulty settings end it with the sentence. */
export function envOrExit(): Env {
  try {
    return env();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'Clearway cannot start.'}\n`);
    process.exit(1);
  }
}
