import { answerKeep } from '@/server/api/edge-answers';
import { ways } from '../ways';

export const POST = (request: Request) => answerKeep(request, ways);
