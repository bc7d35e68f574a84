import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  /** as in `.json` */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Asks for a file. The same one can be chosen again after it was mended. */
export function FileButton({ label, accept, isBusy, onFile }: FileButtonProps): ReactNode {
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
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
}
