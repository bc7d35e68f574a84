/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { version } from "../../package.json";
import { startLanguage } from "../../src/i18n/start";
import { storePreferences } from "../../src/taskpane/frame/preferences";
import { Pane } from "../../src/taskpane/Pane";
import { startExcel } from "../emulator/startExcel";
import { view } from "./openPane";

afterEach(cleanup);

describe("关于, in 设置", () => {
  it("says which version this is, whose it is, and where installing and help are told", async () => {
    localStorage.clear();
    storePreferences({ role: "lead", language: undefined, colors: "auto", department: "" });
    startLanguage("zh-CN");
    startExcel();
    render(<Pane />);
    await view("设置");
    await screen.findByText(new RegExp(`^指标簿 ${version} © .*MIT 许可。微软不负责`));
    expect(screen.getByRole<HTMLAnchorElement>("link", { name: /^安装与支持/ }).getAttribute("href")).toBe(
      "support.html",
    );
  });
});
