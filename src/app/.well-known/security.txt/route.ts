import { answerSecurityTxt } from '@/server/api/edge-well-known';

export const dynamic = 'force-dynamic';
export const GET = answerSecurityTxt;
