import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type BulletinNow, readBulletin } from "../../app/bulletin/readBulletin";
import { bulletinRemarks } from "../../app/bulletin/remarks";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { waysToSave } from "../files/saving";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { sentenceOf } from "../session/sentenceOf";
import { useSession } from "../session/session";
import { useRead } from "../session/useRead";
import { SHEET } from "../../workbook/sheetNames";
import { makingBulletin, savingBulletin } from "../works/bulletins";
import { makingCharts } from "../works/charts";
import { BulletinLine } from "./BulletinLine";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Read {
  readonly now?: BulletinNow;
  readonly error?: unknown;
}

const NOTHING: Read = {};

const read = (): Promise<Read> =>
  readBulletin().then(
    (now) => ({ now }),
    (error: unknown) => ({ error }),
  );

/** What the bulletin says, sentence by sentence; each can be written otherwise before it goes out. */
export default function BulletinView(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reading, run, isBusy } = useSession();
  const found = useRead(read, NOTHING);
  if (!reading?.ours) return <NoWorkbook />;
  const bulletin = found?.now?.bulletin;
  const isSaving = waysToSave().includes("download");
  return (
    <ViewTitle title={t("bulletin.title")} hint={t("bulletin.hint")}>
      <div className={styles.actions}>
        <Button disabledFocusable={isBusy || !bulletin} onClick={() => run(makingBulletin(t))}>
          {t(found?.now?.isMade ? "bulletin.again" : "bulletin.make")}
        </Button>
        {isSaving && (
          <Button disabledFocusable={isBusy || !bulletin} onClick={() => run(savingBulletin(t))}>
            {t("bulletin.save")}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => run(makingCharts(t))}>
          {t(found?.now?.hasCharts ? "chartSheet.again" : "chartSheet.make")}
        </Button>
      </div>
      <Text size={200}>{t("chartSheet.hint", { sheet: SHEET.charts })}</Text>
      {!isSaving && <Text size={200}>{t("bulletin.notHere")}</Text>}
      {!found && <Text role="status">{t("loading")}</Text>}
      {found?.error !== undefined && <Notice intent="error">{sentenceOf(found.error)}</Notice>}
      {bulletin && (
        <>
          {bulletinRemarks(bulletin).map((remark) => (
            <Notice key={remark.key + JSON.stringify(remark.particulars)} intent="warning">
              {inWords(languageOf(), remark)}
            </Notice>
          ))}
          <Lines bulletin={bulletin} />
        </>
      )}
    </ViewTitle>
  );
}

function Lines({ bulletin }: { readonly bulletin: BulletinNow["bulletin"] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [editing, setEditing] = useState<number>();
  const shown = bulletin.rows.filter((row) => row.shown !== "" || row.fault);
  return (
    <ul className={styles.list} aria-label={t("bulletin.lines")}>
      {shown.map((row) => (
        <li key={row.row}>
          <BulletinLine
            line={row}
            counted={bulletin.counted}
            isEditing={editing === row.row}
            onEdit={(isEditing) => setEditing(isEditing ? row.row : undefined)}
          />
        </li>
      ))}
    </ul>
  );
}
