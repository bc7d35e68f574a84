import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../notice/Notice";
import { ViewTitle } from "../../notice/ViewTitle";
import { sentenceOf } from "../../session/sentenceOf";
import { useSession } from "../../session/session";
import { merging } from "../../works/merging";
import { FileDrop } from "../collect/FileDrop";
import { useReturnsDraft } from "../useReturnsDraft";
import { chooseBy } from "./choices";
import { grouped, GROUPS } from "./groups";
import { PreviewGroup } from "./PreviewGroup";
import { usePreview } from "./usePreview";

const useStyles = makeStyles({
  // what is decided below is done here: it stays in view
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    // over the padding of the pane: nothing is seen below it
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

const NOTHING = { files: [], without: new Set<string>(), choices: new Map() };

/** What merging would do, file by file, before anything is written; and what somebody has to decide. */
export function Preview(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const { draft, change } = useReturnsDraft();
  const { all, error } = usePreview();
  const { files, without, choices } = draft;
  const groups = grouped(all ?? [], files, without);
  const open = (all ?? []).reduce((sum, { merged }) => sum + (merged?.open.length ?? 0), 0);
  const isNothing = !(all ?? []).some(({ merged }) => merged);
  const merge = (): void =>
    run(merging(t, files, { choose: chooseBy(choices), without }, () => change(NOTHING)));
  return (
    <>
      <ViewTitle
        title={t("returning.preview.title")}
        hint={t("returning.preview.hint", { count: files.length })}
      >
        {error !== undefined && <Notice intent="error">{sentenceOf(error)}</Notice>}
        {!all && error === undefined && <Text role="status">{t("loading")}</Text>}
        {all &&
          GROUPS.map((group) => <PreviewGroup key={group} group={group} all={groups.get(group) ?? []} />)}
      </ViewTitle>
      <FileDrop />
      <div className={styles.actions}>
        <Text size={200} role="status">
          {open > 0 && t("returning.preview.undecided", { count: open })}
          {all && isNothing && t("returning.preview.nothing")}
        </Text>
        <Button appearance="primary" disabledFocusable={isBusy || !all || isNothing} onClick={merge}>
          {t("returning.preview.button")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => change(NOTHING)}>
          {t("cancel")}
        </Button>
      </div>
    </>
  );
}
