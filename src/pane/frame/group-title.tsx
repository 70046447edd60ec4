import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  /** By which its group names it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** The small title over a group of lines. */
export function GroupTitle({ id, children }: Props) {
  return (
    <h2 className={useStyles().title} id={id}>
      {children}
    </h2>
  );
}
