import { paths } from '@/app/paths';
import { handleHelp, redirectToHelp } from '@/server/api/help-endpoint';

const redirects = { care: paths.care(), crisisFile: paths.crisisFile() };

export const GET = (request: Request) => redirectToHelp(request, redirects);
export const POST = (request: Request) => handleHelp(request, redirects);
