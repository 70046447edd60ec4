import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { partsOf } from "../../core/model/day.ts";
import type { Lane } from "../../core/timeline/picture/arrange.ts";
import type { Drawn, Label, Picture, Shape } from "../../core/timeline/picture/picture.ts";
import { timelineWords } from "./timeline-words.ts";

const highContrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block", fontFamily: tokens.fontFamilyBase, fontSize: "12px", overflow: "visible" },
  text: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    strokeLinejoin: "round",
    paintOrder: "stroke",
    [highContrast]: { fill: "CanvasText", stroke: "Canvas" },
  },
  quiet: { fill: tokens.colorNeutralForeground2 },
  heading: { fontWeight: 600 },
  month: { fill: tokens.colorNeutralForeground1, [highContrast]: { fill: "CanvasText" } },
  pill: { fill: tokens.colorBrandBackground, [highContrast]: { fill: "Highlight" } },
  monthNow: {
    fill: tokens.colorNeutralForegroundOnBrand,
    fontWeight: 600,
    [highContrast]: { fill: "HighlightText" },
  },
  shade: { fill: tokens.colorNeutralBackground3, [highContrast]: { fill: "none" } },
  line: { stroke: tokens.colorNeutralStroke3, [highContrast]: { stroke: "CanvasText", strokeOpacity: 0.28 } },
  strong: { stroke: tokens.colorNeutralStroke1, [highContrast]: { stroke: "CanvasText" } },
  tick: { fill: tokens.colorPaletteRedForeground1, [highContrast]: { fill: "CanvasText" } },
  today: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.5px",
    strokeDasharray: "3 3",
    [highContrast]: { stroke: "Highlight" },
  },
  ring: { fill: tokens.colorNeutralBackground1, strokeWidth: "3px", [highContrast]: { fill: "Canvas" } },
});

/** A colour each in order of the departments; where colours are the system's, a pattern each. */
const useLaneStyles = makeStyles({
  lane0: {
    fill: tokens.colorPaletteTealBorderActive,
    stroke: tokens.colorPaletteTealBorderActive,
    [highContrast]: { fill: "Highlight", stroke: "Highlight" },
  },
  lane1: {
    fill: tokens.colorPaletteLavenderBorderActive,
    stroke: tokens.colorPaletteLavenderBorderActive,
    [highContrast]: { fill: "url(#lane-slanted)", stroke: "Highlight" },
  },
  lane2: {
    fill: tokens.colorPalettePumpkinBorderActive,
    stroke: tokens.colorPalettePumpkinBorderActive,
    [highContrast]: { fill: "url(#lane-upright)", stroke: "Highlight" },
  },
  lane3: {
    fill: tokens.colorPaletteBerryBorderActive,
    stroke: tokens.colorPaletteBerryBorderActive,
    [highContrast]: { fill: "url(#lane-crossed)", stroke: "Highlight" },
  },
  laneneutral: {
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralForeground3,
    [highContrast]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  plain: { strokeWidth: 0, [highContrast]: { strokeWidth: "1px" } },
  pattern: { stroke: "Highlight", strokeWidth: "2px", fill: "none" },
});

interface Props {
  readonly picture: Picture;
  /** How much larger than it was laid out: 1 in the pane. */
  readonly zoom: number;
  readonly name: string;
}

/** The timeline as drawn: months, festivals, today, and the work. The same rows stand in a table for readers. */
export function TimelinePicture({ picture, zoom, name }: Props) {
  const styles = useStyles();
  const { width, height } = picture;
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={name}
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
    >
      <LanePatterns />
      <Axis picture={picture} />
      {picture.rule !== undefined && <path className={styles.strong} d={`M0 ${picture.rule}H${width}`} />}
      {picture.headings.map(({ label, lane }) => (
        <g key={label.text}>
          {label.x > 1 && <Swatch lane={lane} x={1} y={label.y - 10} />}
          <Words
            label={label}
            className={mergeClasses(styles.text, label.x > 1 ? styles.heading : styles.quiet)}
          />
        </g>
      ))}
      {picture.drawn.map((drawn) => (
        <Work key={drawn.item.id} drawn={drawn} />
      ))}
    </svg>
  );
}

