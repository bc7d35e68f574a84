import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { serverOf } from "../../serving/server";
import { problem } from "../../system/problem";
import type { Outcome } from "../commands";
import { certificate } from "./certificate";

/** Where `npm run build` puts its files. */
const DIST = resolve(__dirname, "../../../dist");

interface ToServe {
  readonly folder?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly port: string;
  readonly host: string;
}

/**
 * Serves the built add-in and the web edition until the program is ended.
 *
 * @param say is told where, once it is so
 */
export async function serve(
  { folder = DIST, cert, key, port, host }: ToServe,
  language: Language,
  say: (line: string) => void,
): Promise<Outcome> {
  const number = portOf(port);
  const server = serverOf(folder, await certificate(cert, key));
  const at = await listening(server, number, host);
  const place = `https://${host}:${at}/`;
  say(inWords(language, said("cli.installing.serving", { place, support: `${place}support.html` })));
  await ended(server);
  return { output: inWords(language, said("cli.installing.ended")), code: 0 };
}

function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw problem("serve.port", { port: text });
  return port;
}

/** The port that the server listens on. @throws Problem when it cannot */
function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, refuse) => {
    server.once("error", ({ message }) => refuse(problem("serve.busy", { port, reason: message })));
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

/** Waits until somebody ends the program; what is being answered is answered. */
function ended(server: Server): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      server.close(() => done());
      server.closeIdleConnections();
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}
