import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  art: {
    display: "block",
    width: "100%",
    height: "auto",
    maxWidth: "428px",
    alignSelf: "center",
    borderRadius: "8px",
    backgroundColor: tokens.colorBrandBackground2,
  },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke2 },
  head: { fill: tokens.colorBrandBackground },
  line: { stroke: tokens.colorNeutralStroke2 },
  text: { fill: tokens.colorNeutralStroke2 },
  teal: { fill: tokens.colorPaletteTealBorderActive },
  lavender: { fill: tokens.colorPaletteLavenderBorderActive },
  pumpkin: { fill: tokens.colorPalettePumpkinBorderActive },
});

const ROWS = [0, 1, 2, 3, 4];
const BARS = [
  [8, 10, 34, "teal"],
  [26, 23, 48, "lavender"],
  [46, 36, 30, "teal"],
  [72, 49, 52, "pumpkin"],
  [104, 62, 28, "lavender"],
  [120, 75, 28, "teal"],
] as const;

/** A little schedule and the little timeline that comes of it. */
export function Art() {
  const styles = useStyles();
  return (
    <svg className={styles.art} viewBox="0 0 308 148" aria-hidden="true" focusable="false">
      <g transform="translate(24 22)">
        <path className={styles.paper} d="M0 6a6 6 0 0 1 6-6h138a6 6 0 0 1 6 6v120H0z" />
        <path className={styles.head} d="M0 6a6 6 0 0 1 6-6h138a6 6 0 0 1 6 6v17H0z" />
        <path className={styles.line} d="M40 23v103" />
        {ROWS.map((row) => (
          <g key={row} transform={`translate(0 ${23 + row * 20.5})`}>
            <path className={styles.line} d="M0 20.5h150" />
            <rect className={styles.text} x="9" y="7" width={row % 2 === 0 ? 22 : 17} height="7" rx="3.5" />
            <rect className={styles.text} x="49" y="7" width={row % 2 === 0 ? 88 : 70} height="7" rx="3.5" />
          </g>
        ))}
      </g>
      <g transform="translate(132 57)">
        <path className={styles.paper} d="M0 7a7 7 0 0 1 7-7h142a7 7 0 0 1 7 7v84H0z" />
        {[22, 52, 82, 112].map((x) => (
          <path key={x} className={styles.line} d={`M${x} 0v91`} />
        ))}
        {BARS.map(([x, y, width, lane]) => (
          <rect key={y} className={styles[lane]} x={x} y={y + 2} width={width} height="8" rx="4" />
        ))}
      </g>
    </svg>
  );
}
