import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { serverOf } from "../../src/serving/server";
import { officeFiles } from "../build/webpackParts";

const ROOT = resolve(__dirname, "../..");
const guide = readFileSync(join(ROOT, "docs/deployment.md"), "utf8");

it("the guide lists the files of office.js that are served, with their sizes", () => {
  const listed = new Map(
    [...guide.matchAll(/^\| `([\w./-]+\.js)`[^|]*\| ([\d,]+) +\|/gm)].map(([, file, size]) => [
      file,
      Number(size!.replaceAll(",", "")),
    ]),
  );
  const sizes = new Map<string, number>();
  for (const file of officeFiles()) {
    const { length } = readFileSync(join(ROOT, "node_modules/@microsoft/office-js", file));
    const name = basename(file) === "office_strings.js" ? "office_strings.js" : file.replace(/^dist\//, "");
    sizes.set(name, (sizes.get(name) ?? 0) + length);
  }
  expect(listed).toEqual(sizes);
  const locales = officeFiles().filter((file) => file.endsWith("office_strings.js")).length;
  expect(guide).toContain(`\`office_strings.js\`，${locales} 种语言`);
});

it("certificates that are made as the guide says are trusted by who trusts their root, at the name that they are for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "certificates-"));
  const commands = guide.split("```").find((block) => block.includes("openssl req -x509"))!;
  execFileSync("bash", ["-e", "-c", commands.replace(/^sh\n/, "")], { cwd: folder, stdio: "ignore" });
  const [cert, key, ca] = ["server.crt", "server.key", "ca.crt"].map((file) =>
    readFileSync(join(folder, file)),
  );
  const server = serverOf(join(ROOT, "dist"), { cert: cert!, key: key! });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  const ask = (servername: string, trusted: Buffer | undefined): Promise<number> =>
    new Promise((done, refuse) => {
      get(
        { host: "localhost", port, path: "/health", servername, ...(trusted && { ca: trusted }) },
        (response) => {
          response.resume();
          done(response.statusCode!);
        },
      ).on("error", refuse);
    });
  expect(await ask("server.local", ca)).toBe(200);
  await expect(ask("server.local", undefined)).rejects.toThrow(/certificate/);
  await expect(ask("other.local", ca)).rejects.toThrow(/altnames/i);
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
