import { inWords } from "../../i18n/words";
import { languageOf } from "../../i18n/start";
import { periodText } from "../periodText";
import { Button, Text } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LastYear } from "../../app/lastYear";
import { bytesOf } from "../files/bytesOf";
import { CellLink } from "../notice/CellLink";
import { type Told, useSession, type Work } from "../session/session";

/** Looks what last year's workbook has for this year's; nothing is written before that was seen. */
export function readingLastYear(t: TFunction, file: File): Work {
  return {
    running: t("files.readingLastYear"),
    work: async (): Promise<Told> => {
      const { lastYearOf } = await import("../../app/lastYear");
      const found = await lastYearOf(await bytesOf(file), file.name);
      const { period, same, values, different } = found;
      const words = values.length > 0 ? "files.lastYearFound" : "files.lastYearNothing";
      const text = t(words, { name: file.name, period: periodText(t, period), same, count: values.length });
      return {
        intent: different.length > 0 ? "warning" : "info",
        text,
        body: <Found found={found} file={file} />,
      };
    },
  };
}

/** Puts the values in that have an empty cell. */
function filling(t: TFunction, { values }: LastYear, name: string): Work {
  return {
    running: t("files.filling"),
    work: async (): Promise<Told> => {
      const { fillEntries } = await import("../../app/entries");
      await fillEntries(values);
      return { intent: "success", text: t("files.filled", { count: values.length, name }) };
    },
  };
}

function Found({ found, file }: { readonly found: LastYear; readonly file: File }): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  const { values, different } = found;
  return (
    <>
      {different.length > 0 && (
        <>
          <Text size={200}>{t("files.lastYearDiffers", { count: different.length })}</Text>
          <ul>
            {different.map((each) => (
              <li key={`${each.sheet} ${each.cell}`}>
                <CellLink sheet={each.sheet} cell={each.cell} />{" "}
                <Text size={200}>
                  {t("files.lastYearDifferent", { ...each, name: inWords(languageOf(), each.name) })}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {values.length > 0 && (
        <Button disabledFocusable={isBusy} onClick={() => run(filling(t, found, file.name))}>
          {t("files.fillLastYear", { count: values.length })}
        </Button>
      )}
    </>
  );
}
