import { tokens } from "@fluentui/react-components";
import { VerticalBarChart } from "@fluentui/react-charts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorPosition } from "../../scoring/panel/position";
import { ChartFigure } from "./ChartFigure";

const HEIGHT = 200;
const EVERY = 5;
/** The worst quarter. */
const WEAK = 4;

interface PositionChartProps {
  readonly indicators: readonly IndicatorPosition[];
}

/** How many units in a hundred one leaves behind, by each indicator: strengths are high, weaknesses low. */
export default function PositionChart({ indicators }: PositionChartProps): ReactNode {
  const { t } = useTranslation();
  const last = indicators.at(-1)?.no ?? 0;
  const behind = ({ rank, of }: IndicatorPosition): number =>
    rank === null ? 0 : Math.round(((of - rank + 1) / of) * 100);
  const said = ({ rank, of, next }: IndicatorPosition): string => {
    if (rank === null) return t("charts.unscored");
    const place = t("units.place", { rank, of });
    return next ? `${place} ${t("units.behind", { unit: next.unit, gap: next.gap.toFixed(2) })}` : place;
  };
  return (
    <ChartFigure
      height={HEIGHT}
      title={t("units.chart")}
      heads={[t("charts.indicator"), t("units.rankHead")]}
      rows={indicators.map((each) => [`${each.no} ${each.name}`, said(each)])}
    >
      {(width) => (
        <VerticalBarChart
          width={width}
          height={HEIGHT}
          chartTitle={t("units.chart")}
          hideLegend
          hideLabels
          barWidth="auto"
          yMinValue={0}
          yMaxValue={100}
          yAxisTickCount={4}
          tickValues={[1, ...Array.from({ length: Math.floor(last / EVERY) }, (_, i) => (i + 1) * EVERY)]}
          data={indicators.map((each) => ({
            x: each.no,
            y: behind(each),
            legend: `${each.no} ${each.name}`,
            color:
              each.quartile === WEAK ? tokens.colorPaletteMarigoldBorderActive : tokens.colorBrandBackground,
            xAxisCalloutData: `${each.no} ${each.name}`,
            yAxisCalloutData: said(each),
            callOutAccessibilityData: { ariaLabel: `${each.no} ${each.name} ${said(each)}` },
          }))}
        />
      )}
    </ChartFigure>
  );
}
