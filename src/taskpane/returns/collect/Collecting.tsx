import { Button, Link, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Returns } from "../../../app/returns/returnsOf";
import { mergeToUndo } from "../../../app/returns/undoMerge";
import { showCell } from "../../../app/showCell";
import { SHEET } from "../../../workbook/sheetNames";
import { shownTime } from "../../../workbook/shownTime";
import { ViewTitle } from "../../notice/ViewTitle";
import { useSession } from "../../session/session";
import { useRead } from "../../session/useRead";
import { undoingMerge } from "../../works/collecting";
import { FileDrop } from "./FileDrop";
import { Remind } from "./Remind";
import { ReturnList } from "./ReturnList";

const useStyles = makeStyles({ link: { alignSelf: "flex-start" } });

/** Who has sent the file back, where files are dropped, and the way back from the last merge. */
export function Collecting({ returns: { departments } }: { readonly returns: Returns }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const time = useRead(mergeToUndo, undefined);
  const hasRegister = departments.some(({ row }) => row !== undefined);
  return (
    <ViewTitle title={t("returning.back.title")}>
      <FileDrop />
      {time !== undefined && (
        <Button disabledFocusable={isBusy} onClick={() => run(undoingMerge(t))}>
          {t("returning.back.undo", { time: shownTime(time) })}
        </Button>
      )}
      <ReturnList departments={departments} />
      <Remind departments={departments} />
      {hasRegister && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => void showCell({ sheet: SHEET.register, cell: "" }).catch(() => undefined)}
        >
          <Text size={200}>{t("returning.back.sheet")}</Text>
        </Link>
      )}
    </ViewTitle>
  );
}
