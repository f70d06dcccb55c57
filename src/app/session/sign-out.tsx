import { Button } from '@/ui/kit/button';
import { paths } from '../paths';

/** Signs out with a plain form, so that it works before and without script. */
export function SignOut({ words }: { words: string }) {
  return (
    <form action={paths.signOut()} method="post">
      <Button type="submit" look="bare">
        {words}
      </Button>
    </form>
  );
}
