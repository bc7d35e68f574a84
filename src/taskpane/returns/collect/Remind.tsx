import { Button, Textarea, Text } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DepartmentReturn } from "../../../app/returns/returnsOf";
import { copyText } from "../../session/copyText";
import { toRemind } from "../registerOrder";

interface RemindProps {
  readonly departments: readonly DepartmentReturn[];
}

/** Puts on the clipboard who is to be reminded, with whom to call; where the page may not, it is there to be copied. */
export function Remind({ departments }: RemindProps): ReactNode {
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  const [text, setText] = useState<string>();
  const late = toRemind(departments);
  if (late.length === 0) return null;
  const copy = async (): Promise<void> => {
    const lines = late.map(({ progress, state }) =>
      [
        progress.name,
        t(`returns.state.${state}`),
        t("overview.of", { ...progress }),
        progress.head.person,
        progress.head.phone,
      ].join("\t"),
    );
    const list = lines.map((line) => line.trimEnd()).join("\n");
    const isCopied = await copyText(list);
    setSaid(t(isCopied ? "returning.back.chased" : "returning.back.byHand", { count: late.length }));
    setText(isCopied ? undefined : list);
  };
  return (
    <>
      <Button onClick={() => void copy()}>{t("returning.back.chase", { count: late.length })}</Button>
      <Text size={200} role="status">
        {said}
      </Text>
      {text !== undefined && (
        <Textarea
          readOnly
          value={text}
          rows={Math.min(late.length + 1, 10)}
          aria-label={t("returning.back.chaseList")}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
