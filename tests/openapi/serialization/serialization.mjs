// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node serialization.mjs <patlas-describe> <build directory> [--seed S] [--operations N] <Swagger 2 or OpenAPI document>…
// Compares the requests of Patlas with those of swagger-client (buildRequest): method, address and headers of
// operations that are drawn here, with parameters of every style, and of those of the documents.
// Exit status 1: a request differs in a way that is not in the table below, or there were too few.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SwaggerClient from 'swagger-client';
import { parse as parseYaml } from 'yaml';

const argv = process.argv.slice(2);
const option = (name, otherwise) => {
    const at = argv.indexOf(name);
    return at < 0 ? otherwise : Number(argv.splice(at, 2)[1]);
};
const seed = option('--seed', 1);
const count = option('--operations', 400);
const [program, build, ...documents] = argv;
const base = 'https://a.test';

/** Mulberry32: the same draw for the same seed everywhere. */
function random(state) {
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
const next = random(seed);
const below = n => Math.floor(next() * n);
const one = list => list[below(list.length)];

/** With the marks of the query encoded, which both leave alone where reserved characters are allowed. */
function withMarks(request) {
    const encode = query => query.replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    return { ...request, url: request.url.replace(/\?.*/, encode) };
}

/**
 * What swagger-client does otherwise, and why Patlas does not. `applies` to a parameter with its value; `ours` and
 * `theirs` make the two the same if that is all that differs.
 */
const known = [
    {
        name: 'bar between items',
        reason: 'RFC 3986 has no "|" in a query; OpenAPI 3.2 shows %7C',
        applies: p => p.style === 'pipeDelimited',
        theirs: r => ({ ...r, url: r.url.replaceAll('|', '%7C') }),
    },
    {
        name: 'brackets of deepObject where reserved characters are allowed',
        reason: 'the field is about values, and RFC 3986 has no brackets in a query',
        applies: p => p.style === 'deepObject' && p.allowReserved,
        theirs: r => ({ ...r, url: r.url.replace(/([?&]\w+)\[(\w+)\]=/g, '$1%5B$2%5D=') }),
    },
    {
        name: 'label without explode',
        reason: 'OpenAPI 3.0.4 and later and RFC 6570 separate by commas; earlier examples had points',
        applies: p => p.style === 'label' && !p.explode && typeof p.value === 'object',
        // Within items a comma is encoded in both.
        ours: r => ({ ...r, url: r.url.replace(/^[^?]*/, path => path.replaceAll(',', '.')) }),
    },
    {
        name: 'marks in JSON',
        reason: "encodeURIComponent leaves !'()* alone, which RFC 3986 reserves",
        applies: p => p.content !== undefined,
        ours: withMarks,
        theirs: withMarks,
    },
];

const letters = [...'abcXYZ019-._~', ...' /?:@!$\'()*;=&+,#[]{}|"<>\\^`%', 'ü', '€', '😀'];
const word = (alphabet = letters) => Array.from({ length: 1 + below(6) }, () => one(alphabet)).join('');

function alphabetFor(parameter) {
    if (parameter.in === 'header')
        return letters.filter(c => c < '\x7f' && c !== ' ');
    if (parameter.in === 'path')
        return letters.filter(c => c !== '.'); // a segment "." is refused, as it would be another address
    // What would end the value in theirs, or be a delimiter; and they encode the percent sign of an escape.
    return parameter.allowReserved ? letters.filter(c => !'#&%,+'.includes(c)) : letters;
}

function scalar(type, alphabet) {
    switch (type) {
    case 'integer':
        return below(100000) - 1000;
    case 'number':
        return below(100000) / 8;
    case 'boolean':
        return next() < 0.5;
    default:
        return word(alphabet);
    }
}

function valueFor(parameter) {
    const schema = parameter.schema ?? {};
    const alphabet = alphabetFor(parameter);
    if (parameter.content || schema.type === 'object') {
        // Each its own names: of two items of one name they send the last.
        const names = ['R', 'lat', 'a_b', 'z9'].slice(0, 1 + below(4)).map(name => (parameter.name === 'r' ? `r_${name}` : name));
        return Object.fromEntries(names.map(name => [name, scalar(one(['string', 'integer', 'boolean']), alphabet)]));
    }
    if (schema.enum)
        return one(schema.enum);
    if (schema.type === 'array')
        return Array.from({ length: 1 + below(3) }, () => schema.items?.enum ? one(schema.items.enum)
                                                                           : scalar(schema.items?.type, alphabet));
    return scalar(schema.type, alphabet);
}

function drawnParameter(place, name) {
    const type = one(['string', 'integer', 'boolean', 'array', 'array', 'object', 'object']);
    const schema = type === 'array' ? { type, items: { type: one(['string', 'integer', 'number']) } } : { type };
    const parameter = { name, in: place, schema, required: place === 'path', explode: next() < 0.5 };
    if (place === 'path')
        parameter.style = one(['simple', 'label', 'matrix']);
    if (place !== 'query')
        return parameter;
    if (next() < 0.1)
        return { name, in: place, content: { 'application/json': { schema: { type: 'object' } } } };
    parameter.style = 'form';
    parameter.allowReserved = next() < 0.2;
    if (type === 'object' && next() < 0.5)
        Object.assign(parameter, { style: 'deepObject', explode: true });
    if (type === 'array' && next() < 0.5)
        Object.assign(parameter, { style: one(['spaceDelimited', 'pipeDelimited']), explode: false });
    return parameter;
}

/** A document of operations that need parameters of every style. */
function drawnDocument() {
    const paths = {};
    for (let i = 0; i < count; ++i) {
        const parameters = [drawnParameter('path', 'p'), drawnParameter('query', 'q'), drawnParameter('query', 'r'),
            drawnParameter('header', 'X-H')].filter(p => p.in === 'query' || next() < 0.6);
        const path = parameters.some(p => p.in === 'path') ? `/o${i}/{p}/end` : `/o${i}`;
        paths[path] = { [one(['get', 'post', 'put', 'delete'])]: { operationId: `o${i}`, parameters,
            responses: { 200: { description: 'ok' } } } };
    }
    return { openapi: '3.0.3', info: { title: 'Drawn', version: '1' }, servers: [{ url: base }], paths };
}

/** With what parameters refer to in their place, as their resolver would leave it. */
function resolved(document) {
    const target = entry => entry.$ref?.slice(2).split('/').reduce((at, key) => at?.[key], document) ?? entry;
    for (const pathItem of Object.values(document.paths)) {
        for (const holder of Object.values(pathItem)) {
            const list = Array.isArray(holder) ? holder : holder?.parameters;
            if (!Array.isArray(list))
                continue;
            list.forEach((entry, i) => {
                list[i] = target(entry);
                if (list[i].schema)
                    list[i] = { ...list[i], schema: target(list[i].schema) };
            });
        }
    }
    return document;
}

const textOf = value => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** The parameters of an operation as they count: defaults filled in, Swagger 2 in the words of OpenAPI 3. */
function parametersOf(document, pathItem, operation) {
    const all = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])];
    // A Cookie header that is typed by hand is not sent, as it may be a credential.
    return all.filter(p => ['path', 'query', 'header'].includes(p.in)).map(p => {
        const schema = document.swagger ? p : p.schema ?? {};
        const style = p.style ?? (p.in === 'query' ? 'form' : 'simple');
        return { ...p, schema, style, explode: p.explode ?? style === 'form', isSwagger: Boolean(document.swagger) };
    });
}

