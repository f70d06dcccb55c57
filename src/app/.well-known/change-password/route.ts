import { paths } from '@/app/paths';
import { answerChangePassword } from '@/server/api/edge-well-known';

export const dynamic = 'force-dynamic';
export const GET = () => answerChangePassword(paths.staffSignIn());
