import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/**
 * `npm run advisories`: asks the advisory service of the registry about everything that ships. Ends with 1 where it
 * knows of something; where the service cannot be reached, that is said, and nothing is held to be well.
 */
interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** What an answer of `npm audit --json` comes to: lines to read, and whether something is known. */
export function saidOf(answer: string): { readonly lines: readonly string[]; readonly isKnown: boolean } {
  const { vulnerabilities } = parsed(answer);
  if (vulnerabilities === undefined)
    return {
      lines: ["The advisory service could not be reached: what ships was not checked."],
      isKnown: false,
    };
  const lines = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  );
  return {
    lines: lines.length > 0 ? lines : ["No advisory is known for what ships."],
    isKnown: lines.length > 0,
  };
}

function parsed(answer: string): Audit {
  try {
    return JSON.parse(answer) as Audit;
  } catch {
    return {};
  }
}

if (require.main === module) {
  const asked = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: resolve(__dirname, ".."),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const { lines, isKnown } = saidOf(asked.stdout ?? "");
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = isKnown ? 1 : 0;
}
