import type { ResourceFacts } from '@/domain/access/permissions';
import { ConsentRecord } from '@/domain/answers/consent-views';
import type { ConsentKind } from '@/domain/answers/consents';
import type { Locale } from '@/domain/shared/preferences';
import type { Tx } from './client';

type NewConsent = { personId: string; kind: ConsentKind; textVersion: string; locale: Locale };

/** Stores a yes or a no to one version of one text and returns its id. The caller holds the person's lock. */
export async function insertConsent(tx: Tx, consent: NewConsent & ({ givenAt: Date } | { refusedAt: Date })): Promise<string> {
  return (await tx.consent.create({ data: consent, select: { id: true } })).id;
}

/** What was said in this consent and by whom, or null. */
export async function findConsent(tx: Tx, id: string): Promise<(ResourceFacts['consent'] & { kind: ConsentKind }) | null> {
  const row = await tx.consent.findUnique({ where: { id }, select: { personId: true, kind: true } });
  return row === null ? null : { ...row, kind: row.kind as ConsentKind };
}

/** Everything this person ever said to these texts, newest first. */
export async function findConsentsOf(tx: Tx, personId: string): Promise<ConsentRecord[]> {
  const rows = await tx.consent.findMany({
    where: { personId },
    orderBy: { id: 'desc' },
    take: 500,
    select: { id: true, kind: true, textVersion: true, locale: true, givenAt: true, refusedAt: true, withdrawnAt: true },
  });
  return rows.map(({ id, textVersion, givenAt, refusedAt, withdrawnAt, ...row }) =>
    ConsentRecord.parse({
      ...row,
      consentId: id,
      version: textVersion,
      answer: givenAt === null ? 'refused' : 'given',
      at: (givenAt ?? refusedAt)?.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
    }),
  );
}

/** Takes back every current yes of this kind, of whatever version. Returns how many there were. */
export async function withdrawKind(tx: Tx, personId: string, kind: ConsentKind, at: Date): Promise<number> {
  const where = { personId, kind, givenAt: { not: null }, withdrawnAt: null };
  return (await tx.consent.updateMany({ where, data: { withdrawnAt: at } })).count;
}

/** Which of these people have a current yes of this kind, whatever version of its words they read. */
export async function findWhoAgreed(tx: Tx, personIds: readonly string[], kind: ConsentKind): Promise<Set<string>> {
  const rows = await tx.consent.findMany({
    where: { personId: { in: [...personIds] }, kind, givenAt: { not: null }, withdrawnAt: null },
    distinct: ['personId'],
    select: { personId: true },
  });
  return new Set(rows.map(({ personId }) => personId));
}

/** Marks what this person agreed to and was not yet written about. Returns how many there were: none, no letter. */
export async function markCopyMailed(tx: Tx, personId: string, at: Date): Promise<number> {
  const where = { personId, givenAt: { not: null }, copyMailedAt: null };
  return (await tx.consent.updateMany({ where, data: { copyMailedAt: at } })).count;
}
