import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

interface BarProps {
  readonly note: string;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onFill: () => void;
}

/** What Excel itself would offer, and the demonstration values. */
export function Bar({ note, onNew, onOpen, onDownload, onFill }: BarProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <FluentProvider theme={webLightTheme}>
      <div className="bar" role="toolbar" aria-label="工作台">
        <Text weight="semibold">工作台</Text>
        <Button size="small" onClick={onNew}>
          新建
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          打开…
        </Button>
        <Button size="small" onClick={onDownload}>
          下载
        </Button>
        <Button size="small" onClick={onFill}>
          填入演示数据
        </Button>
        <Text size={200} role="status">
          {note}
        </Text>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label="打开工作簿"
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
