import { Button } from '@/ui/kit/button';
import { paths } from '../paths';

/** Signs out with a plain form, so that it works before and without script. */
export function SignOut({ words }: { words: string }) {
  return (
    <form action={paths.signOut()} method="post">
      {/* What was typed at a desk lies sealed on the device, for the next time this person is here. */}
      <input type="hidden" name="keep" value="1" />
      <Button type="submit" look="bare">
        {words}
      </Button>
    </form>
  );
}
