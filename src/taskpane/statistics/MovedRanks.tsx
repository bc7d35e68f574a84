import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Analysis, placesMoved } from "../../app/statistics/unitStatistics";
import { FirstOf } from "../fold/FirstOf";
import { Fold } from "../fold/Fold";

/** Units that are shown at once. */
const FIRST = 8;

/** Units whose rank is another by what was chosen, and what was filled and treated before. */
export function MovedRanks({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const { t } = useTranslation();
  const { units: of, moved } = analysis;
  const most = moved.length > 0 ? placesMoved(moved[0]!) : 0;
  const counts = { of, count: moved.length };
  return (
    <>
      <Text size={200} weight="semibold" block>
        {moved.length === 0 && t("statistics.unmoved", { of })}
        {moved.length > 0 && Number.isFinite(most) && t("statistics.moved", { ...counts, most })}
        {moved.length > 0 && !Number.isFinite(most) && t("statistics.movedRanks", counts)}
      </Text>
      {moved.length > 0 && (
        <FirstOf
          label={t("statistics.list")}
          all={moved}
          first={FIRST}
          keyOf={({ unit }) => unit}
          draw={({ unit, before, after }) => (
            <Text size={200}>
              {t("statistics.unit", { unit, before: before ?? "—", after: after ?? "—" })}
            </Text>
          )}
        />
      )}
      <Prepared prepared={analysis.prepared} />
    </>
  );
}

function Prepared({ prepared }: Pick<Analysis, "prepared">): ReactNode {
  const { t } = useTranslation();
  if (prepared.length === 0) return null;
  return (
    <Fold summary={t("statistics.prepared")}>
      {prepared.map(({ indicator, component, filled, treatment }) => {
        const name = `${indicator.name}·${component.name}`;
        const method = treatment?.method ?? "none";
        return (
          <div key={`${indicator.code}.${component.id}`}>
            {filled.length > 0 && (
              <Text size={200} block>
                {t("statistics.filled", { name, count: filled.length })}
              </Text>
            )}
            {method !== "none" && (
              <Text size={200} block>
                {t(`statistics.${method}`, { name })}
              </Text>
            )}
          </div>
        );
      })}
    </Fold>
  );
}
