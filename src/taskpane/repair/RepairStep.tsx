import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { findRepairs, type Repairable, repairTemplate } from "../../app/repairTemplate";
import { Notice } from "../step/Notice";
import { Step } from "../step/Step";
import type { StepState } from "../step/stepState";
import { useJob } from "../step/useJob";

/** What was found, and whether it is restored already. */
interface Outcome {
  readonly repairs: readonly Repairable[];
  readonly restored: boolean;
}

/** Lost validations, locks, formulas and formats: first shown, then restored. */
export function RepairStep({ disabled, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const job = useCallback(
    (_control: unknown, restored: boolean) =>
      onRunning(async (): Promise<Outcome> => ({
        repairs: await (restored ? repairTemplate() : findRepairs()),
        restored,
      })),
    [onRunning],
  );
  const { state, start } = useJob(job);
  return (
    <Step
      title={t("repair.title")}
      hint={t("repair.hint")}
      button={t("repair.button")}
      running={t("repair.running")}
      disabled={disabled}
      state={state}
      onStart={() => void start(false)}
    >
      {({ repairs, restored }) => {
        if (repairs.length === 0) return <Notice intent="success">{t("repair.nothing")}</Notice>;
        return (
          <>
            <Notice intent={restored ? "success" : "warning"}>
              {t(restored ? "repair.done" : "repair.found", { count: repairs.length })}
            </Notice>
            <RepairList repairs={repairs} />
            {!restored && (
              <Button disabled={disabled} onClick={() => void start(true)}>
                {t("repair.go")}
              </Button>
            )}
          </>
        );
      }}
    </Step>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** More cells than these are counted, not named. */
const NAMED = 6;
const KINDS = ["formulas", "validations", "locks", "formats", "names"] as const;

function RepairList({ repairs }: { readonly repairs: readonly Repairable[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const placesOf = (cells: readonly string[]): string => {
    const places = cells.slice(0, NAMED).join(t("separator"));
    return cells.length > NAMED ? t("repair.more", { places, count: cells.length }) : places;
  };
  return (
    <ul aria-label={t("repair.list")} className={styles.list}>
      {repairs.map((repair) => (
        <li key={repair.sheet}>
          <Text size={200} weight="semibold" block>
            {repair.sheet}
          </Text>
          {KINDS.filter((kind) => repair[kind].length > 0).map((kind) => (
            <Text key={kind} size={200} block>
              {t(`repair.${kind}`, { places: placesOf(repair[kind]) })}
            </Text>
          ))}
          {repair.protection && (
            <Text size={200} block>
              {t("repair.protection")}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
