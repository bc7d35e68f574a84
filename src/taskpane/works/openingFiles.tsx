import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PartFile } from "../../app/returns/distribute";
import { FirstOf } from "../fold/FirstOf";
import { sentenceOf } from "../session/sentenceOf";
import { type Told, useSession, type Work } from "../session/session";

const useStyles = makeStyles({ link: { alignSelf: "flex-start", textAlign: "left" } });

/** Names that are listed at once. */
const LISTED = 20;

/** Opens files as new workbooks, one after the other; what is left when somebody cancels can be opened later. */
export function opening(t: TFunction, files: readonly PartFile[]): Work {
  return {
    running: t("returning.out.opening"),
    isCancellable: true,
    work: async ({ report, signal }): Promise<Told> => {
      const { openAsNewWorkbook } = await import("../../app/newWorkbook");
      const opened: PartFile[] = [];
      let refusal: string | undefined;
      for (const file of files) {
        if (signal.aborted || refusal !== undefined) break;
        report(opened.length / files.length, file.file);
        try {
          await openAsNewWorkbook(file.bytes);
          opened.push(file);
        } catch (error) {
          // those that are left must not be lost for it
          refusal = sentenceOf(error);
        }
      }
      const left = files.slice(opened.length);
      const counts = { count: opened.length, left: left.length };
      const words = left.length > 0 ? "returning.out.openedSome" : "returning.out.opened";
      return {
        intent: left.length > 0 ? "warning" : "success",
        text:
          refusal === undefined
            ? t(words, counts)
            : t("returning.out.refused", { ...counts, reason: refusal }),
        body: <Opened opened={opened} left={left} />,
      };
    },
  };
}

interface OpenedProps {
  readonly opened: readonly PartFile[];
  readonly left: readonly PartFile[];
}

/** Under which names new workbooks are to be saved: Excel gives them none. */
function Opened({ opened, left }: OpenedProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <FirstOf
        label={t("returning.out.names")}
        all={opened}
        first={LISTED}
        keyOf={({ file }) => file}
        draw={({ file }) => <Text size={200}>{file}</Text>}
      />
      {left.length > 0 && <OpenLink files={left} words={t("returning.out.goOn", { count: left.length })} />}
    </>
  );
}

interface OpenLinkProps {
  readonly files: readonly PartFile[];
  readonly words: string;
}

/** Opens files as new workbooks. */
export function OpenLink({ files, words }: OpenLinkProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run } = useSession();
  return (
    <Link as="button" className={styles.link} onClick={() => run(opening(t, files))}>
      <Text size={200}>{words}</Text>
    </Link>
  );
}
