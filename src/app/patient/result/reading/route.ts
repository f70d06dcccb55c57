import { handleReading } from '@/server/api/result-endpoint';
import { resultRedirects } from '../result-redirects';

export const POST = (request: Request) => handleReading(request, resultRedirects);
