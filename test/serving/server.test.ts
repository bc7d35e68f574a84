import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { serverOf } from "../../src/serving/server";
import { ownCertificate } from "./ownCertificate";

const folder = mkdtempSync(join(tmpdir(), "serving-"));
const SCRIPT = "console.log(1);".repeat(200);
const FILES: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>网页版</title>",
  "taskpane.html": "<!doctype html>",
  "static/taskpane.0123.js": SCRIPT,
  "office/1.1.110/office.js": "var Office;",
  "assets/icon-16.png": "a picture",
};

let server: Server;
let port: number;

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  write("static/taskpane.0123.js.gz", gzipSync(SCRIPT));
  const files = Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [path, Buffer.byteLength(text)]),
  );
  const compressed = { "static/taskpane.0123.js.gz": gzipSync(SCRIPT).length };
  write(
    "health.json",
    JSON.stringify({ product: "indicator-workbook", version: "1.0.0", office: "1.1.110", files, compressed }),
  );
  server = serverOf(folder, await ownCertificate());
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, refuse) => {
    const asked = request(
      { host: "localhost", port, path, method, headers, rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on("error", refuse);
    asked.end();
  });
}

describe("the server of a build", () => {
  it("says what each file is, and lets no browser guess", async () => {
    const kinds = await Promise.all(
      ["/", "/taskpane.html", "/static/taskpane.0123.js", "/health.json"].map((path) => ask(path)),
    );
    expect(kinds.map(({ headers }) => headers["content-type"])).toEqual([
      "text/html;charset=utf-8",
      "text/html;charset=utf-8",
      expect.stringMatching(/^(text|application)\/javascript/),
      expect.stringMatching(/^application\/json/),
    ]);
    for (const { status, headers } of kinds) {
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
    }
  });

  it("has browsers keep what is named by its content for good, and pages never", async () => {
    const kept = await Promise.all(
      ["/static/taskpane.0123.js", "/office/1.1.110/office.js"].map((path) => ask(path)),
    );
    for (const { headers } of kept)
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const page = await ask("/taskpane.html");
    expect(page.headers["cache-control"]).toBe("no-cache, no-store");
  });

  it("says nothing of how long icons are kept: else Office shows one of its own", async () => {
    const icon = await ask("/assets/icon-16.png");
    expect([icon.status, icon.headers["cache-control"]]).toEqual([200, undefined]);
  });

  it("sends what has been compressed to who can read it", async () => {
    const { headers, body } = await ask("/static/taskpane.0123.js", { "accept-encoding": "gzip" });
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(headers["content-type"]).toMatch(/javascript/);
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
  });

  it("lets nobody frame the web edition, and Excel on the web the pane", async () => {
    const [page, pane] = await Promise.all([ask("/"), ask("/taskpane.html")]);
    expect(page.headers["content-security-policy"]).toBe("frame-ancestors 'self'");
    expect(pane.headers["content-security-policy"]).toBeUndefined();
  });

  it.each([
    "/../../package.json",
    "/%2e%2e/%2e%2e/package.json",
    "/static/..%2f..%2fpackage.json",
    "/nothing.html",
  ])("has nothing at %s", async (path) => expect((await ask(path)).status).toBe(404));

  it.each(["//", "///", "//[", "//a:99999/", "/%", "/%ff", "/?a=%"])(
    "goes on after a request for %s",
    async (path) => {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(200);
      expect((await ask("/taskpane.html")).status).toBe(200);
    },
  );

  it("takes nothing from anybody", async () => {
    expect((await ask("/index.html", {}, "POST")).status).toBe(405);
    expect((await ask("/index.html", {}, "HEAD")).body.length).toBe(0);
  });

  it("says at /health that all files are there, and which are not", async () => {
    const well = await ask("/health");
    expect([well.status, JSON.parse(well.body.toString())]).toEqual([
      200,
      { status: "ok", version: "1.0.0", office: "1.1.110", missing: [] },
    ]);
    write("taskpane.html", "cut");
    rmSync(join(folder, "office/1.1.110/office.js"));
    write("static/taskpane.0123.js.gz", "cut");
    const ill = await ask("/health");
    expect([ill.status, (JSON.parse(ill.body.toString()) as { missing: string[] }).missing]).toEqual([
      503,
      ["taskpane.html", "office/1.1.110/office.js", "static/taskpane.0123.js.gz"],
    ]);
    for (const path of ["taskpane.html", "office/1.1.110/office.js"]) write(path, FILES[path]!);
  });

  it("does not begin without a build, or with a certificate that is none", async () => {
    expect(() => serverOf(join(folder, "static"), { cert: Buffer.from(""), key: Buffer.from("") })).toThrow(
      /没有构建好的加载项.*npm run build/,
    );
    const { cert } = await ownCertificate();
    expect(() => serverOf(folder, { cert, key: Buffer.from("no key") })).toThrow(/^证书或私钥不能使用/);
  });
});
