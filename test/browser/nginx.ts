import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxRecipe } from "../../src/serving/recipes/nginx";
import { ownCertificate } from "../serving/ownCertificate";

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    }),
  );
}

/**
 * Serves a folder by Debian's nginx and the recipe of deploy/, in which no more is changed than whoever installs it
 * changes: certificate, folder and port.
 *
 * @returns its address, and what ends it
 */
export async function serveByNginx(folder: string): Promise<{ url: string; end: () => void }> {
  const home = mkdtempSync(join(tmpdir(), "nginx-"));
  const [port, plain] = [await freePort(), await freePort()];
  const { cert, key } = await ownCertificate();
  chmodSync(home, 0o755);
  mkdirSync(join(home, "temporary"));
  writeFileSync(join(home, "server.crt"), cert);
  writeFileSync(join(home, "server.key"), key);
  const site = nginxRecipe()
    .replaceAll("/etc/ssl/zhibiao/", `${home}/`)
    .replaceAll("/srv/zhibiao/site/", `${folder}/`)
    .replace("listen 443 ssl", `listen ${port} ssl`)
    .replace("listen 80;", `listen ${plain};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (each) => `  ${each}_temp_path ${home}/temporary/${each};`,
  );
  writeFileSync(
    join(home, "nginx.conf"),
    `pid ${home}/nginx.pid;
error_log ${home}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${temporary.join("\n")}
${site}}
`,
  );
  const args = ["-p", home, "-c", join(home, "nginx.conf"), "-e", join(home, "error.log")];
  const tried = spawnSync("nginx", [...args, "-t"], { encoding: "utf8" });
  if (tried.status !== 0) throw new Error(tried.error?.message ?? tried.stderr);
  const server = spawn("nginx", [...args, "-g", "daemon off;"], { stdio: "ignore" });
  const url = `https://localhost:${port}/zhibiao/`;
  const end = (): void => {
    server.once("exit", () => rmSync(home, { recursive: true }));
    server.kill();
  };
  return { url, end };
}
