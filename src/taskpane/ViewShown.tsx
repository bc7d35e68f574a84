import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Preferences } from "./frame/preferences";
import type { View } from "./frame/views";

interface ViewProps {
  readonly preferences: Preferences;
  readonly onChange: (changed: Partial<Preferences>) => void;
}

/** Each view is loaded when it is first shown, and before that when nothing else is to be done. */
const SHOWN: Readonly<Record<View, ComponentType<ViewProps>>> = {
  overview: lazy(() => import(/* webpackPrefetch: true */ "./overview/OverviewView")),
  returns: lazy(() => import(/* webpackPrefetch: true */ "./returns/ReturnsView")),
  mine: lazy(() => import(/* webpackPrefetch: true */ "./mine/MineView")),
  findings: lazy(() => import(/* webpackPrefetch: true */ "./findings/FindingsView")),
  scores: lazy(() => import(/* webpackPrefetch: true */ "./scores/ScoresView")),
  targets: lazy(() => import(/* webpackPrefetch: true */ "./targets/TargetsView")),
  runs: lazy(() => import(/* webpackPrefetch: true */ "./runs/RunsView")),
  statistics: lazy(() => import(/* webpackPrefetch: true */ "./statistics/StatisticsView")),
  ledger: lazy(() => import(/* webpackPrefetch: true */ "./ledger/LedgerView")),
  bulletin: lazy(() => import(/* webpackPrefetch: true */ "./bulletin/BulletinView")),
  units: lazy(() => import(/* webpackPrefetch: true */ "./units/UnitsView")),
  publish: lazy(() => import(/* webpackPrefetch: true */ "./publish/PublishView")),
  setup: lazy(() => import(/* webpackPrefetch: true */ "./setup/SetupView")),
};

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
});

export function ViewShown({ view, ...props }: ViewProps & { readonly view: View }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const Shown = SHOWN[view];
  return (
    <Suspense fallback={<Text role="status">{t("loading")}</Text>}>
      <div className={styles.sections}>
        <Shown {...props} />
      </div>
    </Suspense>
  );
}
