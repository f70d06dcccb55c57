import { handleWithdrawal } from '@/server/api/consents-endpoint';
import { consentRedirects } from '../consent-redirects';

export const POST = (request: Request) => handleWithdrawal(request, consentRedirects);
