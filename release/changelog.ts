import { git } from "./commit";

interface Commit {
  readonly hash: string;
  /** as in `2026-11-28` */
  readonly day: string;
  readonly subject: string;
}

/**
 * What each version has brought: the subjects of the commits since the version before, newest first, by day. A version
 * begins with the commit after the one that gave the version before its number.
 *
 * @param root of the repository
 * @throws Error when there is no history, as in an archive of the files alone
 */
export function changelogOf(root: string): string {
  const commits = commitsOf(root);
  const lines = ["# Changes", ""];
  let version: string | undefined;
  let day: string | undefined;
  const versions = versionsAt(root);
  for (const commit of commits) {
    // looking back, the commit that gave a number is the first one that is of that version
    const given = versions.get(commit.hash);
    if (version === undefined || (given !== undefined && given !== version)) {
      version = given ?? currentVersion(root);
      lines.push(...(lines.at(-1) === "" ? [] : [""]), `## ${version}`, "");
      day = undefined;
    }
    if (commit.day !== day) {
      day = commit.day;
      lines.push(...(lines.at(-1) === "" ? [] : [""]), `### ${day}`, "");
    }
    lines.push(`- ${commit.subject}`);
  }
  return `${lines.join("\n")}\n`;
}

function commitsOf(root: string): Commit[] {
  const log = git(root, "log", "--no-merges", "--format=%H%x09%cs%x09%s");
  return log
    .trim()
    .split("\n")
    .map((line) => {
      const [hash = "", day = "", ...subject] = line.split("\t");
      return { hash, day, subject: subject.join("\t") };
    });
}

/** The version of the commits that gave the product one. */
function versionsAt(root: string): Map<string, string> {
  const given = git(root, "log", "--format=%H", '-G"version":', "--", "package.json").trim().split("\n");
  return new Map(given.map((hash) => [hash, versionOf(git(root, "show", `${hash}:package.json`))]));
}

const currentVersion = (root: string): string => versionOf(git(root, "show", "HEAD:package.json"));
const versionOf = (file: string): string => (JSON.parse(file) as { version: string }).version;
