import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { manifestAt } from "../../../src/serving/manifest";
import { ownCertificate } from "../../serving/ownCertificate";
import { runCli, temporaryFolder } from "../runCli";

const file = temporaryFolder();
const ROOT = resolve(__dirname, "../../..");

describe("manifest", () => {
  it("writes the manifest for a server", async () => {
    const out = file("manifest.xml");
    expect(await runCli("manifest", "--origin", "https://server.local/zhibiao", "--out", out)).toEqual({
      code: 0,
      out: `已写入清单：${out}`,
      error: "",
    });
    const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");
    expect(readFileSync(out, "utf8")).toBe(manifestAt(xml, "https://server.local/zhibiao/"));
  });

  it("writes a package with the unified manifest, its pictures and its English texts", async () => {
    const out = file("zhibiao.zip");
    expect((await runCli("manifest", "--origin", "https://server.local/", "--out", out)).code).toBe(0);
    const files = unzipSync(readFileSync(out));
    expect(Object.keys(files).sort()).toEqual(["color.png", "en-us.json", "manifest.json", "outline.png"]);
    const sides = ["color.png", "outline.png"].map((name) => Buffer.from(files[name]!).readUInt32BE(16));
    expect(sides).toEqual([192, 32]);
    expect(JSON.parse(Buffer.from(files["manifest.json"]!).toString())).toMatchObject({
      validDomains: ["server.local"],
    });
  });

  it("writes over nothing unasked, and over its own original never", async () => {
    const out = file("there.xml");
    writeFileSync(out, "somebody's");
    const args = ["manifest", "--origin", "https://server.local/", "--out"];
    expect(await runCli(...args, out)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/已经存在.*--overwrite/),
    });
    expect(readFileSync(out, "utf8")).toBe("somebody's");
    expect((await runCli(...args, out, "--overwrite")).code).toBe(0);
    expect(await runCli(...args, join(ROOT, "manifest.xml"), "--overwrite")).toMatchObject({ code: 2 });
  });

  it("writes nothing for a server that Excel would not load from", async () => {
    const out = file("insecure.xml");
    const { code, error } = await runCli("manifest", "--origin", "http://server.local/", "--out", out);
    expect([code, error]).toEqual([2, expect.stringMatching(/不是 https 地址/)]);
    expect(existsSync(out)).toBe(false);
  });
});

describe("serve", () => {
  const [cert, key, folder] = [file("cert.pem"), file("key.pem"), file("")];
  beforeAll(async () => {
    const made = await ownCertificate();
    writeFileSync(cert, made.cert);
    writeFileSync(key, made.key);
    writeFileSync(
      join(folder, "health.json"),
      JSON.stringify({
        product: "indicator-workbook",
        version: "1.0.0",
        office: "CDN",
        files: {},
        compressed: {},
      }),
    );
  });

  it.each([
    ["half a certificate", ["--cert", cert], /一起写/],
    ["a port that is none", ["--cert", cert, "--key", key, "--port", "https"], /“https”不是端口/],
    ["a port in another notation", ["--cert", cert, "--key", key, "--port", "0x50"], /“0x50”不是端口/],
    [
      "an address of another machine",
      ["--cert", cert, "--key", key, "--folder", folder, "--host", "192.0.2.1", "--port", "0"],
      /本机没有名称或地址“192\.0\.2\.1”/,
    ],
    ["a key that is none", ["--cert", cert, "--key", cert, "--folder", folder], /证书或私钥不能使用/],
    ["a folder without a build", ["--cert", cert, "--key", key, "--folder", "/"], /没有构建好的加载项/],
  ])("refuses %s in one sentence", async (_what, args, sentence) => {
    const { code, error } = await runCli("serve", ...args);
    expect([code, error]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it("serves until it is ended", async () => {
    const args = ["serve", "--cert", cert, "--key", key, "--folder", folder, "--port", "0", "--lang", "en"];
    const server = spawn(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/main.ts"), ...args], {
      cwd: ROOT,
    });
    let said = "";
    const place = await new Promise<string>((done, refuse) => {
      server.stdout.on("data", (part: Buffer) => {
        said += part.toString();
        const at = /Serving at (\S+)/.exec(said)?.[1];
        if (at) done(at);
      });
      server.on("exit", () => refuse(new Error(said)));
    });
    const status = await new Promise<number>((done, refuse) => {
      const asked = request(new URL("health", place), { rejectUnauthorized: false }, (response) => {
        response.resume();
        done(response.statusCode!);
      });
      asked.on("error", refuse);
      asked.end();
    });
    expect(status).toBe(200);
    const ended = new Promise<number | null>((done) => server.on("exit", done));
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(said).toMatch(/Ended\n$/);
  });
});
