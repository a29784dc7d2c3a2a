// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";

const pointer = (place) => "#" + place.map((key) =>
    "/" + encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1"))).join("");

/// Validates every `example` and every value of `examples` next to a `schema`: in all parameters, bodies and
/// responses. Returns { checked, faults }.
export function faultyExamples(document) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    // "binary" is OpenAPI's format for a file with arbitrary bytes.
    ajv.addFormat("binary", true);
    ajv.addSchema(document, "document");
    const faults = [];
    let checked = 0;

    function check(place, schemaPlace, value) {
        checked += 1;
        const validate = ajv.compile({ $ref: "document" + pointer(schemaPlace) });
        if (!validate(value))
            faults.push(...validate.errors.map((error) =>
                `${pointer(place)}${error.instancePath}: ${error.message}`));
    }

    function walk(value, place) {
        if (value === null || typeof value !== "object")
            return;
        if (!Array.isArray(value) && "schema" in value) {
            const schema = [...place, "schema"];
            if ("example" in value)
                check([...place, "example"], schema, valueForSchema(value, value.example));
            for (const [name, example] of Object.entries(value.examples ?? {}))
                check([...place, "examples", name], schema, valueForSchema(value, example.value));
        }
        for (const [key, child] of Object.entries(value)) {
            if (key !== "example" && key !== "examples" && key !== "schema")
                walk(child, [...place, key]);
        }
    }

    /// An example cannot contain a form's file, so examples omit it.
    function valueForSchema(media, value) {
        const properties = media.schema.properties ?? {};
        const files = Object.keys(properties).filter((name) => properties[name].format === "binary");
        return files.length > 0 ? { ...Object.fromEntries(files.map((name) => [name, ""])), ...value } : value;
    }

    walk(document, []);
    return { checked, faults };
}
