import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExtraKind } from "../../system/extras";
import { LOW } from "../numbers/lowShare";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  track: {
    flexGrow: 1,
    minWidth: "40px",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground5,
    // colours that are forced paint no backgrounds: the border is what is left
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
  },
  earned: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  low: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  // bars under each other are as long as each other
  numbers: { whiteSpace: "nowrap", minWidth: "84px", textAlign: "right" },
});

interface ScoreBarProps {
  /** null where there is none */
  readonly score: number | null;
  readonly points: number;
  /** outside of the full mark: nothing is lacking there, and what is taken away is as long as it is large */
  readonly extra?: ExtraKind | undefined;
  /** the numbers, which say all that the bar shows */
  readonly label: string;
}

/** A score as a bar of its points; the label beside it says the same to those who do not see it. */
export function ScoreBar({ score, points, extra, label }: ScoreBarProps): ReactNode {
  const styles = useStyles();
  const size = extra === "deduction" ? -(score ?? 0) : (score ?? 0);
  const share = points === 0 ? 0 : Math.min(Math.max(size / points, 0), 1);
  const isLow = extra ? extra === "deduction" : share < LOW;
  return (
    <span className={styles.line}>
      <span className={styles.track} aria-hidden>
        <span
          className={mergeClasses(styles.earned, isLow && styles.low)}
          style={{ display: "block", width: `${share * 100}%` }}
        />
      </span>
      <Text size={200} className={styles.numbers}>
        {label}
      </Text>
    </span>
  );
}
