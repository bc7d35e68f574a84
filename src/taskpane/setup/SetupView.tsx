import { Button, Text } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Preferences } from "../frame/preferences";
import { ViewTitle } from "../notice/ViewTitle";
import { upgrading } from "../works/upgrading";
import { useSession } from "../session/session";
import { About } from "./About";
import { ExistingChoice } from "./ExistingChoice";
import { FileSection } from "./FileSection";
import { PreferenceChoices } from "./PreferenceChoices";
import { RepairSection } from "./RepairSection";

const SchemePage = lazy(() => import("../scheme/SchemePage"));
/** Loaded on demand: the cases of the self-test are as large as the rest of the pane, and seldom needed. */
const SelfTestPage = lazy(() => import("../selfTest/SelfTestPage"));

interface SetupViewProps {
  readonly preferences: Preferences;
  readonly onChange: (changed: Partial<Preferences>) => void;
}

/** What is done once: sheets made anew, what was damaged restored, and how the pane looks. */
export default function SetupView({ preferences, onChange }: SetupViewProps): ReactNode {
  const { t } = useTranslation();
  const { reading, draft, setDraft, run, isBusy } = useSession();
  const [isTesting, setTesting] = useState(false);
  if (isTesting) {
    return (
      <Suspense>
        <SelfTestPage onBack={() => setTesting(false)} />
      </Suspense>
    );
  }
  if (draft.isOpen && !reading?.facts?.department) {
    return (
      <Suspense>
        <SchemePage onBack={() => setDraft({ isOpen: false })} />
      </Suspense>
    );
  }
  const ours = reading?.ours;
  const system = ours?.submission.system;
  // in the file of one department nothing is set up, whoever opens it
  const own = reading?.facts?.department;
  const isLead = preferences.role !== "department" && !own;
  return (
    <>
      {own && <Text size={200}>{t("returning.mine.ofLead", { department: own.name })}</Text>}
      {isLead && reading?.facts?.isOlder && (
        <ViewTitle title={t("upgrade.title")} hint={t("upgrade.hint")}>
          <Button disabledFocusable={isBusy} onClick={() => run(upgrading(t))}>
            {t("upgrade.button")}
          </Button>
        </ViewTitle>
      )}
      {isLead && (ours ?? reading?.next === "generate") && (
        <ViewTitle title={t("scheme.title")} hint={t("scheme.hint")}>
          <Button onClick={() => setDraft({ isOpen: true })}>{t("scheme.open")}</Button>
        </ViewTitle>
      )}
      <ViewTitle title={t("setup.display")}>
        <PreferenceChoices preferences={preferences} onChange={onChange} />
      </ViewTitle>
      {system && isLead && <ExistingChoice system={system} />}
      {ours && <FileSection ours={ours} />}
      {system && <RepairSection />}
      <ViewTitle title={t("selfTest.title")} hint={t("selfTest.why")}>
        <Button onClick={() => setTesting(true)}>{t("selfTest.open")}</Button>
      </ViewTitle>
      <About />
    </>
  );
}
