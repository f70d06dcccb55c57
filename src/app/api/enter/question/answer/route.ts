import { ways } from '@/app/enter/question/ways';
import { answerByLink } from '@/server/api/edge-request';

export const POST = (request: Request) => answerByLink(request, ways);
