import { answerTrpc } from '@/server/api/edge-trpc';

export const GET = answerTrpc;
export const POST = answerTrpc;
