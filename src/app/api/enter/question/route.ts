import { linkRedirects } from '@/app/enter/question/link-redirects';
import { handleOpenLink } from '@/server/api/request-endpoint';

export const POST = (request: Request) => handleOpenLink(request, linkRedirects);
