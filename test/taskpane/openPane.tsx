import { readFileSync } from "node:fs";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { startLanguage } from "../../src/i18n/start";
import { storePreferences } from "../../src/taskpane/frame/preferences";
import type { Role } from "../../src/taskpane/frame/views";
import { Pane } from "../../src/taskpane/Pane";
import { DEMO_ENTRIES } from "../cli/runCli";
import { startExcel } from "../emulator/startExcel";

// how long a machine takes is no test
configure({ asyncUtilTimeout: 60_000 });

/** The pane beside an empty workbook, in the language of an Office, as somebody uses it who has said what for. */
export function openPane(locale = "zh-CN", role: Role | "nobody" = "lead"): ExcelHost {
  localStorage.clear();
  if (role !== "nobody") storePreferences({ role, language: undefined, colors: "auto", department: "" });
  startLanguage(locale);
  const host = startExcel();
  render(<Pane />);
  return host;
}

/** Goes to a view by its tab. */
export async function view(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole("tab", { name }));
}

/** Waits until the button can be pressed: no other job is under way. */
export async function press(name: string): Promise<void> {
  const enabled = async (): Promise<HTMLElement> => {
    const button = await screen.findByRole("button", { name });
    expect(button.getAttribute("aria-disabled")).not.toBe("true");
    return button;
  };
  await userEvent.click(await waitFor(enabled));
}

export const fill = (): Promise<void> =>
  fillEntries(entriesFromCsv(readFileSync(DEMO_ENTRIES, "utf8"), "demo-entries.csv"));

/** Answers what is asked. By its text: panes of tests before have left what hides dialogs from screen readers. */
export async function confirm(question: string, answer: string): Promise<void> {
  const dialog = (await screen.findByText(question)).closest<HTMLElement>('[role="alertdialog"]')!;
  await userEvent.click(within(dialog).getByText(answer));
}

export async function generate(): Promise<void> {
  await userEvent.click(await screen.findByLabelText(/填入示例评分参数/));
  await press("生成");
  await screen.findByText(/已生成工作簿/);
}
