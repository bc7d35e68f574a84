import { periodText } from "../periodText";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorSystem } from "../../system/schema";
import { FileButton } from "../files/FileButton";
import { useSession } from "../session/session";
import { readingSystem } from "../works/files";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexBasis: "100%" },
});

interface SystemChoiceProps {
  /** undefined for the one that ships */
  readonly system: IndicatorSystem | undefined;
  readonly onChoose: (system: IndicatorSystem | undefined) => void;
}

/** Which indicator system sheets are made of: the one that ships, or one out of a file. */
export function SystemChoice({ system, onChoose }: SystemChoiceProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  return (
    <div className={styles.choice}>
      <Text size={200} className={styles.name}>
        {system ? t("files.chosen", { ...system, period: periodText(t, system.period) }) : t("files.shipped")}
      </Text>
      <FileButton
        label={t("files.choose")}
        accept=".json"
        isBusy={isBusy}
        onFile={(file) => run(readingSystem(t, file, onChoose))}
      />
      {system && <Button onClick={() => onChoose(undefined)}>{t("files.back")}</Button>}
    </div>
  );
}
