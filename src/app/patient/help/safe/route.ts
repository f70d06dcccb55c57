import { paths } from '@/app/paths';
import { answerSafety } from '@/server/api/edge-help';

export const POST = (request: Request) => answerSafety(request, { care: paths.care(), crisisFile: paths.crisisFile() });
