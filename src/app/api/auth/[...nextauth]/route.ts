import { answerAuthGet, answerAuthPost } from '@/server/api/edge-auth';
import { ways } from '../ways';

type Params = { params: Promise<{ nextauth: string[] }> };

export const GET = async (request: Request, { params }: Params) => answerAuthGet(request, (await params).nextauth);
export const POST = async (request: Request, { params }: Params) => answerAuthPost(request, (await params).nextauth, ways);
