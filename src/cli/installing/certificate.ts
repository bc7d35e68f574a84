import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Certificate } from "../../serving/server";
import { problem } from "../../system/problem";
import { readBytes } from "../files";

/** What `office-addin-dev-certs install` makes for the machine that it runs on. */
const OWN = join(homedir(), ".office-addin-dev-certs");

/**
 * The certificate that is named, or else the one that was made for this machine.
 *
 * @throws Problem when there is none
 */
export async function certificate(cert: string | undefined, key: string | undefined): Promise<Certificate> {
  if ((cert === undefined) !== (key === undefined)) throw problem("serve.halfCertificate");
  const files = { cert: cert ?? join(OWN, "localhost.crt"), key: key ?? join(OWN, "localhost.key") };
  if (cert === undefined && !Object.values(files).every(existsSync)) throw problem("serve.noCertificate");
  return { cert: Buffer.from(await readBytes(files.cert)), key: Buffer.from(await readBytes(files.key)) };
}
