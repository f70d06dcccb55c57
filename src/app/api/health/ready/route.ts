import { answerReady } from '@/server/api/edge-health';

export const dynamic = 'force-dynamic';
export const GET = answerReady;
