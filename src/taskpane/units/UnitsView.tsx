import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ComparedUnits, comparedUnits } from "../../app/units/comparedUnits";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { FileButton } from "../files/FileButton";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { useRead } from "../session/useRead";
import { addingUnits, rankingUnits } from "../works/comparing";
import { UnitList } from "./UnitList";
import { UnitPosition } from "./UnitPosition";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const ACCEPTED = ".xlsx,.xlsm,.csv,.zip";
/** Excel itself has refused. */
const FAILED = "failed";

/** Units that are compared in this workbook: they come in, are ranked, and each is shown where it stands. */
export default function UnitsView(): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  const compared = useRead<ComparedUnits | typeof FAILED>(comparedUnits, FAILED);
  const [chosen, setChosen] = useState<string>();
  if (!reading?.ours) return <NoWorkbook />;
  if (compared === FAILED) return <Notice intent="warning">{t("units.failed")}</Notice>;
  const isThere = compared?.kind === "ranked" && compared.units.some(({ unit }) => unit === chosen);
  return (
    <>
      <ViewTitle title={t("units.title")} hint={t("units.hint")}>
        <UnitActions compared={compared} />
        {!compared && <Text role="status">{t("loading")}</Text>}
        {compared?.kind === "none" && <Notice intent="info">{t("units.none")}</Notice>}
        {compared?.kind === "faulty" && (
          <Notice intent="warning">{inWords(languageOf(), compared.said)}</Notice>
        )}
        {compared?.kind === "ranked" && (
          <>
            {!compared.isInPoints && <Notice intent="info">{t("units.relative")}</Notice>}
            <UnitList units={compared.units} chosen={chosen} onChoose={setChosen} />
          </>
        )}
      </ViewTitle>
      {isThere && chosen !== undefined && <UnitPosition key={chosen} unit={chosen} />}
    </>
  );
}

function UnitActions({ compared }: { readonly compared: ComparedUnits | undefined }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  return (
    <div className={styles.actions}>
      <FileButton
        label={t("units.add")}
        accept={ACCEPTED}
        isBusy={isBusy}
        onFiles={(files) => run(addingUnits(t, files))}
      />
      {compared?.kind === "none" && (
        <Button disabledFocusable={isBusy} onClick={() => run(addingUnits(t, []))}>
          {t("units.make")}
        </Button>
      )}
      {compared?.kind === "ranked" && (
        <Button disabledFocusable={isBusy} onClick={() => run(rankingUnits(t))}>
          {t(compared.isWritten ? "units.rankAgain" : "units.rank")}
        </Button>
      )}
    </div>
  );
}
