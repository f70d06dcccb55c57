import { answerAhead } from '@/server/api/edge-ahead';
import { screensAhead } from '../offline/screens-ahead';

export const POST = (request: Request) => answerAhead(request, screensAhead);
