import { handleDecisionReview } from '@/server/api/result-endpoint';
import { resultRedirects } from '../result-redirects';

export const POST = (request: Request) => handleDecisionReview(request, resultRedirects);
