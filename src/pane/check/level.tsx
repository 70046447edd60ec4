import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Level } from "../../core/model/problem.ts";
import { words } from "../words.ts";
import { useCheckStyles } from "./check-styles.ts";

const useStyles = makeStyles({
  words: { fontFamily: tokens.fontFamilyBase },
});

/** 要改 or 建议, as the row's left end. */
export function LevelIcon({ level }: { readonly level: Level }) {
  const styles = useCheckStyles();
  return (
    <span className={mergeClasses(styles.icon, styles[level])} aria-hidden="true">
      {level === "must" ? <ErrorCircle16Filled /> : <Warning16Filled />}
    </span>
  );
}

/** The level in words and the address, as the row's right end. */
export function Place({ level, cell }: { readonly level: Level; readonly cell: string | null }) {
  const styles = useCheckStyles();
  const { words: inWords } = useStyles();
  return (
    <span className={styles.place}>
      <span className={inWords}>{words.level[level]}</span>
      {cell !== null && ` ${cell}`}
    </span>
  );
}
