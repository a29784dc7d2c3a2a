// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node validate.mjs <API document>: prints every fault and exits with 1, or reports what was checked.
import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "yaml";
import { faultyExamples } from "./examples.mjs";

// Guards against a walk that finds no examples and therefore no faults.
const leastExamples = 35;
const text = readFileSync(process.argv[2], "utf8");
const document = parse(text);
const validator = new Validator();
const result = await validator.validate(structuredClone(document));
const faults = [];
if (!result.valid)
    faults.push(...[result.errors].flat().map((error) =>
        typeof error === "string" ? error : `${error.instancePath}: ${error.message}`));
if (validator.version !== "3.1")
    faults.push(`The document is OpenAPI ${validator.version}, not 3.1.`);

const examples = faultyExamples(document);
faults.push(...examples.faults);
if (examples.checked < leastExamples)
    faults.push(`Only ${examples.checked} examples were found; there should be at least ${leastExamples}.`);

for (const fault of faults)
    console.error(fault);
if (faults.length > 0)
    process.exit(1);
console.log(`OpenAPI ${validator.version} holds, and ${examples.checked} examples fit their schemas.`);
