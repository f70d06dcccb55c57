import { answerWithdrawal } from '@/server/api/edge-consents';
import { ways } from '../ways';

export const POST = (request: Request) => answerWithdrawal(request, ways);
