import { handleAuthGet, handleAuthPost } from '@/server/api/auth-endpoint';
import { signInRedirects } from '../sign-in-redirects';

type Params = { params: Promise<{ nextauth: string[] }> };

export const GET = async (request: Request, { params }: Params) => handleAuthGet(request, (await params).nextauth);
export const POST = async (request: Request, { params }: Params) =>
  handleAuthPost(request, (await params).nextauth, signInRedirects);
