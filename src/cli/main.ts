import { run } from "./program";
import { complain, say } from "./terminal";

void run(process.argv.slice(2), { out: say, error: complain }).then((code) => {
  process.exitCode = code;
});
