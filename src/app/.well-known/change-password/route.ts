import { paths } from '@/app/paths';
import { handleChangePassword } from '@/server/api/well-known-endpoint';

export const dynamic = 'force-dynamic';
export const GET = () => handleChangePassword(paths.staffSignIn());
