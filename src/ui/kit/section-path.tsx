export type PathSection = { id: string; name: string; href?: string; state: 'done' | 'here' | 'ahead' };

type SectionPathProps = {
  label: string;
  sections: readonly PathSection[];
  /** "then past treatments", for phones, where only the present section is named. */
  then?: string;
  /** ", answered": read aloud after a section that lies behind. */
  answered: string;
};

/** Where in the questions one is: names, never a percentage. A rail on a desktop, a drawn path on a phone. */
export function SectionPath({ label, sections, then, answered }: SectionPathProps) {
  const here = sections.find((section) => section.state === 'here');
  return (
    <nav className="trail" aria-label={label}>
      <Wave sections={sections} />
      <p className="trail__names">
        <strong>{here?.name}</strong>
        {then ? <span className="quiet">{then}</span> : null}
      </p>
      <ol className="trail__list">
        {sections.map(({ id, name, href, state }) => (
          <li key={id} className={state === 'done' ? 'is-done' : undefined} aria-current={state === 'here' ? 'step' : undefined}>
            {href && state !== 'here' ? <a href={href}>{name}</a> : name}
            {state === 'done' ? <span className="aloud">{answered}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

const LEFT = 9;
const RIGHT = 351;

function Wave({ sections }: { sections: readonly PathSection[] }) {
  const stepWidth = sections.length > 1 ? (RIGHT - LEFT) / (sections.length - 1) : 0;
  const stops = sections.map(({ id, state }, n) => ({ id, state, x: LEFT + n * stepWidth, y: n % 2 === 0 ? 9 : 19 }));
  const legs = stops.flatMap((to, n) => {
    const from = stops[n - 1];
    return from ? [{ isBehind: from.state === 'done', d: leg(from, to) }] : [];
  });
  return (
    <svg className="trail__wave" viewBox="0 0 360 28" aria-hidden="true" focusable="false">
      <path className="ahead" d={joined(legs.filter(({ isBehind }) => !isBehind))} />
      <path d={joined(legs.filter(({ isBehind }) => isBehind))} />
      {stops.map(({ id, state, x, y }) => (
        <circle key={id} className={circleClass[state]} cx={x} cy={y} r={circleRadius[state]} />
      ))}
    </svg>
  );
}

const circleClass = { done: undefined, here: 'here', ahead: 'to-come' } as const;
const circleRadius = { done: 5.5, here: 7, ahead: 4.5 } as const;

type Point = { x: number; y: number };

/** From one stop to the next. Only what leaves a finished section is solid, also where somebody has jumped ahead. */
function leg(from: Point, to: Point) {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

const joined = (legs: readonly { d: string }[]) => legs.map(({ d }) => d).join('');
