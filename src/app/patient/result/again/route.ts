import { answerAskAgain } from '@/server/api/edge-standing';
import { ways } from '../ways';

export const POST = (request: Request) => answerAskAgain(request, ways);
