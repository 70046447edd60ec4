import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});

interface Props {
  readonly icon: ReactElement;
  /** What it does, heard and shown by the pointer. */
  readonly name: string;
  readonly onPress: () => void;
}

/** A button of one sign, as small as a finger can still hit. */
export function IconButton({ icon, name, onPress }: Props) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      icon={icon}
      aria-label={name}
      title={name}
      onClick={onPress}
    />
  );
}
