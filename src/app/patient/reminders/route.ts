import { handleStopReminders } from '@/server/api/request-endpoint';
import { questionRedirects } from '../question/question-redirects';

export const POST = (request: Request) => handleStopReminders(request, questionRedirects);
