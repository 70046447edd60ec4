// Closes a CI run: adds up what the test runs wrote and says `N passed, N failed`. A run without
// tests, a failed test and a skipped one all count against it, since CI has what every test needs.
import { readFileSync } from "node:fs";

/** A run that ended before it wrote its report is a failure of its own. */
function reportOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    process.stdout.write(`${path} was not written\n`);
    return {
      numPassedTests: 0,
      numFailedTests: 1,
      numFailedTestSuites: 0,
      numPendingTests: 0,
      numTodoTests: 0,
    };
  }
}

const runs = process.argv.slice(2).map(reportOf);
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
const passed = sum("numPassedTests");
const failed = sum("numFailedTests") + sum("numFailedTestSuites") * (sum("numFailedTests") === 0 ? 1 : 0);
const skipped = sum("numPendingTests") + sum("numTodoTests");
if (skipped > 0) process.stdout.write(`${skipped} skipped, and nothing may be skipped here\n`);
process.stdout.write(`${passed} passed, ${failed + skipped} failed\n`);
if (passed === 0 || failed + skipped > 0) process.exitCode = 1;
