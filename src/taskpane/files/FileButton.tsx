import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  /** as in `.json` */
  readonly accept: string;
  readonly isBusy: boolean;
  /** one file is asked for */
  readonly onFile?: (file: File) => void;
  /** several may be chosen */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** Asks for a file. The same one can be chosen again after it was mended. */
export function FileButton({ label, accept, isBusy, onFile, onFiles }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file, ...more] = target.files ?? [];
          if (file) onFile?.(file);
          if (file) onFiles?.([file, ...more]);
          target.value = "";
        }}
      />
    </>
  );
}
