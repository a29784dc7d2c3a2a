// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node validate.mjs <SARIF schema> <report>…: prints every fault and exits with 1, or reports what was checked.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, ...reports] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
let results = 0;
let hasFaults = false;
for (const report of reports) {
    const log = JSON.parse(readFileSync(report, "utf8"));
    results += log.runs[0].results.length;
    if (validate(log))
        continue;
    hasFaults = true;
    for (const error of validate.errors)
        console.error(`${report} ${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
}
// A schema that accepts anything would prove nothing.
if (validate({ version: "2.1.0", runs: [{ results: [{}] }] })) {
    console.error("The schema accepts a run without a tool.");
    hasFaults = true;
}
if (results === 0) {
    console.error("No result was in the reports.");
    hasFaults = true;
}
if (hasFaults)
    process.exit(1);
console.log(`${reports.length} reports with ${results} results hold against the schema.`);
