import { handleStart } from '@/server/api/answers-endpoint';
import { answerRedirects } from '../answer-redirects';

export const POST = (request: Request) => handleStart(request, answerRedirects);
