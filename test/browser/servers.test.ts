import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { headersOf } from "../../src/serving/headers";
import type { Inventory } from "../../src/serving/inventory";
import { serveBuilt } from "./builtServer";
import { serveByNginx } from "./nginx";
import { launch } from "./workbench";

const DIST = resolve(__dirname, "../../dist");
const { files, version } = JSON.parse(readFileSync(join(DIST, "health.json"), "utf8")) as Inventory;
const folder = mkdtempSync(join(tmpdir(), "site-"));

beforeAll(() => cpSync(DIST, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly length: number;
}

function ask(url: string): Promise<Answer> {
  return new Promise((done, refuse) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      let length = 0;
      response.on("data", (part: Buffer) => (length += part.length));
      response.on("end", () => done({ status: response.statusCode!, headers: response.headers, length }));
    }).on("error", refuse);
  });
}

/** Headers of an answer by the names that are asked for. */
const theirs = (headers: IncomingHttpHeaders, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()]]));

describe.each([
  ["npm run serve", serveBuilt],
  ["nginx with the recipe of deploy/nginx", serveByNginx],
])("%s", (_which, serve) => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    served = await serve(folder);
    for (let tries = 0; tries < 50; tries++) {
      if (await ask(served.url).catch(() => undefined)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  afterAll(() => served.end());

  it("has every file of the build, whole and with its headers", async () => {
    expect(Object.keys(files).length).toBeGreaterThan(100);
    for (const [path, size] of Object.entries(files)) {
      const { status, headers, length } = await ask(served.url + path);
      const wanted = headersOf(path);
      const found = theirs(headers, Object.keys(wanted));
      expect([path, status, length, found]).toEqual([path, 200, size, wanted]);
      if (path.startsWith("assets/")) expect([path, headers["cache-control"]]).toEqual([path, undefined]);
      if (/\.(html|js|css|json)$/.test(path)) expect(headers["content-type"]).toMatch(/charset=utf-8/i);
    }
  });

  it("begins with the web edition, and says that it is well", async () => {
    const [page, health] = [await ask(served.url), await ask(`${served.url}health`)];
    expect([page.status, page.headers["content-security-policy"]]).toEqual([200, "frame-ancestors 'self'"]);
    expect([health.status, health.headers["content-type"]]).toEqual([
      200,
      expect.stringMatching(/^application\/json/),
    ]);
  });

  it("has nothing else", async () => {
    writeFileSync(join(folder, ".hidden"), "left there");
    for (const path of ["nothing.js", "../package.json", "static/", ".hidden", "static/nothing.js"]) {
      const { status, headers } = await ask(served.url + path);
      expect([path, [403, 404].includes(status)]).toEqual([path, true]);
      // what is not there yet, while somebody copies files, is not kept
      expect(headers["cache-control"] ?? "").not.toMatch(/max-age/);
    }
  });

  it("brings an update to who has the page in his browser, at the next opening", async () => {
    const browser = await launch();
    const page = await browser.newPage({ locale: "zh-CN", ignoreHTTPSErrors: true });
    const opened = async (): Promise<string> => {
      await page.goto(`${served.url}support.html`);
      await page.getByText(`版本 ${version}`).waitFor();
      return page.title();
    };
    expect(await opened()).toBe("指标簿 · 安装与支持");
    // a release brings a page that names another script
    const [html, manifest] = ["support.html", "health.json"].map((file) =>
      readFileSync(join(folder, file), "utf8"),
    );
    const script = /static\/support\.\w+\.js/.exec(html!)![0];
    const newer = script.replace(/\w+(?=\.js$)/, (hash) => "n".repeat(hash.length));
    const { atime, mtime } = statSync(join(folder, "support.html"));
    writeFileSync(
      join(folder, newer),
      `${readFileSync(join(folder, script), "utf8")};document.title = "新版";`,
    );
    // as long as the one before, and of the same time: copies keep the dates of an archive
    const updated = html!.replace(script, newer);
    expect(updated.length).toBe(html!.length);
    writeFileSync(join(folder, "support.html"), updated);
    utimesSync(join(folder, "support.html"), atime, mtime);
    expect(await opened()).toBe("新版");
    writeFileSync(join(folder, "support.html"), html!);
    writeFileSync(join(folder, "health.json"), manifest!);
    await browser.close();
  });
});
