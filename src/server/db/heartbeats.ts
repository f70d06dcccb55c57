import type { HeartbeatName } from '@/domain/safety/alert-heartbeat';
import type { Tx } from './client';

/** Says that a program got this far at this moment. */
export async function beat(tx: Tx, name: HeartbeatName, at: Date): Promise<void> {
  await tx.heartbeat.upsert({ where: { name }, create: { name, at }, update: { at }, select: { name: true } });
}

/** When each last reported, by name. */
export async function findHeartbeats(tx: Tx): Promise<Map<string, Date>> {
  const rows = await tx.heartbeat.findMany({ select: { name: true, at: true } });
  return new Map(rows.map(({ name, at }) => [name, at]));
}
