import { handleOwnAnswer } from '@/server/api/request-endpoint';
import { questionRedirects } from '../question-redirects';

export const POST = (request: Request) => handleOwnAnswer(request, questionRedirects);
