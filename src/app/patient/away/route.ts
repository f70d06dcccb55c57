import { handlePresence } from '@/server/api/help-endpoint';

export const POST = (request: Request) => handlePresence(request);
