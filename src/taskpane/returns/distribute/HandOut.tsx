import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayIn } from "../../../app/returns/dayIn";
import type { PartFile } from "../../../app/returns/distribute";
import type { Returns } from "../../../app/returns/returnsOf";
import { waysToSave } from "../../files/saving";
import { ConfirmButton } from "../../notice/ConfirmButton";
import { ViewTitle } from "../../notice/ViewTitle";
import { useSession } from "../../session/session";
import { distributing } from "../../works/distributing";
import { useReturnsDraft } from "../useReturnsDraft";
import { DepartmentChoice } from "./DepartmentChoice";
import { MadeFiles } from "./MadeFiles";
import { DueField } from "./DueField";

/** Makes the files of all departments, or of some. */
export function HandOut({ returns: { due, departments } }: { readonly returns: Returns }): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy, reading } = useSession();
  const { draft, change, changeLater } = useReturnsDraft();
  const typed = draft.due ?? due ?? "";
  const chosen = departments.filter(({ progress }) => draft.chosen?.has(progress.id) ?? true);
  const unmerged = chosen.filter(({ state }) => state === "returned").length;
  const again = chosen.filter(({ state }) => state !== "unsent").length;
  const [way] = waysToSave();
  const day = dayIn(typed);
  const isWrong = typed.trim() !== "" && day === undefined;
  const start = (): void => {
    const system = reading?.ours?.submission.system;
    if (!system) return;
    const ids = chosen.map(({ progress }) => progress.id);
    // what stands on the sheet is left as it stands
    const onMade = (made: readonly PartFile[]): void => changeLater({ made });
    run(
      distributing(t, {
        system,
        departments: ids,
        due: draft.due === undefined ? undefined : (day ?? null),
        onMade,
      }),
    );
    change({ chosen: undefined, due: undefined });
  };
  const question = (
    <>
      <Text block>{t("returning.out.text", { count: chosen.length })}</Text>
      {again > 0 && <Text block>{t("returning.out.again", { count: again })}</Text>}
      {unmerged > 0 && <Text block>{t("returning.out.unmerged", { count: unmerged })}</Text>}
      <Text block>{t(`returning.out.${way}`)}</Text>
    </>
  );
  return (
    <ViewTitle title={t("returning.out.title")}>
      <DueField value={typed} onChange={(text) => change({ due: text })} />
      <DepartmentChoice
        departments={departments}
        chosen={new Set(chosen.map(({ progress }) => progress.id))}
        onChoose={(ids) => change({ chosen: ids })}
      />
      <ConfirmButton
        label={t("returning.out.button")}
        question={{ title: t("returning.out.ask"), text: question, answer: t("returning.out.answer") }}
        disabledFocusable={isBusy || isWrong || chosen.length === 0}
        onConfirm={start}
      />
      {reading?.ours && <MadeFiles system={reading.ours.submission.system} />}
    </ViewTitle>
  );
}
