import { tokens } from "@fluentui/react-components";
import { VerticalBarChart } from "@fluentui/react-charts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorScore } from "../../scoring/unit/scorecard";
import { shownScore } from "../numbers/shownNumbers";
import { LOW } from "../numbers/lowShare";
import { type Attainment, attainments } from "./attainment";
import { ChartFigure } from "./ChartFigure";

const HEIGHT = 200;
/** From one number below the bars to the next. */
const EVERY = 5;

interface AttainmentChartProps {
  readonly indicators: readonly IndicatorScore[];
  /** a bar was chosen */
  readonly onChoose: (no: number) => void;
}

/** What each indicator earns of its points, as bars beside each other. */
export default function AttainmentChart({ indicators, onChoose }: AttainmentChartProps): ReactNode {
  const { t } = useTranslation();
  const all = attainments(indicators);
  const last = all.at(-1)?.no ?? 0;
  const said = ({ percent, score, points }: Attainment): string =>
    percent === null
      ? t("charts.unscored")
      : t("charts.earned", { percent, share: t("scores.share", { score: shownScore(score), points }) });
  return (
    <ChartFigure
      height={HEIGHT}
      title={t("charts.attainment")}
      heads={[t("charts.indicator"), t("charts.percent")]}
      rows={all.map((each) => [`${each.no} ${each.name}`, said(each)])}
    >
      {(width) => (
        <VerticalBarChart
          width={width}
          height={HEIGHT}
          chartTitle={t("charts.attainment")}
          hideLegend
          hideLabels
          barWidth="auto"
          yMinValue={0}
          yMaxValue={Math.max(100, ...all.map(({ percent }) => percent ?? 0))}
          yAxisTickCount={4}
          tickValues={[1, ...Array.from({ length: Math.floor(last / EVERY) }, (_, i) => (i + 1) * EVERY)]}
          data={all.map((each) => ({
            x: each.no,
            y: each.percent ?? 0,
            legend: `${each.no} ${each.name}`,
            color:
              (each.percent ?? 0) < LOW * 100
                ? tokens.colorPaletteMarigoldBorderActive
                : tokens.colorBrandBackground,
            xAxisCalloutData: `${each.no} ${each.name}`,
            yAxisCalloutData: said(each),
            callOutAccessibilityData: { ariaLabel: `${each.no} ${each.name} ${said(each)}` },
            onClick: () => onChoose(each.no),
          }))}
        />
      )}
    </ChartFigure>
  );
}
