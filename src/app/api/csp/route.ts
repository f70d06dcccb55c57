import { answerCspReport } from '@/server/api/edge-csp';

export const POST = answerCspReport;
