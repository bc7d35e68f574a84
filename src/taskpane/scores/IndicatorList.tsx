import { Field, makeStyles, Select } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorChange } from "../../app/changesSince";
import type { Scorecard } from "../../scoring/unit/scorecard";
import type { Submission } from "../../validation/entries";
import { useRoving } from "../roving/useRoving";
import { IndicatorRow } from "./IndicatorRow";
import { inOrder, type Order, ORDERS } from "./indicatorOrder";

const useStyles = makeStyles({
  // as narrow as the pane, and not as wide as its longest choice
  select: { minWidth: 0, width: "100%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface IndicatorListProps {
  readonly submission: Submission;
  readonly card: Scorecard;
  readonly changes: ReadonlyMap<number, IndicatorChange> | undefined;
  /** number of the one whose details are shown */
  readonly opened: number | undefined;
  readonly onOpen: (no: number | undefined) => void;
}

/** Every indicator and constraint; choosing one shows how its score came about. */
export function IndicatorList({ submission, card, changes, opened, onOpen }: IndicatorListProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [order, setOrder] = useState<Order>("number");
  const indicators = useMemo(() => inOrder(card.indicators, order, changes), [card, order, changes]);
  const ids = useMemo(() => indicators.map(({ no }) => String(no)), [indicators]);
  // arrows lead from one to the next; the Tab key from the one that is open to its cells
  const { active, setActive, focusRef, onKeyDown } = useRoving(ids);
  return (
    <>
      <Field label={t("scores.order")} size="small">
        <Select
          size="small"
          select={{ className: styles.select }}
          value={order}
          onChange={(_event, { value }) => setOrder(value as Order)}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`scores.by.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.list} aria-label={t("scores.indicators")} onKeyDown={onKeyDown}>
        {indicators.map((indicator) => (
          <li key={indicator.no}>
            <IndicatorRow
              indicator={indicator}
              submission={submission}
              change={changes?.get(indicator.no)}
              isOpen={opened === indicator.no}
              isActive={active === String(indicator.no)}
              focusRef={focusRef}
              onToggle={() => onOpen(opened === indicator.no ? undefined : indicator.no)}
              onFocus={() => setActive(String(indicator.no))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
