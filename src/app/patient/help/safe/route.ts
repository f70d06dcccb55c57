import { paths } from '@/app/paths';
import { handleSafetyCheck } from '@/server/api/help-endpoint';

export const POST = (request: Request) => handleSafetyCheck(request, { care: paths.care(), crisisFile: paths.crisisFile() });
