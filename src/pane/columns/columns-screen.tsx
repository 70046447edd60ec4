import {
  Button,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import type { Explanation } from "../../core/model/fault.ts";
import { columnName } from "../../core/model/grid.ts";
import type { ColumnRole } from "../../core/model/schedule.ts";
import { COLUMN_ROLES, type ColumnOffer } from "../../core/reading/offer-columns.ts";
import { RowAction } from "../check/row-action.tsx";
import { ActionBar } from "../frame/action-bar.tsx";
import { BackHeader } from "../frame/back-header.tsx";
import { Frame } from "../frame/frame.tsx";
import { Section, useCardStyles } from "../frame/section.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { useStore } from "../store.ts";
import { useMedia } from "../use-theme.ts";
import { welcomeWords } from "../welcome/welcome-words.ts";
import { words } from "../words.ts";
import { type Columns, type ColumnsEvent, valuesOf } from "./columns.ts";
import type { ColumnsSession } from "./columns-desk.ts";
import { ColumnsSheet } from "./columns-sheet.tsx";
import { columnsWords } from "./columns-words.ts";

const useStyles = makeStyles({
  wide: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 360px",
    gridTemplateRows: "minmax(0, 1fr)",
    height: "100%",
  },
  rows: { maxHeight: "220px", overflowY: "auto" },
  column: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    "@media (max-width: 299px)": { flexWrap: "wrap" },
  },
  names: { flex: "1 1 130px", minWidth: 0 },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  role: {
    flex: "0 0 150px",
    minWidth: 0,
    "& select": { minWidth: 0 },
    // The longest of the words has room.
    "@media (min-width: 340px)": { flexBasis: "184px" },
    "@media (max-width: 299px)": { flexGrow: 1 },
  },
});

interface Props {
  readonly session: ColumnsSession;
  readonly name: string;
  readonly trouble: Explanation | undefined;
  readonly version: string;
  /** In Excel the sheet itself stands beside the pane. */
  readonly live: boolean;
  readonly onKeep: () => void;
  readonly onBack: () => void;
}

/** 指定列: the officer says which row is the header and what each column is for; it is kept with the workbook. */
export function ColumnsScreen({ session, live, ...props }: Props) {
  const styles = useStyles();
  const columns = useStore(session);
  const wide = useMedia("(min-width: 720px)");
  const choice = <Choice {...props} columns={columns} send={session.send} />;
  if (!wide || live) return choice;
  return (
    <div className={styles.wide}>
      <ColumnsSheet columns={columns} send={session.send} />
      {choice}
    </div>
  );
}

type ChoiceProps = Omit<Props, "session" | "live"> & PartProps;

function Choice({ columns, send, name, trouble, version, onKeep, onBack }: ChoiceProps) {
  return (
    <Frame
      version={version}
      top={<BackHeader title={columnsWords.title} sub={name} back={welcomeWords.back} onBack={onBack} />}
      bar={
        <ActionBar>
          <Button appearance="primary" onClick={onKeep}>
            {columnsWords.keep}
          </Button>
        </ActionBar>
      }
    >
      {trouble !== undefined && <TroubleBar trouble={trouble} notChanged={words.trouble.notChanged} />}
      {columns.refusal !== undefined && <WarningBar>{words.sentence(columns.refusal)}</WarningBar>}
      {columns.grids.length > 1 && <Sheets columns={columns} send={send} />}
      <HeaderRow offer={columns.offer} send={send} />
      <Section title={columnsWords.what}>
        <Roles columns={columns} send={send} />
      </Section>
    </Frame>
  );
}

interface PartProps {
  readonly columns: Columns;
  readonly send: (event: ColumnsEvent) => void;
}

function Sheets({ columns, send }: PartProps) {
  return (
    <Section title={columnsWords.sheet}>
      <RadioGroup
        aria-label={columnsWords.sheet}
        value={columns.offer.sheet}
        onChange={(_, { value }) => send({ kind: "sheet-chosen", sheet: value })}
      >
        {columns.grids.map(({ sheet }) => (
          <Radio key={sheet} value={sheet} label={sheet} />
        ))}
      </RadioGroup>
    </Section>
  );
}

const NO_HEADER = "none";

interface HeaderProps {
  readonly offer: ColumnOffer;
  readonly send: PartProps["send"];
}

function HeaderRow({ offer, send }: HeaderProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const written = offer.rows.filter(({ cells }) => cells.some((text) => text.trim() !== ""));
  return (
    <Section title={columnsWords.header}>
      <div className={mergeClasses(cards.card, styles.rows)}>
        <RadioGroup
          aria-label={columnsWords.header}
          value={offer.header === null ? NO_HEADER : String(offer.header.top)}
          onChange={(_, { value }) =>
            send({ kind: "header-chosen", row: value === NO_HEADER ? null : Number(value) })
          }
        >
          {written.map(({ row, cells }) => (
            <Radio key={row} value={String(row)} label={columnsWords.row(row + 1, rowWords(cells))} />
          ))}
          <Radio value={NO_HEADER} label={columnsWords.noHeader} />
        </RadioGroup>
        {offer.further > 0 && (
          <RowAction onAction={() => send({ kind: "further-rows" })}>
            {columnsWords.further(offer.further)}
          </RowAction>
        )}
      </div>
    </Section>
  );
}

const LONGEST_CELL = 8;

/** A merged cell says its words once. */
function rowWords(cells: readonly string[]): string {
  const texts = cells.map((text) => text.replace(/\s+/g, " ").trim());
  return texts
    .filter((text, at) => text !== "" && text !== texts[at - 1])
    .map((text) => (text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text))
    .join("｜");
}

function Roles({ columns, send }: PartProps) {
  const cards = useCardStyles();
  return (
    <ul className={cards.card}>
      {columns.offer.columns.map(({ column, header }) => (
        <Column key={column} columns={columns} column={column} header={header} send={send} />
      ))}
    </ul>
  );
}

interface ColumnProps extends PartProps {
  readonly column: number;
  readonly header: string;
}

function Column({ columns, column, header, send }: ColumnProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const id = useId();
  const name = `${columnsWords.column(columnName(column))}${header === "" ? "" : ` ${header}`}`;
  return (
    <li className={mergeClasses(cards.line, styles.column)}>
      <div className={styles.names}>
        <label className={styles.header} htmlFor={id}>
          {name}
        </label>
        <div className={cards.quiet}>
          {valuesOf(columns, column).join("；").replace(/\s+/g, " ").slice(0, 40)}
        </div>
      </div>
      <Select
        id={id}
        className={styles.role}
        value={columns.roles[column] ?? "extra"}
        onChange={(_, { value }) => send({ kind: "role-chosen", column, role: roleOf(value) })}
      >
        {COLUMN_ROLES.map(({ role, name: roleName }) => (
          <option key={role} value={role}>
            {roleName}
          </option>
        ))}
      </Select>
    </li>
  );
}

function roleOf(value: string): ColumnRole {
  return COLUMN_ROLES.find(({ role }) => role === value)?.role ?? "extra";
}
