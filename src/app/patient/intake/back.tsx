import { Icon } from '@/ui/kit/icon';

/** A link to the screen before. A plain link; where there is script, the page around it follows it without a reload. */
export function Back({ href, words }: { href: string; words: string }) {
  return (
    <a className="btn btn--bare" href={href} data-intake-link="">
      <Icon name="back" />
      {words}
    </a>
  );
}
