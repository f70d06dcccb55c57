import nextEnv from '@next/env';
import { MailAddress } from '@/domain/shared/mail-address';
import { disableAccount } from '@/server/auth/disable-account';
import { disconnect } from '@/server/db/client';

/** Shuts somebody out at once: `npm run person -- disable <email>`, with the settings of .env. Their record stays. */
async function main([act, address]: readonly string[]): Promise<number> {
  const email = MailAddress.safeParse(address);
  if (act !== 'disable' || !email.success) return say('Give an address: npm run person -- disable <email>', 1);
  nextEnv.loadEnvConfig(process.cwd());
  const isDone = await disableAccount({ now: new Date() }, { email: email.data }).finally(disconnect);
  if (!isDone) return say(`Nobody has the address ${email.data}.`, 1);
  return say(`${email.data} is signed out everywhere and can no longer sign in.`, 0);
}

function say(words: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${words}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
