import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";

interface BarProps {
  readonly note: string;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onFill: () => void;
}

/** What Excel itself would offer, and the demonstration values. */
export function Bar({ note, onNew, onOpen, onDownload, onFill }: BarProps): ReactNode {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <FluentProvider theme={webLightTheme}>
      <div className="bar" role="toolbar" aria-label={t("workbench.bar")}>
        <Text weight="semibold">{t("workbench.bar")}</Text>
        <Button size="small" onClick={onNew}>
          {t("workbench.create")}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {t("workbench.open")}
        </Button>
        <Button size="small" onClick={onDownload}>
          {t("workbench.download")}
        </Button>
        <Button size="small" onClick={onFill}>
          {t("workbench.fill")}
        </Button>
        <Text size={200} role="status">
          {note}
        </Text>
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
