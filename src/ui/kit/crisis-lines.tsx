import { classNames } from './class-names';
import { Icon } from './icon';

export type LineToShow = {
  id: string;
  href: string;
  title: string;
  note?: string;
  look?: '911' | '988';
};

/** Numbers to call as large rows, then short rows two by two (text, chat). Red is for 911 alone. */
export function CrisisLines({ lines, pairs = [] }: { lines: readonly LineToShow[]; pairs?: readonly LineToShow[] }) {
  const [first, second, ...rest] = lines;
  return (
    <div className="lines">
      {[first, second].map((line) => (line ? <Line key={line.id} line={line} /> : null))}
      {pairs.length > 0 ? (
        <div className="lines__pair">
          {pairs.map(({ id, href, title }) => (
            <a key={id} className="line" href={href}>
              <b>{title}</b>
            </a>
          ))}
        </div>
      ) : null}
      {rest.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </div>
  );
}

function Line({ line: { href, title, note, look } }: { line: LineToShow }) {
  return (
    <a className={classNames('line', look && `line--${look}`)} href={href}>
      <Icon name="phone" />
      <b>{title}</b>
      {note ? <small>{note}</small> : null}
    </a>
  );
}
