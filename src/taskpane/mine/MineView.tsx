import { Field, ProgressBar, Select, Text } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../../app/showCell";
import { CorrectAll } from "../findings/CorrectAll";
import { FindingList } from "../findings/FindingList";
import { ViewTitle } from "../notice/ViewTitle";
import { useSession } from "../session/session";
import { MineNext } from "./MineNext";
import { SendBack } from "./SendBack";
import { rememberedDepartment, rememberDepartment } from "./rememberedDepartment";

/** One department's sheet: what is missing, what is wrong, and whether it can be handed in. */
export default function MineView(): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  const facts = reading?.facts;
  const [chosen, setChosen] = useState(rememberedDepartment);
  const departments = facts?.departments ?? [];
  const mine = facts?.department ?? departments.find(({ name }) => name === chosen);
  const id = mine?.id;
  const findings = useMemo(
    () => (reading?.ours?.findings ?? []).filter(({ department }) => department === id),
    [reading, id],
  );
  if (!facts) {
    return (
      <ViewTitle title={t("mine.title")}>
        <Text size={200}>{t("mine.noWorkbook")}</Text>
      </ViewTitle>
    );
  }
  const choose = (name: string): void => {
    setChosen(name);
    rememberDepartment(name);
    const sheet = departments.find((each) => each.name === name)?.sheet;
    if (sheet !== undefined) void showCell({ sheet, cell: "" }).catch(() => undefined);
  };
  return (
    <ViewTitle title={mine?.name ?? t("mine.title")}>
      {!facts.department && (
        <Field label={t("mine.which")} size="small">
          <Select size="small" value={mine?.name ?? ""} onChange={(_event, { value }) => choose(value)}>
            <option value="">{t("mine.choose")}</option>
            {departments.map(({ id: each, name }) => (
              <option key={each} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {mine && (
        <>
          {mine.sheet !== undefined && (
            <Progress done={mine.filled} of={mine.wanted} words={t("mine.filled", { ...mine })} />
          )}
          {mine.tasks.all > 0 && (
            <Progress
              done={mine.tasks.reported}
              of={mine.tasks.all}
              words={t("mine.tasks", { all: mine.tasks.all, reported: mine.tasks.reported })}
            />
          )}
          <MineNext mine={mine} findings={findings} />
          {facts.department && <SendBack mine={mine} findings={findings} />}
          <CorrectAll findings={findings} />
          <FindingList findings={findings} all={findings.length} />
        </>
      )}
    </ViewTitle>
  );
}

interface ProgressProps {
  readonly done: number;
  readonly of: number;
  readonly words: string;
}

/** How much is done, in words and as a bar. */
function Progress({ done, of, words }: ProgressProps): ReactNode {
  return (
    <>
      <Text size={200}>{words}</Text>
      <ProgressBar
        value={of === 0 ? 1 : done / of}
        thickness="large"
        color={done === of ? "success" : "brand"}
        aria-label={words}
      />
    </>
  );
}
