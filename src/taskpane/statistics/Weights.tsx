import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { weightsOf } from "../../app/statistics/unitStatistics";
import { Fold } from "../fold/Fold";
import { NumberTable } from "./NumberTable";

/** What each indicator is worth, and what it counts for. */
export function Weights({ found }: { readonly found: Parameters<typeof weightsOf>[0] }): ReactNode {
  const { t } = useTranslation();
  const weights = useMemo(() => weightsOf(found), [found]);
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  return (
    <Fold summary={t("statistics.weights")}>
      <NumberTable
        label={t("statistics.weightHint")}
        heads={[
          t("statistics.weightsHead.name"),
          t("statistics.weightsHead.nominal"),
          t("statistics.weightsHead.effective"),
        ]}
        rows={weights.map(({ no, name, nominal, effective }) => [
          `${no} ${name}`,
          percent(nominal),
          percent(effective),
        ])}
      />
    </Fold>
  );
}
