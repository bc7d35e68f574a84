import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serverOf } from "../../src/serving/server";
import { ownCertificate } from "../serving/ownCertificate";

const DIST = join(__dirname, "../../dist");

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
