import { tokens } from "@fluentui/react-components";
import { LineChart } from "@fluentui/react-charts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GroupScore } from "../../scoring/unit/scorecard";
import type { PastRun } from "../../workbook/history/pastRuns";
import { ChartFigure } from "./ChartFigure";
import { type GroupCourse, groupCourses } from "./attainment";

const HEIGHT = 240;
/** The last so many runs: more would not be told apart. */
const MOST = 12;
/** per cent */
const STEP = 10;
const COLORS = [
  tokens.colorBrandBackground,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteGreenBorderActive,
  tokens.colorPaletteLavenderBorderActive,
  tokens.colorPaletteDarkOrangeBorderActive,
];

interface GroupsChartProps {
  readonly groups: readonly GroupScore[];
  /** oldest first */
  readonly runs: readonly PastRun[];
}

/** What each group has earned of its points, run after run. */
export default function GroupsChart({ groups, runs }: GroupsChartProps): ReactNode {
  const { t } = useTranslation();
  const before = Math.max(runs.length - MOST, 0);
  const shown = runs.slice(before);
  const courses = groupCourses(groups, shown);
  const no = (i: number): number => before + i + 1;
  const percent = (value: number | null): string => (value === null ? "—" : `${value}%`);
  return (
    <ChartFigure
      height={HEIGHT}
      title={t("charts.groups")}
      heads={[t("charts.run"), ...courses.map(({ name }) => name)]}
      rows={shown.map(({ time }, i) => [
        t("charts.runAt", { no: no(i), time }),
        ...courses.map(({ percents }) => percent(percents[i] ?? null)),
      ])}
    >
      {(width) => (
        <LineChart
          width={width}
          height={HEIGHT}
          allowMultipleShapesForPoints
          enabledLegendsWrapLines
          yMinValue={lowest(courses)}
          yMaxValue={Math.max(100, ...courses.flatMap(({ percents }) => percents.map((each) => each ?? 0)))}
          yAxisTickCount={4}
          tickValues={shown.map((_, i) => no(i))}
          data={{
            chartTitle: t("charts.groups"),
            lineChartData: courses.map((course, i) => ({
              legend: course.name,
              color: COLORS[i % COLORS.length]!,
              data: pointsOf(course, no, (at) => t("charts.runAt", { no: no(at), time: shown[at]!.time })),
            })),
          }}
        />
      )}
    </ChartFigure>
  );
}

/** Where the axis begins, in per cent: groups that all do well are told apart. */
function lowest(courses: readonly GroupCourse[]): number {
  const all = courses.flatMap(({ percents }) => percents.filter((percent) => percent !== null));
  return Math.max(0, Math.floor((Math.min(100, ...all) - STEP / 2) / STEP) * STEP);
}

/** Runs that have a score of the group. */
function pointsOf(
  { percents }: GroupCourse,
  no: (i: number) => number,
  said: (i: number) => string,
): { x: number; y: number; xAxisCalloutData: string; yAxisCalloutData: string }[] {
  return percents.flatMap((y, i) =>
    y === null ? [] : [{ x: no(i), y, xAxisCalloutData: said(i), yAxisCalloutData: `${y}%` }],
  );
}
