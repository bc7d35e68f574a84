import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { serverOf } from "../../serving/server";
import { type Problem, problem } from "../../system/problem";
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
  const place = `https://${reachedBy(host)}:${at}/`;
  say(inWords(language, said("cli.installing.serving", { place, support: `${place}support.html` })));
  await ended(server);
  return { output: inWords(language, said("cli.installing.ended")), code: 0 };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw problem("serve.port", { port: text });
  return port;
}

/** The port that the server listens on. @throws Problem when it cannot */
function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, refuse) => {
    server.once("error", (error: NodeJS.ErrnoException) => refuse(unservedOf(error, host, port)));
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

/** Why a port cannot be listened on. */
function unservedOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): Problem {
  if (code === "EADDRINUSE") return problem("serve.busy", { port });
  if (code === "EACCES") return problem("serve.forbidden", { port });
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return problem("serve.host", { host });
  return problem("serve.listening", { host, port, reason: code ?? message });
}

/** The name by which other computers reach what listens on an address of this one. */
function reachedBy(host: string): string {
  if (["", "0.0.0.0", "::"].includes(host)) return hostname();
  return host.includes(":") ? `[${host}]` : host;
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
