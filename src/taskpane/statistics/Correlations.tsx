import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Correlated } from "../../scoring/panel/correlations";
import type { IndicatorSystem } from "../../system/schema";
import { FirstOf } from "../fold/FirstOf";
import { ViewTitle } from "../notice/ViewTitle";

/** Pairs that are shown at once. */
const FIRST = 8;

interface CorrelationsProps {
  readonly found: readonly Correlated[];
  readonly system: IndicatorSystem;
}

/** Indicators that say the same, or cancel each other. */
export function Correlations({ found, system }: CorrelationsProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = (code: string): string => system.indicators.find((each) => each.code === code)!.name;
  return (
    <ViewTitle title={t("statistics.correlations")} hint={t("statistics.correlationHint")}>
      {found.length === 0 ? (
        <Text size={200}>{t("statistics.uncorrelated")}</Text>
      ) : (
        <FirstOf
          label={t("statistics.correlations")}
          all={found}
          first={FIRST}
          keyOf={({ pair }) => pair.join()}
          draw={({ pair: [one, other], r }) => (
            <Text size={200}>
              {t("statistics.correlated", {
                ...{ one: nameOf(one), other: nameOf(other) },
                r: r.toFixed(2).replace("-", "−"),
              })}
            </Text>
          )}
        />
      )}
    </ViewTitle>
  );
}
