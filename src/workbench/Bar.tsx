import type { Period } from "../system/period";
import { periodText } from "../taskpane/periodText";
import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmButton } from "../taskpane/notice/ConfirmButton";
import { hasPickers } from "./files/pickers";
import type { KeptWorkbook } from "./kept/keptWorkbooks";
import type { Kept } from "./kept/useKeeping";
import { shownTime } from "./shownTime";

interface BarProps {
  readonly note: string;
  /** of the workbook */
  readonly name: string;
  readonly isUnsaved: boolean;
  /** the period that it has gone on to since its file was written */
  readonly period: Period | undefined;
  /** when a copy was kept in this browser */
  readonly kept: Kept | "failed" | undefined;
  /** an unsaved workbook of another tab */
  readonly found: KeptWorkbook | undefined;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onPick: () => void;
  readonly onSave: (isElsewhere: boolean) => void;
  readonly onFill: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What Excel itself would offer: files, whether they are saved, and what was kept; and the demonstration values. */
export function Bar(props: BarProps): ReactNode {
  const { note, onOpen, onSave, onFill } = props;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const pick = hasPickers() ? props.onPick : () => input.current?.click();
  return (
    <FluentProvider theme={webLightTheme}>
      <div className="bar" role="toolbar" aria-label={t("workbench.bar")}>
        <Text weight="semibold">{t("workbench.bar")}</Text>
        <Leaving {...props} label={t("workbench.create")} onClick={props.onNew} />
        <Leaving {...props} label={t("workbench.open")} onClick={pick} />
        <Button size="small" onClick={() => onSave(false)}>
          {t("workbench.save")}
        </Button>
        <Button size="small" onClick={() => onSave(true)}>
          {t("workbench.saveAs")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onFill}>
          {t("workbench.fill")}
        </Button>
        <FileState {...props} />
        <Text size={200} role="status">
          {note}
        </Text>
        <Found {...props} />
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={t("workbench.openFile")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            target.value = "";
          }}
        />
      </div>
    </FluentProvider>
  );
}

/** A button that leaves the workbook: it asks first where that is not saved. */
function Leaving({
  label,
  name,
  isUnsaved,
  onClick,
}: Pick<BarProps, "name" | "isUnsaved"> & { label: string; onClick: () => void }): ReactNode {
  const { t } = useTranslation();
  if (!isUnsaved)
    return (
      <Button size="small" onClick={onClick}>
        {label}
      </Button>
    );
  const question = {
    title: t("workbench.askDiscard", { name }),
    text: t("workbench.discardNote"),
    answer: t("workbench.discard"),
  };
  return <ConfirmButton size="small" label={label} question={question} onConfirm={onClick} />;
}

/** The name of the workbook, whether a file holds it, and since when this browser does. */
function FileState({ name, isUnsaved, period, kept }: BarProps): ReactNode {
  const { t } = useTranslation();
  const copy = kept === "failed" ? undefined : kept;
  return (
    <Text size={200} data-file={isUnsaved ? "unsaved" : "saved"} data-kept={copy?.isCurrent ?? false}>
      {[
        name,
        isUnsaved && t("workbench.unsaved"),
        period !== undefined && t("workbench.otherPeriod", { period: periodText(t, period) }),
        isUnsaved && copy && t("workbench.kept", { time: shownTime(copy.time) }),
        kept === "failed" && t("workbench.notKept"),
      ]
        .filter(Boolean)
        .join(" · ")}
    </Text>
  );
}

/** What was not saved when a page was closed. */
function Found(bar: BarProps): ReactNode {
  const { found, onRestore, onForget } = bar;
  const { t } = useTranslation();
  if (!found) return null;
  return (
    <>
      <Text size={200}>
        {t("workbench.found", { name: found.name, time: shownTime(new Date(found.time)) })}
      </Text>
      <Leaving {...bar} label={t("workbench.restore")} onClick={onRestore} />
      <Button size="small" appearance="subtle" onClick={onForget}>
        {t("workbench.forget")}
      </Button>
    </>
  );
}
