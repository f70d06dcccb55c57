import { ways } from '@/app/enter/question/ways';
import { answerOpen } from '@/server/api/edge-request';

export const POST = (request: Request) => answerOpen(request, ways);
