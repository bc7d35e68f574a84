import { readFile } from "node:fs/promises";
import type { Browser, Page, Route } from "playwright-core";
import { serveBuilt } from "./builtServer";
import { launch } from "./workbench";

let browser: Browser;
let served: Awaited<ReturnType<typeof serveBuilt>>;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serveBuilt()]);
});

afterAll(async () => {
  await browser.close();
  served.end();
});

beforeEach(async () => {
  page = await browser.newPage({ locale: "zh-CN", ignoreHTTPSErrors: true });
});

afterEach(() => page.close());

/** Opens the page for who installs the add-in, where the server answers otherwise about a file. */
async function open(path?: RegExp, answer?: (route: Route) => Promise<void>): Promise<void> {
  if (path && answer) await page.route(path, answer);
  await page.goto(`${served.url}support.html`);
}

const says = (text: string | RegExp): Promise<void> => page.getByText(text).waitFor();

describe("the page for who installs the add-in", () => {
  it("says that all files are there, and gives the manifest for this server", async () => {
    await open();
    await says(/^\d{3} 个文件齐全，长度一致$/);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载清单 manifest.xml" }).click();
    const xml = await readFile(await (await download).path(), "utf8");
    const places = [...xml.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, url]) => url!);
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter((url) => !url.startsWith(served.url))).toEqual([]);
  });

  it.each<[string, (route: Route) => Promise<void>]>([
    ["is missing", (route) => route.fulfill({ status: 404 })],
    ["is cut off", (route) => route.fulfill({ body: "cut" })],
  ])("names a file that %s", async (_what, answer) => {
    await open(/assets\/icon-16\.png$/, answer);
    await says(/^有 1 个文件缺少或长度不符（assets\/icon-16\.png）/);
  });

  it.each(["{}", "null", "<!doctype html><title>登录</title>"])(
    "says so where the server has %s for the list of files",
    async (body) => {
      await open(/health\.json$/, (route) => route.fulfill({ body }));
      await says(/^没有读到 health\.json，或者读到的是别的内容/);
    },
  );

  it("gives no manifest that is none", async () => {
    await open(/manifest\.xml$/, (route) => route.fulfill({ body: "<!doctype html><title>登录</title>" }));
    await says(/^没有读到 manifest\.xml，或者读到的不是指标簿的清单/);
    expect(await page.getByRole("link", { name: /下载清单/ }).count()).toBe(0);
  });
});
