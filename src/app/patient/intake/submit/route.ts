import { handleSubmit } from '@/server/api/answers-endpoint';
import { answerRedirects } from '../answer-redirects';

export const POST = (request: Request) => handleSubmit(request, answerRedirects);
