import { handleTask } from '@/server/api/result-endpoint';
import { resultRedirects } from '../result-redirects';

export const POST = (request: Request) => handleTask(request, resultRedirects);
