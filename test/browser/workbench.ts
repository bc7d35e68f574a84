import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { serveBuilt } from "./builtServer";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** The served workbench with a browser that looks at it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** what the page asked for beyond its own server, and what went wrong in it */
  readonly outside: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the page, as somebody uses it who has said what for.
 *
 * @param from `built`: as `npm run build` makes it; else as `npm start` serves it, on a port
 */
export async function openWorkbench(
  role = "牵头单位",
  from: "built" | number = "built",
): Promise<OpenWorkbench> {
  const { url, end } = from === "built" ? await serveBuilt() : await serve(from);
  const browser = await launch();
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    ignoreHTTPSErrors: true,
  });
  // how long a machine takes is no test
  page.setDefaultTimeout(Number(process.env.PATIENCE ?? 120_000));
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob|ws):/.test(request.url()) && !request.url().startsWith(url))
      outside.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(url);
  await page.getByRole("button", { name: new RegExp(`^${role}`) }).click();
  return {
    page,
    outside,
    errors,
    close: async () => {
      await browser.close();
      end();
    },
  };
}

/** Whichever Chromium is on this machine. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? CHROMIUM.find(existsSync);
  if (!executablePath) throw new Error("no Chromium on this machine: install it or set CHROMIUM to its path");
  return chromium.launch({ executablePath, args: QUIET });
}

/** The same server as `npm start`, on a port of its own. */
function serve(port: number): Promise<{ url: string; end: () => void }> {
  const server = spawn(
    process.execPath,
    [require.resolve("webpack/bin/webpack.js"), "serve", "--mode", "development", "--port", String(port)],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (url && said.includes("compiled")) resolve({ url: `${url}/`, end: () => void server.kill() });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", () => reject(new Error(`the workbench did not start: ${said}`)));
  });
}
