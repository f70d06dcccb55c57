import { paths } from '@/app/paths';
import { handleLinkRequest } from '@/server/api/link-request-endpoint';

export const POST = (request: Request) =>
  handleLinkRequest(request, {
    asked: paths.enterCode(),
    malformed: (wished) => `${paths.enter()}?problem=address${wished === null ? '' : `&next=${wished}`}`,
  });
