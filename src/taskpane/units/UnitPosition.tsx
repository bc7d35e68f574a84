import { Button, Text } from "@fluentui/react-components";
import { lazy, type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { unitPosition } from "../../app/units/unitPosition";
import type { Positioned } from "../../app/units/unitPosition";
import { ChartPlace } from "../charts/ChartPlace";
import { ViewTitle } from "../notice/ViewTitle";
import { shownScore } from "../numbers/shownNumbers";
import { useSession } from "../session/session";
import { useRead } from "../session/useRead";
import { writingPosition } from "../works/comparing";

/** Loaded when it is first shown. */
const PositionChart = lazy(() => import("../charts/PositionChart"));

/** Where one unit stands: rank, distance to the next place, what would bring it, strengths and weaknesses. */
export function UnitPosition({ unit }: { readonly unit: string }): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  const read = useCallback(() => unitPosition(unit), [unit]);
  const found = useRead<Positioned | undefined>(read, undefined);
  if (!found) return null;
  return (
    <ViewTitle title={t("units.position", { unit })}>
      <PositionWords {...found} />
      <ChartPlace>
        <PositionChart indicators={found.position.indicators} />
      </ChartPlace>
      <Button disabledFocusable={isBusy} onClick={() => run(writingPosition(t, unit))}>
        {t("units.write")}
      </Button>
    </ViewTitle>
  );
}

function PositionWords({ position, band }: Positioned): ReactNode {
  const { t } = useTranslation();
  const { unit, of, next, cheapest, indicators } = position;
  const climb = cheapest && indicators.find(({ code }) => code === cheapest.code);
  const score = shownScore(unit.score);
  const lines = [
    unit.rank === null
      ? t(unit.score === null ? "units.unscored" : "units.unranked", { score })
      : t("units.standing", { score, rank: unit.rank, of }),
    next && t("units.next", { unit: next.unit, gap: shownScore(next.gap) }),
    climb && t("units.climb", { ...climbed(cheapest.climb), name: climb.name }),
    band && t("units.band", { p5: band.p5, p95: band.p95, percent: band.spread * 100 }),
  ];
  return (
    <>
      {lines
        .filter((line) => line !== undefined)
        .map((line) => (
          <Text key={line} size={200} block>
            {line}
          </Text>
        ))}
    </>
  );
}

type Climb = NonNullable<Positioned["position"]["cheapest"]>["climb"];

function climbed({ component, unit, from, to, percent }: Climb): Record<string, string> {
  return {
    component,
    unit,
    from: String(Number(from.toPrecision(6))),
    to: String(to),
    percent: (Math.ceil(percent * 100) / 100).toFixed(2),
  };
}
