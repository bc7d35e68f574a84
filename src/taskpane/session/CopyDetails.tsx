import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../system/problem";
import { copyText } from "./copyText";

interface CopyDetailsProps {
  readonly error: unknown;
  /** what was under way */
  readonly what: string;
}

/** What support has to know of an error that is none of the user's; what a Problem says needs nothing besides. */
export function CopyDetails({ error, what }: CopyDetailsProps): ReactNode {
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  if (error instanceof Problem && error.cause === undefined) return null;
  const copy = async (): Promise<void> =>
    setSaid((await copyText(detailsOf(error, what))) ? t("work.copied") : detailsOf(error, what));
  return (
    <>
      {" "}
      <Button size="small" onClick={() => void copy()}>
        {t("work.copy")}
      </Button>
      <span role="status" style={{ display: "block", whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {said}
      </span>
    </>
  );
}

/** What the error itself says, where it was thrown, and in which Excel; cells are not quoted beyond that. */
function detailsOf(error: unknown, what: string): string {
  const office = typeof Office === "undefined" ? undefined : Office.context?.diagnostics;
  const lines = [
    new Date().toISOString(),
    what,
    String(error),
    ...codesOf(error),
    office ? `${office.host} ${office.platform} ${office.version}` : navigator.userAgent,
    error instanceof Error ? error.stack : undefined,
    error instanceof Error && error.cause !== undefined ? `cause: ${String(error.cause)}` : undefined,
  ];
  return lines.filter(Boolean).join("\n");
}

/** Code and place of an OfficeExtension.Error; its statements may quote what stands in cells. */
function codesOf(error: unknown): string[] {
  const { code = "", debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
  return [code, debugInfo?.errorLocation ?? ""].filter(Boolean);
}
