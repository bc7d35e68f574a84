import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorSystem } from "../../../system/schema";
import { waysToSave } from "../../files/saving";
import { useSession } from "../../session/session";
import { savingFiles } from "../../works/distributing";
import { OpenLink } from "../../works/openingFiles";
import { useReturnsDraft } from "../useReturnsDraft";

const useStyles = makeStyles({
  links: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  link: { alignSelf: "flex-start", textAlign: "left" },
});

/** Files that were handed out last, once more: nothing tells whether the host has let a download through. */
export function MadeFiles({ system }: { readonly system: IndicatorSystem }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run } = useSession();
  const { made } = useReturnsDraft().draft;
  const ways = waysToSave();
  if (made.length === 0) return null;
  const save = (): void =>
    run({ running: t("returning.out.saving"), work: () => savingFiles(t, system, made) });
  return (
    <div className={styles.links}>
      {ways.includes("download") && (
        <Link as="button" className={styles.link} onClick={save}>
          <Text size={200}>{t("returning.out.saveAgain", { count: made.length })}</Text>
        </Link>
      )}
      {ways.includes("open") && (
        <OpenLink files={made} words={t("returning.out.notSaved", { count: made.length })} />
      )}
    </div>
  );
}
