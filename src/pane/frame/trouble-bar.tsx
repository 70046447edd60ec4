import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Explanation } from "../../core/model/fault.ts";
import { words } from "../words.ts";

interface Props {
  readonly trouble: Explanation;
  /** What was left as it is, so that nobody is afraid for a file. */
  readonly notChanged?: string;
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

/** What did not work, why, what to do, and what was not changed. */
export function TroubleBar({ trouble, notChanged, action }: Props) {
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{trouble.message}</MessageBarTitle>
        {words.sentence(trouble.advice)}
        {notChanged}
      </MessageBarBody>
      {action !== undefined && <BarAction {...action} />}
    </MessageBar>
  );
}

/** Something was done, with at most one thing that follows from it. */
export function DoneBar({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: Props["action"];
}) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {action !== undefined && <BarAction {...action} />}
    </MessageBar>
  );
}

/** Something to know before going on, and what may be done about it. */
export function WarningBar({
  children,
  action,
  other,
}: {
  readonly children: ReactNode;
  readonly action?: Props["action"];
  readonly other?: Props["action"];
}) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {action !== undefined && <BarAction {...action} {...(other !== undefined && { other })} />}
    </MessageBar>
  );
}

function BarAction({
  label,
  onAction,
  other,
}: NonNullable<Props["action"]> & { readonly other?: NonNullable<Props["action"]> }) {
  return (
    <MessageBarActions>
      <Button size="small" onClick={onAction}>
        {label}
      </Button>
      {other !== undefined && (
        <Button size="small" onClick={other.onAction}>
          {other.label}
        </Button>
      )}
    </MessageBarActions>
  );
}
