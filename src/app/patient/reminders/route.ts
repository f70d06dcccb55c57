import { answerStopReminders } from '@/server/api/edge-request';
import { ownWays } from '../question/ways';

export const POST = (request: Request) => answerStopReminders(request, ownWays);
