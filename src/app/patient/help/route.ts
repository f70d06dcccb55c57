import { paths } from '@/app/paths';
import { answerHelp } from '@/server/api/edge-help';

export const POST = (request: Request) => answerHelp(request, { care: paths.care(), crisisFile: paths.crisisFile() });
