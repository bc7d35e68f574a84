import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { languageOf } from "../i18n/start";
import { inWords } from "../i18n/words";
import { Problem } from "../system/problem";
import type { OpenWorkbook } from "./openWorkbook";

/** What the bar says of what was done last. */
interface Note {
  readonly note: string;
  readonly say: (text: string) => void;
  /** says what became of some work, or why nothing did; answered when it is said */
  readonly tell: (work: Promise<string | undefined>) => Promise<void>;
  /** says why the workbook was not changed, until it is */
  readonly refuse: (text: string) => void;
}

export function useNote({ host }: OpenWorkbook): Note {
  const { t } = useTranslation();
  const [note, say] = useState(t("workbench.start"));
  const [refused, setRefused] = useState<{ readonly text: string; readonly revision: number }>();
  const tell = useCallback(
    (work: Promise<string | undefined>): Promise<void> =>
      work.then(
        (said) => {
          if (said !== undefined) say(said);
        },
        (error: unknown) =>
          say(
            error instanceof Problem
              ? inWords(languageOf(), error.said)
              : t("workbench.failed", { message: String(error) }),
          ),
      ),
    [t],
  );
  const refuse = useCallback((text: string): void => setRefused({ text, revision: host.revision }), [host]);
  return { note: refused?.revision === host.revision ? refused.text : note, say, tell, refuse };
}
