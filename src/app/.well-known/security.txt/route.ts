import { handleSecurityTxt } from '@/server/api/well-known-endpoint';

export const dynamic = 'force-dynamic';
export const GET = handleSecurityTxt;
