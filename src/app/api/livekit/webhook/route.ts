import { answerMediaServer } from '@/server/api/edge-livekit';

export const POST = answerMediaServer;
