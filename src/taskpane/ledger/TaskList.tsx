import { type BadgeProps, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerTask } from "../../app/ledger";
import { FirstOf } from "../fold/FirstOf";
import { LedgerLine } from "./LedgerLine";
import type { ShownTask } from "./shownTasks";

const COLORS: Readonly<Record<LedgerTask["state"], NonNullable<BadgeProps["color"]>>> = {
  late: "danger",
  "under-way": "warning",
  "not-started": "informative",
  done: "success",
};

/** Tasks that are shown at once. */
const FIRST = 12;

interface TaskListProps {
  readonly tasks: readonly ShownTask[];
  /** whether it is to be said who answers for a task */
  readonly withUnit: boolean;
}

/** Tasks with their states, and the way to each. */
export function TaskList({ tasks, withUnit }: TaskListProps): ReactNode {
  const { t } = useTranslation();
  if (tasks.length === 0) return <Text size={200}>{t("ledgerView.none")}</Text>;
  return (
    <FirstOf
      label={t("ledgerView.list")}
      all={tasks}
      first={FIRST}
      keyOf={({ place }) => place.cell}
      draw={({ task, unit, deadline, percent, state, problem, place }) => (
        <LedgerLine
          words={task}
          state={t(`cli.ledger.state.${state}`)}
          color={COLORS[state]}
          details={[
            ...(withUnit && unit !== "" ? [unit] : []),
            ...(percent === null ? [] : [`${Number(percent.toFixed(1))}%`]),
            ...(deadline === null ? [] : [t("ledgerView.until", { day: deadline })]),
          ]}
          place={place}
          note={
            state !== "late"
              ? undefined
              : problem === ""
                ? t("ledgerView.unsaid")
                : t("ledgerView.because", { problem })
          }
        />
      )}
    />
  );
}
