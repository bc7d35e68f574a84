import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../../app/showCell";
import type { Finding } from "../../validation/finding";
import { ALL_FINDINGS } from "../filter/findingFilter";
import { useSession } from "../session/session";
import { FindingRow } from "./FindingRow";
import { LongRows } from "./LongRows";
import { type Row, rowsOf } from "./rows";
import { SheetRow } from "./SheetRow";
import { useRoving } from "../roving/useRoving";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  count: { flexGrow: 1 },
});

/** More rows than these are drawn only where they are seen. */
const LONG = 100;

/** Of the button of a finding. */
const rowId = (id: string): string => `finding ${id}`;

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** how many there are without a filter */
  readonly all: number;
}

/** Findings sheet by sheet; choosing one selects its cell. */
export function FindingList({ findings, all }: FindingListProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const rows = useMemo(() => rowsOf(findings), [findings]);
  const ids = useMemo(() => rows.flatMap((row) => (row.kind === "finding" ? [row.id] : [])), [rows]);
  const roving = useRoving(ids);
  const { active, setActive, focusRef, onKeyDown, move } = roving;
  const hadFocus = useRef(false);
  // what was pressed may be gone with its finding: who has pressed it goes on at the next
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body || active === undefined) return;
    document.getElementById(rowId(active))?.focus();
  }, [ids, active]);
  if (findings.length === 0) return all > 0 && <NoneShown all={all} />;
  const select = (id: string): void => {
    setActive(id);
    const row = rows.find((each) => each.kind === "finding" && each.id === id);
    if (row?.kind === "finding") void showCell(row.finding).catch(() => undefined);
  };
  const step = (by: number): void => {
    const id = move(by);
    if (id !== undefined) select(id);
  };
  const draw = (row: Row): ReactNode =>
    row.kind === "sheet" ? (
      <SheetRow sheet={row.sheet} count={row.count} />
    ) : (
      <FindingRow
        id={rowId(row.id)}
        finding={row.finding}
        isActive={row.id === active}
        focusRef={focusRef}
        onSelect={() => select(row.id)}
      />
    );
  const place = active === undefined ? 0 : ids.indexOf(active) + 1;
  return (
    <div onFocus={() => (hadFocus.current = true)} onBlur={() => (hadFocus.current = false)}>
      <div className={styles.place}>
        <Text size={200} className={styles.count}>
          {t("findings.shown", { shown: findings.length, all })}
        </Text>
        <Button size="small" disabledFocusable={place <= 1} onClick={() => step(-1)}>
          {t("findings.previous")}
        </Button>
        <Button size="small" disabledFocusable={place >= ids.length} onClick={() => step(1)}>
          {t("findings.next")}
        </Button>
      </div>
      {rows.length > LONG ? (
        <LongRows label={t("findings.title")} rows={rows} active={active} onKeyDown={onKeyDown} draw={draw} />
      ) : (
        <ul aria-label={t("findings.title")} className={styles.list} onKeyDown={onKeyDown}>
          {rows.map((row) => (
            <li key={row.id}>{draw(row)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the filter leaves out is there all the same: how much, and the way back to it. */
function NoneShown({ all }: { readonly all: number }): ReactNode {
  const { t } = useTranslation();
  const { setFilter } = useSession();
  return (
    <>
      <Text size={200}>{t("findings.noneShown", { all })}</Text>
      <Button onClick={() => setFilter(ALL_FINDINGS)}>{t("findings.unfilter")}</Button>
    </>
  );
}
