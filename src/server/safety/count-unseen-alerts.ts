import type { UnseenAlerts } from '@/domain/safety/alert-view';
import { countUnseen } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';

/** How many alerts wait for somebody to see them, and how many of those are STAT. */
export const countUnseenAlerts = (): Promise<UnseenAlerts> => transaction((tx) => countUnseen(tx));
