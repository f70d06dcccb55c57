import { Icon } from '@/ui/kit/icon';

/** The way to the screen before. A plain link; where there is script, the page around it follows it without a reload. */
export function Back({ href, words }: { href: string; words: string }) {
  return (
    <a className="btn btn--bare" href={href} data-way="">
      <Icon name="back" />
      {words}
    </a>
  );
}
