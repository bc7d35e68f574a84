import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { View } from "./views";

/** Where Esc leads to, and what the view is named by. */
export const tabId = (view: View): string => `tab-${view}`;
export const VIEW_ID = "view";
/** Marks what scrolls: the pane stands in pages of different make. */
export const SCROLLS = "data-pane-scrolls";

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

interface NavigationProps {
  readonly views: readonly View[];
  readonly view: View;
  readonly onOpen: (view: View) => void;
}

/** One row of views: one stop of the Tab key, with arrows within; where it is too narrow, two rows. */
export function Navigation({ views, view, onOpen }: NavigationProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={t("views.title")}
      selectedValue={view}
      onTabSelect={(_event, { value }) => onOpen(value as View)}
    >
      {views.map((each) => (
        <Tab key={each} id={tabId(each)} value={each} className={styles.tab} aria-controls={VIEW_ID}>
          {t(`views.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
