import { type ReactNode, useEffect, useState } from "react";
import { hearDoubtsOf } from "../app/doubtful";
import { ExcelHost } from "../emulator/excelHost";
import { connect } from "../emulator/session";
import { Problem } from "../system/problem";
import { Pane } from "../taskpane/Pane";
import { Bar } from "./Bar";
import { fillDemoEntries } from "./demoEntries";
import { downloadWorkbook, openFile } from "./files";
import { Spreadsheet } from "./Spreadsheet";

const START = "演示环境：右边是加载项的任务窗格，左边是它操作的工作簿";

const NEW_NAME = "指标簿.xlsx";

/** The real pane beside a spreadsheet that shows the workbook of the emulated Excel. */
export function Workbench(): ReactNode {
  const [host, setHost] = useState(() => new ExcelHost());
  // another workbook has another pane, as in Excel
  const [opened, setOpened] = useState(0);
  const [version, setVersion] = useState(0);
  const [note, setNote] = useState(START);
  const [name, setName] = useState(NEW_NAME);
  useEffect(() => {
    connect(OfficeExtension, host);
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
      setNote(error instanceof Problem ? error.message : `程序出错（${String(error)}）`),
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
          setName(NEW_NAME);
          setNote("已新建空白工作簿");
        }}
        onOpen={(file) =>
          tell(
            openFile(file).then((workbook) => {
              show(new ExcelHost(workbook));
              setName(file.name);
              return `已打开 ${file.name}`;
            }),
          )
        }
        onDownload={() => tell(downloadWorkbook(host, name).then(() => `已下载 ${name}`))}
        onFill={() => tell(fillDemoEntries().then(() => "已填入演示数据（不是任何县的真实数据）"))}
      />
      <div className="spreadsheet">
        <Spreadsheet host={host} version={version} onRefused={setNote} />
      </div>
      <aside className="taskpane" aria-label="任务窗格">
        <Pane key={opened} />
      </aside>
    </div>
  );
}
