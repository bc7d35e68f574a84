import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerTask } from "../../app/ledger";
import type { ShownTask } from "./shownTasks";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const STATES: readonly LedgerTask["state"][] = ["late", "under-way", "not-started", "done"];

interface StateCountsProps {
  readonly tasks: readonly ShownTask[];
  /** undefined: all states */
  readonly chosen: LedgerTask["state"] | undefined;
  readonly onChoose: (state: LedgerTask["state"] | undefined) => void;
}

/** How many tasks there are in each state; pressed, those alone are listed. */
export function StateCounts({ tasks, chosen, onChoose }: StateCountsProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.counts} role="group" aria-label={t("ledgerView.states")}>
      {STATES.map((state) => (
        <ToggleButton
          key={state}
          size="small"
          checked={chosen === state}
          onClick={() => onChoose(chosen === state ? undefined : state)}
        >
          {t("ledgerView.count", {
            state: t(`cli.ledger.state.${state}`),
            count: tasks.filter((task) => task.state === state).length,
          })}
        </ToggleButton>
      ))}
    </div>
  );
}
