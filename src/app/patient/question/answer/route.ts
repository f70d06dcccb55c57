import { answerOwn } from '@/server/api/edge-request';
import { ownWays } from '../ways';

export const POST = (request: Request) => answerOwn(request, ownWays);
