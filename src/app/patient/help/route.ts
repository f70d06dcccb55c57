import { paths } from '@/app/paths';
import { answerHelp, leadToHelp } from '@/server/api/edge-help';

const ways = { care: paths.care(), crisisFile: paths.crisisFile() };

export const GET = (request: Request) => leadToHelp(request, ways);
export const POST = (request: Request) => answerHelp(request, ways);
