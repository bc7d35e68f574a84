import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../../session/session";
import { readingReturned } from "../../works/collecting";
import { useReturnsDraft } from "../useReturnsDraft";
import { useDrop } from "./useDrop";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    textAlign: "center",
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2Hover,
  },
});

const ACCEPTED = ".xlsx,.xlsm,.zip";

/** Where files that came back are dropped, or chosen. */
export function FileDrop(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const { draft, change } = useReturnsDraft();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    if (files.length === 0 || isBusy) return;
    const taken = draft.files.map(({ name }) => name);
    run(readingReturned(t, files, taken, (read) => change({ files: [...draft.files, ...read] })));
  };
  const isOver = useDrop(take);
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)}>
      <Text size={200}>{t("returning.back.drop")}</Text>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {t("returning.back.choose")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        aria-label={t("returning.back.choose")}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Text size={200}>{t("returning.back.dropHint")}</Text>
    </div>
  );
}
