import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import { type Certificate, serverOf } from "../../src/serving/server";

export const DIST = join(__dirname, "../../dist");

/** A certificate for this machine, which no browser trusts of itself. */
export async function ownCertificate(): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { cert: Buffer.from(made.cert), key: Buffer.from(made.private) };
}

/**
 * Serves what `npm run build` has made as `npm run serve` does.
 *
 * @returns its address, and what ends it
 */
export async function serveBuilt(folder = DIST): Promise<{ url: string; end: () => void }> {
  const server = serverOf(folder, await ownCertificate());
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      const end = (): void => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `https://localhost:${port}/`, end });
    });
  });
}
