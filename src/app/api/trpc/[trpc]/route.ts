import { handleTrpc } from '@/server/api/trpc-endpoint';

export const GET = handleTrpc;
export const POST = handleTrpc;
