import { handleMediaServer } from '@/server/api/livekit-endpoint';

export const POST = handleMediaServer;
