import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { noticeOf } from "./notice";

/** Writes NOTICE: whose work ships, and under which terms. */
const root = resolve(__dirname, "..");
writeFileSync(resolve(root, "NOTICE"), noticeOf(root));
