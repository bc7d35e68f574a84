import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { hearDoubtsOf } from "../app/doubtful";
import { ExcelHost } from "../emulator/excelHost";
import { installExcel } from "../emulator/client/install";
import { languageOf } from "../i18n/start";
import { inWords } from "../i18n/words";
import { Problem } from "../system/problem";
import { Pane } from "../taskpane/Pane";
import { Bar } from "./Bar";
import { fillDemoEntries } from "./demoEntries";
import { downloadWorkbook, openFile } from "./files";
import { Spreadsheet } from "./Spreadsheet";

/** The real pane beside a spreadsheet that shows the workbook of the emulated Excel. */
export function Workbench(): ReactNode {
  const { t } = useTranslation();
  const [host, setHost] = useState(() => new ExcelHost());
  // another workbook has another pane, as in Excel
  const [opened, setOpened] = useState(0);
  const [version, setVersion] = useState(0);
  const [note, setNote] = useState(t("workbench.start"));
  const [name, setName] = useState(t("workbench.newName"));
  useEffect(() => {
    installExcel(host);
    hearDoubtsOf(host);
    // a job makes several round trips: one drawing for all that happens in one go
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const forget = host.observe(() => {
      clearTimeout(drawing);
      drawing = setTimeout(() => setVersion((count) => count + 1), 0);
    });
    return () => {
      forget();
      clearTimeout(drawing);
    };
  }, [host]);
  const tell = (work: Promise<string>): void => {
    work.then(setNote, (error: unknown) =>
      setNote(
        error instanceof Problem
          ? inWords(languageOf(), error.said)
          : t("workbench.failed", { message: String(error) }),
      ),
    );
  };
  const show = (next: ExcelHost): void => {
    setHost(next);
    setOpened((count) => count + 1);
    setVersion((count) => count + 1);
  };
  return (
    <div className="workbench">
      <Bar
        note={note}
        onNew={() => {
          show(new ExcelHost());
          setName(t("workbench.newName"));
          setNote(t("workbench.created"));
        }}
        onOpen={(file) =>
          tell(
            openFile(file).then((workbook) => {
              show(new ExcelHost(workbook));
              setName(file.name);
              return t("workbench.opened", { name: file.name });
            }),
          )
        }
        onDownload={() => tell(downloadWorkbook(host, name).then(() => t("workbench.downloaded", { name })))}
        onFill={() => tell(fillDemoEntries().then(() => t("workbench.filled")))}
      />
      <div className="spreadsheet">
        <Spreadsheet host={host} version={version} onRefused={setNote} />
      </div>
      <aside className="taskpane" aria-label={t("workbench.pane")}>
        <Pane key={opened} />
      </aside>
    </div>
  );
}
