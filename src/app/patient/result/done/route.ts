import { answerToDo } from '@/server/api/edge-standing';
import { ways } from '../ways';

export const POST = (request: Request) => answerToDo(request, ways);
