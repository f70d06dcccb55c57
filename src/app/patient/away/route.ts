import { answerPresence } from '@/server/api/edge-help';

export const POST = (request: Request) => answerPresence(request);
