import { FAILURES } from "../emulator/failing";
import { scoredBefore, scoringFaults } from "./scoringFaults";

/** Every failure at every action of a scoring run. */
async function main(): Promise<void> {
  const original = await scoredBefore();
  let [faults, survived] = [0, 0];
  for (const [name, failure] of Object.entries(FAILURES)) {
    const count = await scoringFaults(original, failure);
    faults += count.faults;
    survived += count.survived;
    const lost = count.lost.length > 0 ? `, lost at ${count.lost.join(", ")}` : "";
    process.stdout.write(`scoring, ${name}: ${count.faults} faults, ${count.survived} survived${lost}\n`);
  }
  process.stdout.write(`${faults} faults, ${survived} survived\n`);
  if (faults !== survived) process.exitCode = 1;
}

void main();
