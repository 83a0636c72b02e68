import type { ComponentChildren } from "preact";
import type {
  TimelineBar,
  TimelineLane,
  TimelineMark,
  TimelineView,
} from "../../../../data/view/pages/timeline/timeline-view.ts";

// Heights and distances in CSS pixels. Widths are in percent, so the drawing fits any width while its text keeps its size.
const barRow = 32;
const barHeight = 8;
const nameHeight = 20;
const markRow = 13;
/** From the top of a row about the start of relations to the middle of its circle, which is beside the first line of text. */
const startCentre = 11;

/** Converts a position from the start of the line into one from the left, in percent. */
type FromLeft = (percent: number) => number;

/**
 * A relation's facts along a line of time, without a script. Each mark is a link to its fact. Every lane is an SVG of its own, so that the
 * text between them takes as many lines as it needs.
 */
export function Timeline({ view }: { view: TimelineView }) {
  const { ticks, starts, lanes, remarks, heading, skip, dir } = view;
  const left: FromLeft = (percent) => (dir === "rtl" ? Math.round(100 * (100 - percent)) / 100 : percent);
  return (
    <figure class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{heading}</h2>
      {/* A long relation has hundreds of links in the drawing. */}
      <a class="skip" href="#timeline-end">
        {skip}
      </a>
      <Gradients dir={dir} />
      <Since starts={starts} left={left}>
        <div class="lanes">
          <svg class="rules" width="100%" height="100%" aria-hidden="true">
            {ticks.map(({ at }) => (
              <line class="tick" x1={`${left(at)}%`} x2={`${left(at)}%`} y1="0" y2="100%" />
            ))}
          </svg>
          {lanes.map((lane) => (
            <Lane lane={lane} left={left} />
          ))}
        </div>
      </Since>
      <svg class="axis" width="100%" height="26">
        <title>{heading}</title>
        <line x1="0" x2="100%" y1="0" y2="0" />
        {ticks.map(({ at, text, isMinor }) => (
          <text class={isMinor ? "minor" : undefined} x={`${left(at)}%`} y="18" text-anchor="middle">
            {text}
          </text>
        ))}
      </svg>
      <figcaption id="timeline-end" tabIndex={-1}>
        {remarks.join(" ")}
      </figcaption>
    </figure>
  );
}

/** The colours of bars that fade. */
function Gradients({ dir }: Pick<TimelineView, "dir">) {
  return (
    <svg class="gradients" width="0" height="0" aria-hidden="true">
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
    </svg>
  );
}

/** The establishment of relations and recognitions, each above the others, with a line through everything below it. */
function Since({
  starts: [start, ...others],
  left,
  children,
}: {
  starts: TimelineView["starts"];
  left: FromLeft;
  children: ComponentChildren;
}) {
  if (!start) return <>{children}</>;
  const x = `${left(start.at)}%`;
  return (
    <div class="since">
      <svg class="rules" width="100%" height="100%" aria-hidden="true">
        <line class="start" x1={x} x2={x} y1={startCentre} y2="100%" />
      </svg>
      <Start start={start} left={left} />
      <Since starts={others} left={left}>
        {children}
      </Since>
    </div>
  );
}

/** The fact in words, beside a circle on the line of time. The SVG takes the space up to the circle, on the side that has less. */
function Start({ start: { at, title, url }, left }: { start: TimelineView["starts"][number]; left: FromLeft }) {
  const isBefore = at > 60;
  const space = isBefore ? 100 - at : at;
  const isMirrored = left(0) === 100;
  return (
    <a class={isBefore ? "start before" : "start"} href={url}>
      <svg width={`${Math.round(100 * space) / 100}%`} height={2 * startCentre} aria-hidden="true">
        <circle cx={isBefore === isMirrored ? "100%" : "0"} cy={startCentre} r="5" />
      </svg>
      <span>
        <span class="words">{title}</span>
      </span>
    </a>
  );
}

function Lane({ lane, left }: { lane: TimelineLane; left: FromLeft }) {
  const { label, side, kind } = lane;
  const height = contentHeight(lane);
  return (
    <div class={side === null ? "lane" : `lane side-${side}`}>
      <p>
        <span class="words">{label}</span>
      </p>
      <svg width="100%" height={height}>
        <title>{label}</title>
        {kind === "ambassadors"
          ? lane.bars.map((bar) => <Bar bar={bar} y={bar.row * barRow} side={side ?? 0} left={left} />)
          : lane.marks.map((mark) => <Mark mark={mark} kind={kind} y={height} left={left} />)}
      </svg>
    </div>
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
      y={y + nameHeight}
      width={fade}
      height={barHeight}
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
        y={y + nameHeight}
        width={`${Math.round(100 * width) / 100}%`}
        height={barHeight}
      />
      <Name space={name} y={y} isBefore={isNameBefore} left={left} text={text} />
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

/** The name of an ambassador, which is hidden if there is no space for all of it. */
function Name({
  space: { from, until },
  y,
  isBefore,
  left,
  text,
}: {
  space: TimelineBar["name"];
  y: number;
  isBefore: boolean;
  left: FromLeft;
  text: string;
}) {
  return (
    <foreignObject
      x={`${Math.min(left(from), left(until))}%`}
      y={y}
      width={`${Math.round(100 * (until - from)) / 100}%`}
      height={nameHeight}
    >
      <div class={isBefore ? "name before" : "name"}>
        <span class="words">{text}</span>
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
