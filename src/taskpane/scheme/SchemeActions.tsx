import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { standInCells } from "../../app/settings/applySettings";
import { ConfirmButton } from "../notice/ConfirmButton";
import { useSession } from "../session/session";
import { settingScheme } from "../works/settingScheme";
import type { Scheme } from "./useScheme";

const useStyles = makeStyles({
  // stays in view while a long list of fields is gone through
  bar: {
    position: "sticky",
    // below it is the inner edge of the pane
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How many settings were changed, and what becomes of them. */
export function SchemeActions({ scheme }: { readonly scheme: Scheme }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const { edits, faults, isMade, discard } = scheme;
  const { length: count } = Object.keys(edits);
  if (count === 0) return null;
  const isWrong = faults.length > 0;
  const isRebuilt = !standInCells(edits);
  const apply = (): void => run(settingScheme(t, edits, isRebuilt, discard));
  return (
    <div className={styles.bar}>
      <Text size={200} role="status">
        {[t("scheme.changed", { count }), isWrong ? t("scheme.faults", { count: faults.length }) : ""]
          .filter(Boolean)
          .join(t("separator"))}
      </Text>
      {isMade && !isRebuilt && (
        <Button size="small" disabledFocusable={isBusy || isWrong} onClick={apply}>
          {t("scheme.apply")}
        </Button>
      )}
      {isMade && isRebuilt && (
        <ConfirmButton
          size="small"
          label={t("scheme.rebuild")}
          disabledFocusable={isBusy || isWrong}
          question={{ title: t("scheme.askRebuild"), text: t("scheme.rebuildNote") }}
          onConfirm={apply}
        />
      )}
      <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={discard}>
        {t("scheme.discard")}
      </Button>
    </div>
  );
}
