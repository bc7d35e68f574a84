import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OwnWorkbook } from "../../workbook/state/found";
import { FileButton } from "../files/FileButton";
import { ViewTitle } from "../notice/ViewTitle";
import { useSession } from "../session/session";
import { exportingSystem, fillingFromCsv } from "../works/files";
import { readingLastYear } from "./lastYear";

/** What comes in from files, and goes out into them. */
export function FileSection({ ours }: { readonly ours: OwnWorkbook }): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  return (
    <ViewTitle title={t("files.title")} hint={t("files.hint")}>
      <FileButton
        label={t("files.fill")}
        accept=".csv,.txt"
        isBusy={isBusy}
        onFile={(file) => run(fillingFromCsv(t, file))}
      />
      <FileButton
        label={t("files.lastYear")}
        accept=".xlsx,.xlsm"
        isBusy={isBusy}
        onFile={(file) => run(readingLastYear(t, file))}
      />
      <Button disabledFocusable={isBusy} onClick={() => run(exportingSystem(t, ours.parameterised))}>
        {t("files.export")}
      </Button>
    </ViewTitle>
  );
}
