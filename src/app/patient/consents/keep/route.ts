import { handleConsent } from '@/server/api/consents-endpoint';
import { consentRedirects } from '../consent-redirects';

export const POST = (request: Request) => handleConsent(request, consentRedirects);
