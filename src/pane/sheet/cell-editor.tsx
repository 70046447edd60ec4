import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { sheetWords } from "./sheet-words.ts";
import { fitting } from "./suggestions.ts";

const useStyles = makeStyles({
  field: {
    display: "block",
    width: "100%",
    minWidth: "120px",
    boxSizing: "border-box",
    padding: "2px 4px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    outlineColor: tokens.colorStrokeFocus2,
  },
  lines: { resize: "vertical" },
  list: {
    position: "absolute",
    zIndex: 3,
    left: 0,
    top: "100%",
    minWidth: "100%",
    maxWidth: "280px",
    maxHeight: "208px",
    overflowY: "auto",
    margin: 0,
    padding: "4px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  option: {
    minHeight: "24px",
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

/** Where the choice goes when a cell is left. */
export type Then = "stay" | "down" | "right" | "left" | "leave";

interface Props {
  readonly address: string;
  /** What stood in the cell. */
  readonly before: string;
  /** What the field begins with: that, or nothing where the officer simply types over it. */
  readonly start: string;
  /** What has been written in this column; undefined where texts are not chosen. */
  readonly values: readonly string[] | undefined;
  /** Undefined leaves the cell as it was. */
  readonly onDone: (text: string | undefined, then: Then) => void;
}

/** A cell being written: a list of what the column holds already, or free lines. */
export function CellEditor(props: Props) {
  const { start, values = [] } = props;
  const [lines, setLines] = useState<string | undefined>(
    values.length === 0 || props.before.includes("\n") ? start : undefined,
  );
  return lines === undefined ? (
    <ChoiceField {...props} values={values} onLines={setLines} />
  ) : (
    <LinesField {...props} start={lines} />
  );
}

/** Enter and Tab keep what is written, Escape does not. */
function endedBy({ key, shiftKey, altKey, nativeEvent }: KeyboardEvent): Then | "cancel" | undefined {
  if (nativeEvent.isComposing) return undefined;
  if (key === "Escape") return "cancel";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return key === "Enter" && !altKey ? "down" : undefined;
}

/** Blur comes also when the field goes because it was answered: only the first answer counts. */
function useOnce(onDone: Props["onDone"]): Props["onDone"] {
  const done = useRef(false);
  return (text, then) => {
    if (done.current) return;
    done.current = true;
    onDone(text, then);
  };
}

/** Free text; Alt+Enter breaks the line as in Excel. */
function LinesField({ address, start, onDone }: Props) {
  const styles = useStyles();
  const [value, setValue] = useState(start);
  const field = useRef<HTMLTextAreaElement>(null);
  const finish = useOnce(onDone);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(start.length, start.length);
  }, [start]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const end = endedBy(event);
    if (end !== undefined) {
      event.preventDefault();
      if (end === "cancel") finish(undefined, "stay");
      else finish(value, end);
    } else if (event.key === "Enter" && event.altKey && field.current !== null) {
      event.preventDefault();
      field.current.setRangeText("\n", field.current.selectionStart, field.current.selectionEnd, "end");
      setValue(field.current.value);
    }
  };
  return (
    <textarea
      ref={field}
      className={mergeClasses(styles.field, styles.lines)}
      aria-label={sheetWords.edit(address)}
      rows={Math.min(12, value.split("\n").length)}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => finish(value, "leave")}
      onKeyDown={onKeyDown}
    />
  );
}

/** The field leads through the list (ARIA, combobox): its options take no focus. */
const asList = { role: "listbox", "aria-label": sheetWords.suggestions } as const;
const asOption = (chosen: boolean) => ({ role: "option", "aria-selected": chosen }) as const;

interface ChoiceProps extends Props {
  readonly values: readonly string[];
  /** More than one line is wanted. */
  readonly onLines: (text: string) => void;
}

/** One line, with what the column holds already to choose from; anything else may be written as well. */
function ChoiceField({ address, before, start, values, onDone, onLines }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const [value, setValue] = useState(start);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(true);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const finish = useOnce(onDone);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(start.length, start.length);
  }, [start]);
  // At the lower edge the list would stand outside of what is seen.
  useEffect(() => {
    const shown = list.current?.children[active] ?? list.current;
    shown?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const offered = open ? fitting(values, value, before) : [];
  const go = (by: number) => {
    setOpen(true);
    setActive((now) => (offered.length === 0 ? -1 : (now + by + offered.length) % offered.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const end = endedBy(event);
    if (event.key === "Enter" && event.altKey) onLines(`${value}\n`);
    else if (event.key === "ArrowDown") go(1);
    else if (event.key === "ArrowUp") go(active === -1 ? 0 : -1);
    else if (end === "cancel") finish(undefined, "stay");
    else if (end !== undefined) finish(offered[active] ?? value, end);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={sheetWords.edit(address)}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}list`}
        {...(active >= 0 && { "aria-activedescendant": `${id}${active}` })}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          setValue(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onBlur={() => finish(value, "leave")}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}list`} className={styles.list} {...asList} hidden={offered.length === 0}>
        {offered.map((option, index) => (
          <div
            key={option}
            id={`${id}${index}`}
            {...asOption(index === active)}
            className={mergeClasses(styles.option, index === active && styles.active)}
            // The field keeps the focus, and takes the text once the press ends.
            onPointerDown={(event) => event.preventDefault()}
            onPointerUp={() => finish(option, "stay")}
          >
            {option}
          </div>
        ))}
      </div>
    </>
  );
}
