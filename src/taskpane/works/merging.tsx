import { Button, Text } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Collected, CollectOptions } from "../../app/returns/collect";
import type { AnyReturned } from "../../app/returns/readReturns";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { FirstOf } from "../fold/FirstOf";
import { type Told, useSession, type Work } from "../session/session";
import { undoingMerge } from "./collecting";

/** Takes over what came back. */
export function merging(
  t: TFunction,
  files: readonly AnyReturned[],
  options: CollectOptions,
  onDone: () => void,
): Work {
  return {
    running: t("returning.preview.merging"),
    view: "returns",
    work: async (): Promise<Told> => {
      const { mergeReturns } = await import("../../app/returns/collect");
      const all = await mergeReturns(files, { ...options, language: languageOf() });
      onDone();
      const refused = all.filter(({ state }) => state === "refused");
      const open = all.reduce((sum, { merged }) => sum + (merged?.open.length ?? 0), 0);
      const cells = all.reduce((sum, { merged }) => sum + (merged?.taken.length ?? 0), 0);
      const changed = all.filter(({ merged }) => merged && merged.taken.length > 0).length;
      const same = all.filter(({ state }) => state === "unchanged").length;
      return {
        intent: refused.length + open > 0 ? "warning" : "success",
        text: [
          ...(changed > 0 ? [t("returning.preview.done", { files: changed, cells })] : []),
          ...(same > 0 ? [t("returning.preview.same", { files: same })] : []),
          ...(open > 0 ? [t("returning.preview.open", { count: open })] : []),
          ...(refused.length > 0 ? [t("returning.preview.left", { count: refused.length })] : []),
        ].join(t("gap")),
        body: <Merged refused={refused} isUndoable={cells > 0} />,
      };
    },
  };
}

/** Refused files that are listed at once. */
const LISTED = 5;

interface MergedProps {
  readonly refused: readonly Collected[];
  readonly isUndoable: boolean;
}

/** What was not taken, and why; and the way back. */
function Merged({ refused, isUndoable }: MergedProps): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  return (
    <>
      {refused.length > 0 && (
        <FirstOf
          label={t("returning.preview.leftList")}
          all={refused}
          first={LISTED}
          keyOf={({ file, department }) => `${file} ${department?.id}`}
          draw={(one) => (
            <Text size={200} style={{ overflowWrap: "anywhere" }}>
              {whyNot(one)}
            </Text>
          )}
        />
      )}
      {isUndoable && (
        <Button disabledFocusable={isBusy} onClick={() => run(undoingMerge(t))}>
          {t("returning.preview.undo")}
        </Button>
      )}
    </>
  );
}

/** Some reasons name the file themselves. */
function whyNot({ file, said }: Collected): string {
  const reasons = said.map((reason) => inWords(languageOf(), reason));
  return (reasons.some((reason) => reason.includes(file)) ? reasons : [file, ...reasons]).join(" ");
}
