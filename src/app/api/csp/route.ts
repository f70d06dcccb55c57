import { handleCspReport } from '@/server/api/csp-endpoint';

export const POST = handleCspReport;
