import { handleReady } from '@/server/api/health-endpoint';

export const dynamic = 'force-dynamic';
export const GET = handleReady;
