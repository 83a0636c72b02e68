import type { ComponentChildren, VNode } from "preact";
import type {
  TimelineBar,
  TimelineLane,
  TimelineMark,
  TimelineView,
} from "../../../../data/view/pages/timeline/timeline-view.ts";

// Heights and distances in CSS pixels. Widths are in percent, so the drawing fits any width while its text keeps its size.
const startHeight = 44;
const laneHead = 26;
const laneFoot = 14;
const barRow = 30;
const markRow = 13;
const axisHeight = 26;

/** Converts a position from the start of the line into one from the left, in percent. */
type FromLeft = (percent: number) => number;

/** A relation's facts along a line of time, as an SVG without a script. Each mark is a link to its fact. */
export function Timeline({ view }: { view: TimelineView }) {
  const { ticks, starts, lanes, remarks, heading, skip, dir } = view;
  const left: FromLeft = (percent) => (dir === "rtl" ? Math.round(100 * (100 - percent)) / 100 : percent);
  let y = starts.length * startHeight + 6;
  const drawn: VNode[] = lanes.map((lane) => {
    const top = y;
    y += laneHead + contentHeight(lane) + laneFoot;
    return <Lane lane={lane} top={top} left={left} />;
  });
  const height = y + axisHeight;
  return (
    <figure class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{heading}</h2>
      {/* A long relation has hundreds of links in the drawing. */}
      <a class="skip" href="#timeline-end">
        {skip}
      </a>
      <svg width="100%" height={height}>
        <title>{heading}</title>
        <defs>
          {["side-0", "side-1"].flatMap((side) =>
            ["in", "out"].map((end) => {
              const isVisibleLeft = (end === "out") === (dir === "ltr");
              return (
                <linearGradient id={`${side}-${end}`} class={side}>
                  <stop offset="0" stop-opacity={isVisibleLeft ? 1 : 0} />
                  <stop offset="1" stop-opacity={isVisibleLeft ? 0 : 1} />
                </linearGradient>
              );
            }),
          )}
        </defs>
        <g>
          {ticks.map(({ at, text, isMinor }) => (
            <g class={isMinor ? "tick minor" : "tick"}>
              <line x1={`${left(at)}%`} x2={`${left(at)}%`} y1={starts.length * startHeight} y2={y} />
              <text x={`${left(at)}%`} y={y + 18} text-anchor="middle">
                {text}
              </text>
            </g>
          ))}
          <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
        </g>
        <g>
          {starts.map((start, index) => (
            <Start start={start} index={index} bottom={y} left={left} />
          ))}
        </g>
        {drawn}
      </svg>
      <figcaption id="timeline-end" tabIndex={-1}>
        {remarks.join(" ")}
      </figcaption>
    </figure>
  );
}

/** The establishment of relations, or a recognition: a line through all lanes, with the fact in words. */
function Start({
  start: { at, title, url },
  index,
  bottom,
  left,
}: {
  start: TimelineView["starts"][number];
  index: number;
  bottom: number;
  left: FromLeft;
}) {
  const top = index * startHeight;
  const isBefore = at > 60;
  const space = isBefore ? { from: 0, until: at } : { from: at, until: 100 };
  return (
    <Linked url={url} title={title}>
      <line class="start" x1={`${left(at)}%`} x2={`${left(at)}%`} y1={top + startHeight / 2} y2={bottom} />
      <Words
        space={space}
        y={top}
        height={startHeight}
        isBefore={isBefore}
        left={left}
        text={title}
        name="start-text"
      />
      <circle class="start" cx={`${left(at)}%`} cy={top + startHeight / 2} r="5" />
    </Linked>
  );
}

function Lane({ lane, top, left }: { lane: TimelineLane; top: number; left: FromLeft }) {
  const y = top + laneHead;
  const { label, side, kind } = lane;
  return (
    <g class={side === null ? kind : `${kind} side-${side}`}>
      <Words
        space={{ from: 0, until: 100 }}
        y={top + 4}
        height={18}
        isBefore={false}
        left={left}
        text={label}
        name="label"
      />
      {"bars" in lane
        ? lane.bars.map((bar) => <Bar bar={bar} y={y + bar.row * barRow} side={side ?? 0} left={left} />)
        : lane.marks.map((mark) => <Mark mark={mark} kind={lane.kind} y={y + contentHeight(lane)} left={left} />)}
    </g>
  );
}

/** An ambassador's time in office, with the name above it. */
function Bar({ bar, y, side, left }: { bar: TimelineBar; y: number; side: 0 | 1; left: FromLeft }) {
  const { from, until, name, isNameBefore, text, title, url, hasStart, hasEnd } = bar;
  const start = Math.min(left(from), left(until));
  const width = Math.max(until - from, 0.4);
  const fade = 18;
  const isMirrored = left(0) === 100;
  const faded = (end: "in" | "out", percent: number) => (
    <rect
      x={`${left(percent)}%`}
      y={y + 17}
      width={fade}
      height="8"
      fill={`url(#side-${side}-${end})`}
      transform={(end === "in") === isMirrored ? undefined : `translate(${-fade})`}
    />
  );
  return (
    <Linked url={url} title={title}>
      {!hasStart && faded("in", from)}
      {!hasEnd && faded("out", until)}
      <rect
        class={hasStart && hasEnd ? "bar ends" : "bar"}
        x={`${start}%`}
        y={y + 17}
        width={`${Math.round(100 * width) / 100}%`}
        height="8"
      />
      <Words space={name} y={y - 2} height={18} isBefore={isNameBefore} left={left} text={text} name="name-text" />
    </Linked>
  );
}

/** An event: a circle for a visit, a square for a meeting, a diamond for a document. A line shows how far its date is known. */
function Mark({
  mark: { at, span, level, title, url },
  kind,
  y,
  left,
}: {
  mark: TimelineMark;
  kind: "visits" | "meetings" | "agreements";
  y: number;
  left: FromLeft;
}) {
  const centre = y - level * markRow - markRow / 2;
  const x = `${left(at)}%`;
  return (
    <Linked url={url} title={title}>
      {span && <line class="span" x1={`${left(span.from)}%`} x2={`${left(span.until)}%`} y1={centre} y2={centre} />}
      {kind === "visits" ? (
        <circle class="mark" cx={x} cy={centre} r="5" />
      ) : (
        <rect class={`mark ${kind === "meetings" ? "square" : "diamond"}`} x={x} y={centre} width="9" height="9" />
      )}
    </Linked>
  );
}

/** Text that ends with an ellipsis where there is no space, and that is hidden where there is hardly any. */
function Words({
  space: { from, until },
  y,
  height,
  isBefore,
  left,
  text,
  name,
}: {
  space: { from: number; until: number };
  y: number;
  height: number;
  isBefore: boolean;
  left: FromLeft;
  text: string;
  name: string;
}) {
  return (
    <foreignObject
      x={`${Math.min(left(from), left(until))}%`}
      y={y}
      width={`${Math.round(100 * (until - from)) / 100}%`}
      height={height}
    >
      <div class={isBefore ? `${name} before` : name}>
        <span>{text}</span>
      </div>
    </foreignObject>
  );
}

function Linked({ url, title, children }: { url: string; title: string; children: ComponentChildren }) {
  return (
    <a href={url}>
      <title>{title}</title>
      {children}
    </a>
  );
}

/** Height of a lane without its label, in pixels. */
function contentHeight(lane: TimelineLane): number {
  return "bars" in lane
    ? (Math.max(...lane.bars.map(({ row }) => row)) + 1) * barRow
    : (Math.max(...lane.marks.map(({ level }) => level)) + 1) * markRow;
}
