// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node corpus.mjs <patlas-describe> [--documents N] [--seed S] [--json FILE] <directory or file>…
// Compares what the reader makes of documents with a walk of the raw documents that shares no code with it.
// Exit status 1: an operation or a requirement is missing or differs, or a document was refused without a reason.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse as parseYaml } from 'yaml';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

function documentsIn(path, found = []) {
    if (statSync(path).isFile()) {
        found.push(path);
        return found;
    }
    for (const entry of readdirSync(path, { withFileTypes: true })) {
        const inner = join(path, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules')
            documentsIn(inner, found);
        else if (/\.(json|ya?ml)$/.test(entry.name) && !/^(package(-lock)?|tsconfig|composer)\.json$/.test(entry.name))
            found.push(inner);
    }
    return found;
}

/** Mulberry32: the same draw for the same seed everywhere. */
function random(seed) {
    return () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

function draw(all, count, seed) {
    const next = random(seed);
    for (let i = all.length - 1; i > 0; --i) {
        const k = Math.floor(next() * (i + 1));
        [all[i], all[k]] = [all[k], all[i]];
    }
    return all.slice(0, count);
}

function rawDocument(path) {
    const text = readFileSync(path, 'utf8');
    try {
        return JSON.parse(text);
    } catch {
        return parseYaml(text, { version: '1.2', maxAliasCount: -1, uniqueKeys: false, strict: false, merge: true });
    }
}

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A reference within the document; undefined: none, or it leads out. */
function target(root, reference) {
    if (typeof reference !== 'string' || !reference.startsWith('#'))
        return undefined;
    let value = root;
    for (const token of reference.slice(1).split('/').slice(1)) {
        const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}

function requirementsOf(security) {
    return security.map(alternative => Object.entries(alternative).map(([id, scopes]) => [id, scopes.map(String)]));
}

/** "GET /a" -> security, as JSON. */
function operationsOf(root) {
    const operations = new Map();
    const paths = isObject(root.paths) ? root.paths : {};
    for (const [path, entry] of Object.entries(paths)) {
        if (path.startsWith('x-') || !isObject(entry))
            continue;
        let item = entry;
        for (let step = 0; step < 16 && isObject(item) && '$ref' in item; ++step)
            item = { ...target(root, item.$ref), ...Object.fromEntries(Object.entries(item).filter(([key]) => key !== '$ref')) };
        for (const [key, operation] of Object.entries(item)) {
            const known = String(root.swagger ?? '').startsWith('2') ? methods.filter(name => name !== 'query') : methods;
            if (!known.includes(key) || !isObject(operation))
                continue;
            let described = operation;
            for (let step = 0; step < 16 && isObject(described) && '$ref' in described; ++step)
                described = target(root, described.$ref);
            if (!isObject(described))
                continue;
            let security = described.security ?? root.security ?? [];
            try {
                security = JSON.stringify(requirementsOf(security));
            } catch {
                security = null; // not as it should be: nothing to compare with
            }
            operations.set(`${key.toUpperCase()} ${path.startsWith('/') ? path : '/' + path}`, security);
        }
    }
    return operations;
}

function kindOf(reason) {
    return reason.replace(/[“"].*?[”"]/gs, '“…”').replace(/\d+/g, 'N');
}

function count(map, key) {
    map.set(key, (map.get(key) ?? 0) + 1);
}

const [program, ...rest] = process.argv.slice(2);
let documents = Infinity, seed = 1, json, verbose = false;
const places = [];
for (let i = 0; i < rest.length; ++i) {
    if (rest[i] === '--documents') documents = Number(rest[++i]);
    else if (rest[i] === '--seed') seed = Number(rest[++i]);
    else if (rest[i] === '--json') json = rest[++i];
    else if (rest[i] === '--verbose') verbose = true;
    else places.push(rest[i]);
}
if (!program || places.length === 0) {
    console.error('usage: node corpus.mjs PATLAS-DESCRIBE [--documents N] [--seed S] [--json FILE] [--verbose] PLACE…');
    process.exit(2);
}
// Of a directory as many as are asked for; a file that is named always.
const chosen = places.flatMap(place => statSync(place).isFile() ? [place] : draw(documentsIn(place).sort(), documents, seed));

const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'inherit'] });
child.stdin.on('error', () => {});
child.stdin.end(chosen.join('\n') + '\n');

