import type { BadgeProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerMatter } from "../../app/ledger";
import { FirstOf } from "../fold/FirstOf";
import { Fold } from "../fold/Fold";
import { LedgerLine } from "./LedgerLine";

const COLORS: Readonly<Record<LedgerMatter["state"], NonNullable<BadgeProps["color"]>>> = {
  late: "danger",
  open: "warning",
  settled: "success",
};

/** Matters that are shown at once. */
const FIRST = 8;

/** What was asked for in inspections, open ones first, and the way to each. */
export function MatterList({ matters }: { readonly matters: readonly LedgerMatter[] }): ReactNode {
  const { t } = useTranslation();
  if (matters.length === 0) return null;
  const count = (...states: LedgerMatter["state"][]): number =>
    matters.filter(({ state }) => states.includes(state)).length;
  const words = t("ledgerView.matters", { open: count("open", "late"), late: count("late") });
  return (
    <Fold summary={words}>
      <FirstOf
        label={words}
        all={matters}
        first={FIRST}
        keyOf={({ place }) => place.cell}
        draw={({ matter, unit, deadline, state, outcome, place }) => (
          <LedgerLine
            words={matter}
            state={t(`cli.ledger.matterState.${state}`)}
            color={COLORS[state]}
            details={[
              ...(unit === "" ? [] : [unit]),
              ...(deadline === null ? [] : [t("ledgerView.until", { day: deadline })]),
            ]}
            place={place}
            note={outcome === "" ? t("ledgerView.noOutcome") : t("ledgerView.came", { outcome })}
          />
        )}
      />
    </Fold>
  );
}
