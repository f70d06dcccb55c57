import { answerStart } from '@/server/api/edge-answers';
import { ways } from '../ways';

export const POST = (request: Request) => answerStart(request, ways);
