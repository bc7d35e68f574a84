import { Text } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import { showCell } from "../../app/showCell";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { SHEET } from "../../workbook/sheetNames";
import type { Told, Work } from "../session/session";

/** Makes the charts or brings them up to date, and brings their sheet into view. */
export function makingCharts(t: TFunction): Work {
  return {
    running: t("chartSheet.making"),
    work: async (): Promise<Told> => {
      const [{ makeCharts }, { saidChart }] = await Promise.all([
        import("../../app/charts/makeCharts"),
        import("../../app/charts/chartWords"),
      ]);
      const told = await makeCharts();
      await showCell({ sheet: SHEET.charts, cell: "B1" }).catch(() => undefined);
      const missing = told.filter(({ state }) => state !== "made" && state !== "updated");
      return {
        intent: "success",
        text: t("chartSheet.done", { sheet: SHEET.charts, count: told.length - missing.length }),
        body: missing.map((each) => (
          <Text key={each.id} size={200} block>
            {inWords(languageOf(), saidChart(each))}
          </Text>
        )),
      };
    },
  };
}
