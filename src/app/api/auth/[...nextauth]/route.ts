import { paths } from '@/app/paths';
import { answerAuthGet, answerAuthPost, type Ways } from '@/server/api/edge-auth';

const ways: Ways = {
  homes: { patient: paths.patient(), reviewer: paths.queue(), consultant: paths.agenda() },
  afterSignOut: paths.landing(),
  refused: (action, kind, fields) => {
    if (action === 'password') return `${paths.staffSignIn()}?problem=${kind}`;
    if (fields.token !== undefined) return `${paths.enterCode()}?problem=${kind === 'wait' ? 'wait' : 'link'}&other=1`;
    return `${paths.enterCode()}?problem=${kind}${fields.email === undefined ? '' : '&other=1'}`;
  },
};

type Params = { params: Promise<{ nextauth: string[] }> };

export const GET = async (request: Request, { params }: Params) => answerAuthGet(request, (await params).nextauth);
export const POST = async (request: Request, { params }: Params) => answerAuthPost(request, (await params).nextauth, ways);
