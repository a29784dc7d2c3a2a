// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node schemas.mjs <schema of all verbs> <directory>: validates each NAME.json in it by NAME.schema, prints every fault and
// exits with 1, or reports what was checked.
import { readFileSync, readdirSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaFile, directory] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const compiler = () => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats(ajv);
    return ajv;
};
let hasFaults = false;
const fault = (text) => {
    console.error(text);
    hasFaults = true;
};

const all = read(schemaFile);
compiler().compile(all);
const verbs = Object.keys(all.$defs).filter((name) => all.$defs[name].title);
const seen = new Set();
// A schema that accepts anything would prove nothing: each refuses what another verb writes, and a field that it does not name.
const outputs = readdirSync(directory).filter((name) => name.endsWith(".json"));
for (const name of outputs) {
    const verb = name.split(".")[0];
    seen.add(verb);
    const validate = compiler().compile(read(`${directory}/${name.replace(/json$/, "schema")}`));
    const output = read(`${directory}/${name}`);
    if (!validate(output)) {
        for (const error of validate.errors)
            fault(`${name} ${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
    }
    if (!Array.isArray(output) && verb !== "leaks" && validate({ ...output, unheardOf: 1 }))
        fault(`The schema of ${verb} accepts a field that it does not name.`);
    if (validate({ nothing: true }))
        fault(`The schema of ${verb} accepts anything.`);
}
for (const verb of verbs) {
    // Keys of the kernel are not everywhere.
    if (!seen.has(verb) && verb !== "vault-unlock")
        fault(`Nothing was written by ${verb}.`);
}
if (hasFaults)
    process.exit(1);
console.log(`${outputs.length} outputs of ${seen.size} verbs hold against their schemas.`);
