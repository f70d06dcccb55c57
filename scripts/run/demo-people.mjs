import path from 'node:path';
import pg from 'pg';
import { tsImport } from 'tsx/esm/api';
import { projectFolder } from '../setup/places.mjs';

/** The invented people of this database as lines to show: staff by password, patients by a mailed link. Empty without them. */
export async function demoPeopleLines(databaseUrl, origin) {
  const { staff, patient } = await invented(databaseUrl);
  if (!staff.length) return [];
  const { demoPassword } = await tsImport(path.join(projectFolder, 'src', 'domain', 'access', 'demo-people.ts'), import.meta.url);
  const width = Math.max(...staff.map(({ email }) => email.length));
  return [
    `  Staff sign in at ${origin}/sign-in with the password ${demoPassword}`,
    ...staff.map(({ name, email, roles }) => `    ${email.padEnd(width)}  ${name} (${roles.join(', ')})`),
    `  Patients ask for a link at ${origin}/enter; the letter is shown at ${origin}/demo/mailbox`,
    ...(patient ? [`    ${patient.email.padEnd(width)}  ${patient.name} (the next visit is theirs)`] : []),
  ];
}

async function invented(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const staff = await client.query(
      `SELECT name, email, roles FROM "Person" WHERE email LIKE '%@example.test' AND "passwordHash" IS NOT NULL ORDER BY roles, email`,
    );
    const next = await client.query(
      `SELECT p.name, p.email FROM "Visit" v JOIN "Person" p ON p.id = v."patientId"
       WHERE p.email LIKE '%@example.test' AND v."endedAt" IS NULL ORDER BY abs(extract(epoch FROM v."scheduledFor" - now())) LIMIT 1`,
    );
    return { staff: staff.rows, patient: next.rows[0] };
  } finally {
    await client.end();
  }
}
