import { linkRedirects } from '@/app/enter/question/link-redirects';
import { handleLinkAnswer } from '@/server/api/request-endpoint';

export const POST = (request: Request) => handleLinkAnswer(request, linkRedirects);
