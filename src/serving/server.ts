import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { extname, join } from "node:path";
import sirv from "sirv";
import { problem } from "../system/problem";
import { headersOf } from "./headers";
import { type Inventory, INVENTORY, missingOf } from "./inventory";

/** A certificate and its key, both PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/**
 * Serves a build over https, as any other web server may: files, and nothing behind them. At `/health` it says whether
 * all files are there.
 *
 * @param folder of the build
 * @throws Problem when there is no build, or the certificate is none
 */
export function serverOf(folder: string, certificate: Certificate): Server {
  if (!existsSync(join(folder, INVENTORY))) throw problem("serve.noBuild", { folder });
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    // what is copied over while the server runs is served at once
    dev: true,
    setHeaders: (response, path) => setHeaders(response, path.replace(/^\//, "")),
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const [pathname] = (request.url ?? "/").split(/[?#]/);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    // no hidden files, whoever has left some there
    if (/\/(\.|%2e)/i.test(pathname!)) return refuse(response, 404);
    if (pathname === "/health") return void answerHealth(folder, response);
    if (headersOf(pathname!.slice(1))["Cache-Control"] === undefined) saysNothingOfKeeping(response);
    files(request, response, () => refuse(response, 404));
  };
  try {
    return createServer(certificate, answer);
  } catch (error) {
    throw problem("serve.badCertificate", { reason: (error as Error).message });
  }
}

/** What serves the files says no-cache wherever nothing is said. */
function saysNothingOfKeeping(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (status: number, headers?: object) => ServerResponse;
  response.writeHead = ((status: number, headers: Record<string, unknown> = {}) => {
    const { "Cache-Control": _said, ...others } = headers;
    return writeHead(status, others);
  }) as ServerResponse["writeHead"];
}

/** Kinds of texts, all of them UTF-8. */
const TEXTS: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".txt": "text/plain",
};

function setHeaders(response: ServerResponse, path: string): void {
  const text = TEXTS[extname(path)];
  if (text) response.setHeader("Content-Type", `${text}; charset=utf-8`);
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

function refuse(response: ServerResponse, status: number): void {
  setHeaders(response, "missing");
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}

/** 200 and `ok`, or 503 and which files are not there as they were built. */
async function answerHealth(folder: string, response: ServerResponse): Promise<void> {
  setHeaders(response, "health");
  const { version, office, missing } = await healthOf(folder).catch(() => ({
    version: null,
    office: null,
    missing: [INVENTORY],
  }));
  const status = missing.length === 0 ? "ok" : "incomplete";
  response
    .writeHead(missing.length === 0 ? 200 : 503, { "Content-Type": "application/json; charset=utf-8" })
    .end(`${JSON.stringify({ status, version, office, missing })}\n`);
}

async function healthOf(folder: string): Promise<{ version: string; office: string; missing: string[] }> {
  const inventory = JSON.parse(await readFile(join(folder, INVENTORY), "utf8")) as Inventory;
  const sizeOf = async (path: string): Promise<number | undefined> =>
    (await stat(join(folder, path)).catch(() => undefined))?.size;
  const { version, office, compressed } = inventory;
  const missing = [
    ...(await missingOf(inventory, sizeOf)),
    ...(await missingOf({ files: compressed }, sizeOf)),
  ];
  return { version, office, missing };
}
