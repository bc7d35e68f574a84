import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FirstOf } from "../fold/FirstOf";

interface RefusedFilesProps {
  readonly files: readonly { readonly file: string; readonly reason: string }[];
}

/** Files that are listed at once. */
const LISTED = 20;

/** Which files were not taken, and why. */
export function RefusedFiles({ files }: RefusedFilesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <FirstOf
      label={t("units.refusedFiles")}
      all={files}
      first={LISTED}
      keyOf={({ file, reason }) => `${file} ${reason}`}
      draw={({ file, reason }) => <Text size={200}>{t("units.refusedFile", { file, reason })}</Text>}
    />
  );
}