/** Hatching that takes the place of colours in high contrast. */
function LanePatterns() {
  const { pattern } = useLaneStyles();
  return (
    <defs>
      <pattern
        id="lane-slanted"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={pattern} d="M0 0V5" />
      </pattern>
      <pattern id="lane-upright" width="4" height="4" patternUnits="userSpaceOnUse">
        <path className={pattern} d="M1 0V4" />
      </pattern>
      <pattern id="lane-crossed" width="5" height="5" patternUnits="userSpaceOnUse">
        <path className={pattern} d="M0 0L5 5M5 0L0 5" />
      </pattern>
    </defs>
  );
}

function Axis({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  const { axis, height, width, months, shades, festivals, today } = picture;
  return (
    <>
      {shades.map(({ x, width: wide, name }) => (
        <rect key={x} className={styles.shade} x={x} y={axis} width={wide} height={height - axis}>
          <title>{name}</title>
        </rect>
      ))}
      {months.slice(1).map(({ x, newYear }) => (
        <path
          key={x}
          className={newYear ? styles.strong : styles.line}
          d={`M${x} ${newYear ? 0 : axis}V${height}`}
        />
      ))}
      <path className={styles.strong} d={`M0 ${axis}H${width}`} />
      {today !== undefined && (
        <path className={styles.today} d={`M${today} ${axis}V${height}`}>
          <title>{timelineWords.today}</title>
        </path>
      )}
      {months.map((month) => (
        <g key={month.x}>
          {month.current && (
            <rect className={styles.pill} x={month.label.x - 11} y={2} width={22} height={20} rx={10} />
          )}
          <Words label={month.label} className={month.current ? styles.monthNow : styles.month} />
        </g>
      ))}
      {festivals.map(({ mark, x, label }) => {
        const { month, day } = partsOf(mark.day);
        return (
          <g key={mark.day + mark.name}>
            <rect className={styles.tick} x={x - 1.25} y={axis - 3} width={2.5} height={6} />
            {label !== undefined && (
              <Words label={label} className={mergeClasses(styles.text, styles.quiet)} />
            )}
            <title>{`${mark.name} ${month} 月 ${day} 日`}</title>
          </g>
        );
      })}
    </>
  );
}

function Work({ drawn: { item, label, shapes } }: { readonly drawn: Drawn }) {
  const styles = useStyles();
  return (
    <g>
      <title>{item.title}</title>
      {shapes.map((shape) => (
        <Mark key={`${shape.x} ${shape.y}`} shape={shape} lane={item.lane} />
      ))}
      <Words label={label} className={styles.text} />
    </g>
  );
}

function Mark({ shape, lane }: { readonly shape: Shape; readonly lane: Lane }) {
  const styles = useStyles();
  const lanes = useLaneStyles();
  const colour = lanes[`lane${lane}`];
  if (shape.kind === "bar") {
    const { x, y, width, height } = shape;
    return (
      <rect
        className={mergeClasses(colour, lanes.plain)}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
      />
    );
  }
  const className = shape.ring ? mergeClasses(colour, styles.ring) : mergeClasses(colour, lanes.plain);
  return <circle className={className} cx={shape.x} cy={shape.y} r={shape.radius - (shape.ring ? 1 : 0)} />;
}

/** The little square of a department; drawn, so that it stays in high contrast. */
export function Swatch({ lane, x, y }: { readonly lane: Lane; readonly x: number; readonly y: number }) {
  const lanes = useLaneStyles();
  return (
    <rect
      className={mergeClasses(lanes[`lane${lane}`], lanes.plain)}
      x={x}
      y={y}
      width={10}
      height={10}
      rx={2.5}
    />
  );
}

function Words({ label, className }: { readonly label: Label; readonly className: string }) {
  return (
    <text className={className} x={label.x} y={label.y} textAnchor={label.anchor}>
      {label.text}
    </text>
  );
}
