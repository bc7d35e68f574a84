import { FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadFailure } from "./frame/LoadFailure";
import { Navigation, SCROLLS, tabId, VIEW_ID } from "./frame/Navigation";
import { usePreferences } from "./frame/preferences";
import { RoleChoice } from "./frame/RoleChoice";
import { useTheme } from "./frame/useTheme";
import { type View, VIEWS } from "./frame/views";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    height: "100%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    // what is longer than the pane scrolls, and is not pressed together
    "& > *": { flexShrink: 0 },
    // long lists reckon their place from here
    position: "relative",
  },
  title: { margin: 0 },
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
});

/** Loaded at once, and later than the frame: what reads and writes the workbook is larger than all that is seen of it. */
const Workspace = lazy(() => import("./Workspace"));

/** The frame of the pane: who uses it, its views, and what they show. */
export function Pane(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [preferences, change] = usePreferences();
  const theme = useTheme(preferences.colors);
  // the frame is seen first: what is loaded after it is large, and would keep it from being drawn
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), 0);
    return () => clearTimeout(timer);
  }, []);
  const [isOwnFile, setOwnFile] = useState(false);
  const [opened, setOpened] = useState<View>();
  // whoever opens a department's own file has come for that sheet
  const role = isOwnFile ? "department" : preferences.role;
  const views = role && VIEWS[role];
  const view = opened && (views?.includes(opened) || opened === "runs") ? opened : views?.[0];
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const toViews = (event: KeyboardEvent): void => {
      const { key, defaultPrevented, target } = event;
      if (key !== "Escape" || defaultPrevented || !view) return;
      // where the focus was lost, it is nobody else's either
      if (target === document.body || pane.current?.contains(target as Node))
        document.getElementById(tabId(view))?.focus();
    };
    document.addEventListener("keydown", toViews);
    return () => document.removeEventListener("keydown", toViews);
  }, [view]);
  return (
    // by its own style: dialogs take over its classes, and would cover the page
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div className={styles.pane} ref={pane} {...{ [SCROLLS]: "" }}>
        <Text as="h1" size={400} weight="semibold" block className={styles.title}>
          {t("title")}
        </Text>
        {views && view ? (
          <Navigation views={views} view={view} onOpen={setOpened} />
        ) : (
          <RoleChoice onChoose={(chosen) => change({ role: chosen })} />
        )}
        {/* there from the start: the tabs say that they control it */}
        <div
          id={VIEW_ID}
          className={styles.view}
          {...(view ? { role: "tabpanel", "aria-labelledby": tabId(view), tabIndex: -1 } : {})}
        >
          <LoadFailure>
            <Suspense fallback={view && <Text role="status">{t("loading")}</Text>}>
              {isSeen && (
                <Workspace
                  view={view}
                  role={role}
                  preferences={preferences}
                  onChange={change}
                  onOpen={setOpened}
                  onOwnFile={setOwnFile}
                />
              )}
            </Suspense>
          </LoadFailure>
        </div>
      </div>
    </FluentProvider>
  );
}