function casesOf(file, document) {
    const cases = [];
    for (const [path, pathItem] of Object.entries(document.paths)) {
        for (const method of ['get', 'put', 'post', 'delete', 'patch']) {
            const operation = pathItem[method];
            if (!operation?.operationId)
                continue;
            const security = Object.values(document.components?.securitySchemes ?? document.securityDefinitions ?? {});
            const isKey = p => security.some(s => s.in === p.in && s.name === p.name);
            const parameters = parametersOf(document, pathItem, operation).filter(p => !isKey(p));
            cases.push({ file, document, operation: operation.operationId,
                parameters: parameters.map(p => ({ ...p, value: valueFor(p) })) });
        }
    }
    return cases;
}

function theirs(each) {
    const request = SwaggerClient.buildRequest({
        spec: each.document,
        operationId: each.operation,
        parameters: Object.fromEntries(each.parameters.map(p => [`${p.in}.${p.name}`, p.value])),
        contextUrl: base,
        server: each.document.servers?.[0]?.url,
    });
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
    delete headers.accept; // not of a parameter
    delete headers['content-type'];
    return { method: request.method, url: request.url, headers };
}

function ours(answer) {
    return { method: answer.method, url: answer.url,
        headers: Object.fromEntries(answer.headers.map(([name, value]) => [name.toLowerCase(), value])) };
}

