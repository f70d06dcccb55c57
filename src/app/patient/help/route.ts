import { paths } from '@/app/paths';
import { handleHelp, redirectToHelp } from '@/server/api/help-endpoint';

const ways = { care: paths.care(), crisisFile: paths.crisisFile() };

export const GET = (request: Request) => redirectToHelp(request, ways);
export const POST = (request: Request) => handleHelp(request, ways);
