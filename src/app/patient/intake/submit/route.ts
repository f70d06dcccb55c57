import { answerSubmit } from '@/server/api/edge-answers';
import { ways } from '../ways';

export const POST = (request: Request) => answerSubmit(request, ways);
