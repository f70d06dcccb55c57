import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { pool, transaction } from './client';
import { insertMail } from './mail';

async function setZoneOfServer(zone: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('postgres').adminUrl });
  await admin.connect();
  const database = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
  await admin.query(`ALTER DATABASE ${database} SET timezone = '${zone}'`);
  await admin.end();
}

test('a moment comes back as it was stored, though the server keeps another zone than UTC', async () => {
  await setZoneOfServer('America/Los_Angeles'); // before the first connection is made
  for (const moment of ['2027-03-14T10:30:00.000Z', '2027-11-07T09:30:00.000Z', '2028-02-29T23:59:59.999Z']) {
    const at = new Date(moment);
    const id = await transaction((tx) => insertMail(tx, { to: 'demo@example.test', subject: 'x', text: 'y' }, at));
    const { createdAt } = await transaction((tx) => tx.mail.findUniqueOrThrow({ where: { id } }));
    expect(createdAt).toEqual(at);
    const [inWords] = await transaction(
      (tx) => tx.$queryRaw<{ createdAt: Date }[]>`SELECT "createdAt" FROM "Mail" WHERE id = ${id}::uuid`,
    );
    expect(inWords?.createdAt).toEqual(at);
    const { rows } = await pool().query<{ createdAt: Date }>('SELECT "createdAt" FROM "Mail" WHERE id = $1', [id]);
    expect(rows).toEqual([{ createdAt: at }]);
  }
});
