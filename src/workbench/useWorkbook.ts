import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { hearDoubtsOf } from "../app/doubtful";
import { ownFileBy } from "../app/ownFileWay";
import { saveWorkbook } from "../emulator/file/save";
import { installExcel } from "../emulator/client/install";
import { openFile } from "../uploads/openFile";
import { pickFile } from "./files/pickers";
import { save } from "./files/save";
import type { KeptWorkbook } from "./kept/keptWorkbooks";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { shownTime } from "./shownTime";

/** The workbook of the page, and what can be done with it; each answers with a sentence on what became of it. */
interface WorkbookOnPage {
  readonly open: OpenWorkbook;
  /** grows with every other workbook: another one has another pane, as in Excel */
  readonly opened: number;
  /** grows with every change */
  readonly version: number;
  readonly create: () => string;
  readonly openFrom: (file: File, handle?: FileSystemFileHandle) => Promise<string>;
  readonly pick: () => Promise<string | undefined>;
  readonly save: (isElsewhere: boolean) => Promise<string | undefined>;
  readonly restore: (kept: KeptWorkbook) => Promise<string>;
}

export function useWorkbook(): WorkbookOnPage {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => openWorkbook(t("workbench.newName")));
  const [opened, setOpened] = useState(0);
  const version = useVersion(open);
  const show = useCallback((next: OpenWorkbook): void => {
    setOpen(next);
    setOpened((count) => count + 1);
  }, []);
  const openFrom = async (file: File, handle?: FileSystemFileHandle): Promise<string> => {
    show(
      openWorkbook(file.name, await openFile(new Uint8Array(await file.arrayBuffer()), file.name), handle),
    );
    return t("workbench.opened", { name: file.name });
  };
  const restore = useCallback(
    async (kept: KeptWorkbook): Promise<string> => {
      const { name, bytes, handle, time } = kept;
      show(openWorkbook(name, await openFile(bytes, name), handle, kept));
      return t("workbench.restored", { name, time: shownTime(new Date(time)) });
    },
    [show, t],
  );
  return {
    open,
    opened,
    version,
    create: () => {
      show(openWorkbook(t("workbench.newName")));
      return t("workbench.created");
    },
    openFrom,
    pick: async () => {
      const handle = await pickFile();
      return handle && openFrom(await handle.getFile(), handle);
    },
    save: async (isElsewhere) => {
      const saved = await save(open, isElsewhere);
      if (saved.kind === "cancelled") return undefined;
      if (saved.kind === "refused") return t("workbench.notWritten", { name: open.name });
      setOpen(saved.workbook);
      const { name } = saved.workbook;
      return t(saved.kind === "written" ? "workbench.saved" : "workbench.downloaded", { name });
    },
    restore,
  };
}

/** Connects the pane to the workbook, and follows what becomes of it. */
function useVersion({ host }: OpenWorkbook): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    installExcel(host);
    hearDoubtsOf(host);
    ownFileBy(() => saveWorkbook(host.upToDate(), new Date()));
    // a job makes several round trips: one drawing for all that happens in one go
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => setVersion((count) => count + 1);
    const forget = host.observe(() => {
      clearTimeout(drawing);
      drawing = setTimeout(draw, 0);
    });
    draw();
    return () => {
      forget();
      clearTimeout(drawing);
    };
  }, [host]);
  return version;
}