const same = (left, right) => left.method === right.method && left.url === right.url
    && JSON.stringify(Object.entries(left.headers).sort()) === JSON.stringify(Object.entries(right.headers).sort());

const drawnFile = join(build, 'drawn.json');
const drawn = drawnDocument();
writeFileSync(drawnFile, JSON.stringify(drawn));
const cases = casesOf(drawnFile, drawn);
for (const file of documents)
    cases.push(...casesOf(resolve(file), resolved(parseYaml(readFileSync(file, 'utf8'), { merge: true }))));

const baseOf = document => (document.swagger ? base + (document.basePath ?? '') : document.servers?.[0]?.url ?? base);
const lines = cases.map(each => JSON.stringify({ file: each.file, operation: each.operation, base: baseOf(each.document),
    values: each.parameters.map(p => [p.in, p.name, textOf(p.value)]) }));
const run = spawnSync(program, ['--requests'], { input: lines.join('\n') + '\n', encoding: 'utf8', maxBuffer: 1 << 28 });
if (run.status !== 0)
    console.error(run.stderr, run.signal, run.error);
const answers = run.stdout.trim().split('\n').map(line => JSON.parse(line));
if (run.status !== 0 || answers.length !== cases.length) {
    console.error(`${program} answered ${answers.length} of ${cases.length} requests, status ${run.status}`);
    process.exit(1);
}

const used = new Map(known.map(rule => [rule, 0]));
let equal = 0;
let failures = 0;
cases.forEach((each, i) => {
    let left = answers[i].error ? answers[i] : ours(answers[i]);
    let right = theirs(each);
    const rules = answers[i].error || same(left, right) ? [] : known.filter(rule => each.parameters.some(rule.applies));
    for (const rule of rules) {
        const before = [left, right];
        left = rule.ours?.(left) ?? left;
        right = rule.theirs?.(right) ?? right;
        if (!same(before[0], left) || !same(before[1], right))
            used.set(rule, used.get(rule) + 1);
    }
    if (answers[i].error || !same(left, right)) {
        if (++failures <= 20)
            console.error(`${each.operation} ${JSON.stringify(each.parameters.map(({ name, in: place, style, explode, value, allowReserved,
                collectionFormat }) => ({ name, place, style, explode, value, allowReserved, collectionFormat })))}\n  Patlas  ${JSON.stringify(left)}\n  theirs  ${JSON.stringify(right)}`);
    } else if (rules.length === 0) {
        ++equal;
    }
});
console.log(`${cases.length} requests (seed ${seed}): ${equal} the same, ${failures} differ in an unknown way.`);
for (const [rule, times] of used)
    console.log(`  ${times} differ by the ${rule.name}: ${rule.reason}.`);
process.exit(failures > 0 || cases.length < 200 ? 1 : 0);
