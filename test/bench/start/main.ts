import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import { launch } from "../../browser/workbench";

/** Pages are opened so often, in turn; the median counts. */
const TIMES = 11;
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Milliseconds from asking for a page. */
interface Start {
  readonly paint: number;
  readonly ready: number;
}

/**
 * How long the pane takes until something is seen and until a button can be pressed, against a page of Fluent with
 * nothing but a button: both as they are built, from one server, in one browser.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  await build(folder);
  const server = await serve(folder);
  const browser = await launch();
  try {
    const port = (server.address() as AddressInfo).port;
    const taken: Record<string, Start[]> = { empty: [], taskpane: [] };
    for (let i = 0; i < TIMES; i++)
      for (const page of ["empty", "taskpane"])
        taken[page]!.push(await open(browser, `http://localhost:${port}/${page}.html`));
    const [empty, pane] = [taken.empty!, taken.taskpane!];
    for (const what of ["paint", "ready"] as const) {
      const [base, own] = [empty, pane].map((starts) => median(starts.map((start) => start[what])));
      console.log(
        `${what}: pane ${own!.toFixed(0)} ms, empty page ${base!.toFixed(0)} ms, ${(own! / base!).toFixed(2)} times`,
      );
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

type MakeConfig = (env: object, args: { readonly mode: string }) => webpack.Configuration;

/** Both pages as `npm run build` makes them. */
async function build(folder: string): Promise<void> {
  const make = createRequire(__filename)("../../../webpack.config.js") as MakeConfig;
  const config = make({}, { mode: "production" });
  const compiler = webpack({
    ...config,
    mode: "production",
    devtool: false,
    entry: { ...(config.entry as object), empty: join(__dirname, "emptyPage.tsx") },
    output: { ...config.output, filename: "[name].js", path: folder },
    // the empty page has no limit
    plugins: config.plugins?.filter((plugin) => plugin?.constructor.name !== "PageSizes"),
  } as webpack.Configuration);
  await new Promise<void>((resolve, reject) => {
    compiler!.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats!.toString())) : resolve(),
    );
  });
}

/** The page of a name is that of the pane, with the script of that name. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    try {
      const page = readFileSync(join(folder, pathname === "/empty.html" ? "/taskpane.html" : pathname));
      const body = pathname === "/empty.html" ? page.toString().replace("taskpane.js", "empty.js") : page;
      response
        .writeHead(200, { "content-type": TYPES[extname(pathname)] ?? "application/octet-stream" })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** An Office that is ready at once: its own loading is the same for every add-in. */
const OFFICE =
  "globalThis.Office = { onReady: async () => ({ host: 'Excel' }), context: { displayLanguage: 'zh-CN' } };";

/** Marks when a button can be pressed. As text: what translates this file would put helpers of its own into a function. */
const LOOK = `(function look() {
  if (document.querySelector("button:not([disabled])")) performance.mark("ready");
  else requestAnimationFrame(look);
})()`;

async function open(browser: Browser, url: string): Promise<Start> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/appsforoffice/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: OFFICE }),
  );
  await page.addInitScript(LOOK);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("ready").length > 0);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const start = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
    ready: performance.getEntriesByName("ready")[0]!.startTime,
  }));
  await context.close();
  return start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
