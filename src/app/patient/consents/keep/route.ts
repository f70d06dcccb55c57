import { answerConsent } from '@/server/api/edge-consents';
import { ways } from '../ways';

export const POST = (request: Request) => answerConsent(request, ways);
