import { paths } from '@/app/paths';
import { answerAsk } from '@/server/api/edge-ask';

export const POST = (request: Request) =>
  answerAsk(request, {
    asked: paths.enterCode(),
    malformed: (wished) => `${paths.enter()}?problem=address${wished === null ? '' : `&next=${wished}`}`,
  });
