// node scripts/postgres.mjs dev: a migrated throw-away database of your own until Ctrl-C.
import { deploy } from './migrate/deploy.mjs';
import { endWith } from './machine/sentence.mjs';
import { startThrowAwayPostgres } from './postgres/throw-away.mjs';

if (process.argv[2] !== 'dev') {
  console.error('usage: node scripts/postgres.mjs dev');
  process.exit(1);
}

try {
  const postgres = await startThrowAwayPostgres();
  let stopping = false;
  const stop = (code) => {
    if (stopping) return;
    stopping = true;
    void postgres.stop().then(() => process.exit(code));
  };
  process.on('SIGINT', () => stop(0)).on('SIGTERM', () => stop(0));
  postgres.onExit(() => stop(1));
  const applied = await deploy({ ownerUrl: postgres.ownerUrl(), appUrl: postgres.appUrl() });
  console.log(`DATABASE_URL=${postgres.appUrl()}`);
  console.log(`DATABASE_OWNER_URL=${postgres.ownerUrl()}`);
  console.log(`# ${applied.length} migrations applied. Ctrl-C stops the server and forgets its data.`);
} catch (error) {
  endWith(error);
}
