import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { officePatterns } from "../build/webpackParts";
import { serveBuilt } from "./builtServer";
import { launch } from "./workbench";

/** What Excels say of themselves when they open a page (platform, version, language), and what of office.js they get. */
const EXCELS = [
  ["Windows", "Win32$16.01$zh-CN", "excel-win32-16.01.js", "zh-cn"],
  ["Windows, in English", "Win32$16.01$en-US", "excel-win32-16.01.js", "en-us"],
  ["Windows, of a later version than this office.js", "Win32$16.02$zh-CN", "excel-win32-16.01.js", "zh-cn"],
  ["the web", "Web$16.00$zh-TW", "excel-web-16.00.js", "zh-tw"],
  ["Mac", "Mac$16.00$zh-HK", "excel-mac-16.00.js", "zh-cn"],
  ["iPad", "iOS$16.00$zh-CN", "excel-ios-16.00.js", "zh-cn"],
] as const;

let browser: Browser;
let served: Awaited<ReturnType<typeof serveBuilt>>;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serveBuilt()]);
});

afterAll(async () => {
  await browser.close();
  served.end();
});

interface Opened {
  readonly page: Page;
  /** files of office.js that were had */
  readonly office: string[];
  /** what was asked of any other server, and refused */
  readonly outside: string[];
  /** what the server did not have */
  readonly missing: string[];
  /** what the page's own policy has stopped */
  readonly stopped: string[];
}

/** Opens a page with every way out closed. */
async function open(path: string): Promise<Opened> {
  const page = await browser.newPage({ locale: "zh-CN", ignoreHTTPSErrors: true });
  const opened: Opened = { page, office: [], outside: [], missing: [], stopped: [] };
  await page.route(
    (url) => !url.href.startsWith(served.url),
    (route) => {
      opened.outside.push(route.request().url());
      return route.abort();
    },
  );
  page.on("response", (response) => {
    if (response.status() >= 400) opened.missing.push(response.url());
    const file = /\/office\/[\d.]+\/(.*)$/.exec(response.url())?.[1];
    if (file) opened.office.push(file);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) opened.stopped.push(message.text());
  });
  await page.goto(new URL(path, served.url).href);
  await page.waitForLoadState("networkidle");
  return opened;
}

it("office.js stands beside the pages as Microsoft ships it", () => {
  const files = officePatterns();
  expect(files.length).toBeGreaterThan(50);
  for (const { from, to } of files)
    expect([to, readFileSync(resolve(__dirname, "../../dist", to)).equals(readFileSync(from))]).toEqual([
      to,
      true,
    ]);
});

describe("an offline build asks nothing of any other server", () => {
  it.each(["index.html", "support.html", "taskpane.html", "commands.html", "message.html?text=%E5%A5%BD"])(
    "%s",
    async (path) => {
      const { page, outside, missing, stopped } = await open(path);
      expect({ outside, missing, stopped }).toEqual({ outside: [], missing: [], stopped: [] });
      await page.close();
    },
  );

  it.each(EXCELS)("the pane and the ribbon's page in Excel on %s", async (_where, host, file, locale) => {
    for (const path of ["taskpane.html", "commands.html"]) {
      const { page, office, outside, missing, stopped } = await open(`${path}?_host_Info=Excel$${host}`);
      expect({ outside, missing, stopped }).toEqual({ outside: [], missing: [], stopped: [] });
      expect(office).toEqual(expect.arrayContaining(["office.js", file, `${locale}/office_strings.js`]));
      await page.close();
    }
  });

  it("would be seen to, if it did", async () => {
    const opened = await open("index.html");
    await opened.page.evaluate("fetch('https://example.com/').catch(() => {})");
    await opened.page.evaluate(
      "document.head.appendChild(document.createElement('script')).text = 'window.ran = true'",
    );
    await opened.page.evaluate("setTimeout('window.ran = true')").catch(() => {});
    const stopped = opened.stopped.join();
    for (const rule of ["connect-src 'self'", "inline script", "script-src 'self'"])
      expect(stopped).toContain(rule);
    expect(await opened.page.evaluate("window.ran")).toBeUndefined();
    await opened.page.close();
  });
});

it("a page that is open while its server gets another version says that it is to be opened again", async () => {
  const { page } = await open("index.html");
  await page.getByRole("button", { name: /^牵头单位/ }).click();
  await page.getByRole("button", { name: "生成", exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  // the scripts of the version before are gone
  await page.route(/\/static\//, (route) => route.fulfill({ status: 404 }));
  await page.getByRole("button", { name: "生成", exact: true }).click();
  await page.getByText("请关闭任务窗格，重新打开后再试").waitFor();
  await page.close();
});
