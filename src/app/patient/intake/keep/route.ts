import { handleSave } from '@/server/api/answers-endpoint';
import { answerRedirects } from '../answer-redirects';

export const POST = (request: Request) => handleSave(request, answerRedirects);