const total = { documents: 0, opened: 0, refused: 0, noDescription: 0, rawOperations: 0, read: 0, requirements: 0, same: 0, bytes: 0, milliseconds: 0 };
const versions = new Map(), kinds = new Map(), refusals = new Map();
const faults = [], slow = [];
for await (const line of createInterface({ input: child.stdout })) {
    const result = JSON.parse(line);
    ++total.documents;
    const size = statSync(result.file).size;
    total.bytes += size;
    total.milliseconds += result.milliseconds;
    slow.push([Math.round(result.milliseconds), size, result.file]);
    if (!result.opened) {
        ++total.refused;
        count(refusals, kindOf(result.error ?? ''));
        if (!result.error) faults.push(`${result.file}: refused without a reason`);
        else if (verbose) console.error(`${result.file}: ${result.error}`);
        let root;
        try { root = rawDocument(result.file); } catch { continue; }
        if (isObject(root) && isObject(root.paths) && (root.openapi || root.swagger))
            total.rawOperations += operationsOf(root).size, faults.push(`${result.file}: refused: ${result.error}`);
        else ++total.noDescription;
        continue;
    }
    ++total.opened;
    count(versions, result.specification);
    for (const problem of result.problems) {
        count(kinds, kindOf(problem.reason));
        if (verbose) console.error(`${result.file}:${problem.line}: ${problem.place}: ${problem.reason}`);
    }
    const expected = operationsOf(rawDocument(result.file));
    const read = new Map(result.operations.map(operation => [`${operation.method} ${operation.path}`, JSON.stringify(operation.security)]));
    if (new Set(result.operations.map(operation => operation.id)).size !== result.operations.length)
        faults.push(`${result.file}: ids are not unique`);
    for (const [name, security] of expected) {
        ++total.rawOperations;
        if (!read.has(name)) {
            faults.push(`${result.file}: ${name} is missing`);
            continue;
        }
        ++total.read;
        if (security === null) continue;
        ++total.requirements;
        if (read.get(name) === security) ++total.same;
        else faults.push(`${result.file}: ${name}: ${read.get(name)} instead of ${security}`);
    }
    for (const name of read.keys()) {
        if (!expected.has(name) && !isObject(rawDocument(result.file).paths?.$ref))
            faults.push(`${result.file}: ${name} is not in the document`);
    }
}
await new Promise(resolve => child.exitCode === null ? child.on('exit', resolve) : resolve());

const sorted = map => [...map].sort((a, b) => b[1] - a[1]);
const share = (part, whole) => whole ? (100 * part / whole).toFixed(3) + ' %' : '-';
console.log(`documents            ${total.documents} (seed ${seed})`);
console.log(`opened               ${total.opened}; refused ${total.refused}, of which ${total.noDescription} are no description`);
console.log(`operations           ${total.read} of ${total.rawOperations} (${share(total.read, total.rawOperations)})`);
console.log(`requirements exact   ${total.same} of ${total.requirements} (${share(total.same, total.requirements)})`);
console.log(`time                 ${(total.milliseconds / 1000).toFixed(1)} s for ${(total.bytes / 1e6).toFixed(0)} MB`);
console.log(`versions             ${sorted(versions).map(([name, number]) => `${name}: ${number}`).join(', ')}`);
for (const [kind, number] of sorted(refusals)) console.log(`refused   ${String(number).padStart(6)}  ${kind}`);
for (const [kind, number] of sorted(kinds)) console.log(`problem   ${String(number).padStart(6)}  ${kind}`);
for (const [time, size, file] of slow.sort((a, b) => b[0] - a[0]).slice(0, 5))
    console.log(`slowest   ${String(time).padStart(6)}  ms, ${(size / 1e6).toFixed(1)} MB: ${file}`);
for (const fault of faults.slice(0, 40)) console.log(`FAULT     ${fault}`);
if (json) writeFileSync(json, JSON.stringify({ ...total, versions: [...versions], kinds: [...kinds], refusals: [...refusals], faults }, null, 2));
const ended = child.exitCode === 0 && total.documents === chosen.length && total.requirements > 0;
if (!ended) console.log(`FAULT     the reader ended after ${total.documents} of ${chosen.length} documents`);
process.exit(faults.length || !ended ? 1 : 0);
