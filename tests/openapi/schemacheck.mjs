// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node schemacheck.mjs <patlas-describe> <build directory> [--seed S] [--pairs N]
// Whether Patlas (compareWithSchema, through a description) and ajv agree that a value fits a schema. Both are drawn:
// one half as OpenAPI 3.1, one half as 3.0, of which ajv gets the same schema in the words of 2020-12.
// Exit status 1: they disagree in a way that is not in the table below, or too few values fit, or too few do not.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

const argv = process.argv.slice(2);
const option = (name, otherwise) => {
    const at = argv.indexOf(name);
    return at < 0 ? otherwise : Number(argv.splice(at, 2)[1]);
};
const seed = option('--seed', 1);
const count = option('--pairs', 2000);
const [program, build] = argv;

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
const maybe = (chance = 0.5) => next() < chance;
const some = (list, most) => {
    const left = [...list];
    return Array.from({ length: 1 + below(Math.min(most, list.length)) }, () => left.splice(below(left.length), 1)[0]);
};

/** Every schema within a schema, itself included. */
function* within(schema) {
    yield schema;
    if (schema === null || typeof schema !== 'object')
        return;
    for (const [keyword, value] of Object.entries(schema)) {
        if (['properties', 'patternProperties', 'dependentSchemas'].includes(keyword))
            for (const each of Object.values(value))
                yield* within(each);
        else if (['allOf', 'anyOf', 'oneOf', 'prefixItems'].includes(keyword))
            for (const each of value)
                yield* within(each);
        else if (['items', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'not', 'if', 'then', 'else', 'contains']
            .includes(keyword))
            yield* within(value);
    }
}
const holds = (schema, test) => [...within(schema)].some(test);

/** Where they disagree, and why Patlas is right to. `fits`: what Patlas says then; either without it. */
const known = [
    {
        name: 'multiples of decimals',
        reason: 'ajv divides doubles: 4.35 is no multiple of 0.01 to it',
        applies: schema => holds(schema, each => each.multipleOf < 1),
    },
    {
        name: 'integers beyond 64 bits in enum and const',
        reason: 'the reader has them as doubles, so that what was written is not known',
        fits: true,
        applies: (schema, value) => JSON.stringify(value).includes('100000000000000000000')
            && holds(schema, each => JSON.stringify([each.enum, each.const]).includes('100000000000000000000')),
    },
    {
        name: 'contains beside prefixItems',
        reason: 'ajv lets an empty list pass there; without prefixItems it does not',
        fits: false,
        applies: schema => holds(schema, each => each.contains !== undefined && each.prefixItems !== undefined),
    },
    {
        name: 'true among alternatives',
        reason: 'the reader writes `true` where it could not read a schema, so that it is not known to fit',
        fits: true,
        applies: schema => holds(schema, each => ['oneOf', 'not', 'if', 'contains', 'unevaluatedProperties'].some(keyword =>
            each[keyword] !== undefined && JSON.stringify(each).includes('true'))),
    },
];

const names = ['a', 'b', 'c', 'x-d', 'é'];
const scalars = [null, true, false, 0, 1, 2, 3, -1, 1.5, 2.5, 0.1, 0.3, 4.35, 100, 1e20, '', 'a', 'b', 'ab', 'abc', 'é', '😀', '12', 'a\n', ' ',
    '\u00a0'];
const patterns = ['^a', 'b$', '^\\d+$', '^[a-z]{2,}$', '^.$', '^x-', '\\s', '^\\u0061', '[^a]', '^(a|b)$'];

function value(depth = 0) {
    if (depth > 2 || maybe(0.5))
        return one(scalars);
    if (maybe())
        return Array.from({ length: below(4) }, () => value(depth + 1));
    return Object.fromEntries(some(names, 4).map(name => [name, value(depth + 1)]));
}

/** One that is near to what the schema asks for. */
function near(schema, depth = 0) {
    if (typeof schema === 'boolean' || depth > 5 || maybe(0.1))
        return value(depth);
    if (schema.const !== undefined && maybe(0.8))
        return schema.const;
    if (schema.enum && maybe(0.8))
        return one(schema.enum);
    for (const keyword of ['oneOf', 'anyOf', 'allOf'])
        if (schema[keyword] && maybe(0.6))
            return near(one(schema[keyword]), depth + 1);
    const type = schema.type ? one([schema.type].flat())
        : schema.properties || schema.required || schema.additionalProperties !== undefined || schema.patternProperties ? 'object'
        : schema.items !== undefined || schema.contains !== undefined || schema.prefixItems ? 'array'
        : schema.minimum !== undefined || schema.multipleOf ? 'number' : schema.pattern || schema.minLength ? 'string' : undefined;
    switch (type) {
    case 'null': return null;
    case 'boolean': return maybe();
    case 'integer': return one([0, 1, 2, 3, -1, 100]);
    case 'number': return one([0, 1, 1.5, 2.5, 0.1, 0.3, 4.35, 1e20]);
    case 'string': return one(scalars.filter(each => typeof each === 'string'));
    case 'array':
        return Array.from({ length: below(4) }, (_, i) => near(schema.prefixItems?.[i] ?? schema.items ?? schema.contains ?? {}, depth + 1));
    case 'object': {
        const chosen = new Set([...(schema.required ?? []).filter(() => maybe(0.9)),
            ...Object.keys(schema.properties ?? {}).filter(() => maybe()), ...(maybe(0.3) ? [one(names)] : [])]);
        return Object.fromEntries([...chosen].map(name =>
            [name, near(schema.properties?.[name] ?? (schema.additionalProperties || {}), depth + 1)]));
    }
    default: return value(depth);
    }
}

/** In the words of 2020-12. `isOld`: only what OpenAPI 3.0 can say, too. */
function schema(isOld, depth = 0) {
    if (!isOld && maybe(0.04))
        return maybe();
    const sub = () => schema(isOld, depth + 1);
    const isLeaf = depth > 2;
    const draw = {
        type: () => isOld && maybe(0.3) ? [one(['string', 'number', 'integer', 'object', 'array', 'boolean']), 'null']
            : isOld || maybe(0.7) ? one(['string', 'number', 'integer', 'object', 'array', 'boolean'])
            : some(['string', 'number', 'integer', 'object', 'array', 'boolean', 'null'], 3),
        enum: () => Array.from({ length: 1 + below(4) }, () => value(1)),
        minimum: () => one([0, 1, 1.5, -1, 0.1]),
        maximum: () => one([0, 1, 2.5, 100]),
        exclusiveMinimum: () => one([0, 1, 1.5]),
        exclusiveMaximum: () => one([1, 2, 2.5]),
        multipleOf: () => one([1, 2, 0.5, 0.1, 0.01]),
        minLength: () => below(3),
        maxLength: () => below(3),
        pattern: () => one(patterns),
        minItems: () => below(3),
        maxItems: () => below(4),
        uniqueItems: () => true,
        minProperties: () => below(3),
        maxProperties: () => below(4),
        required: () => some(names, 2),
        ...!isLeaf && {
            properties: () => Object.fromEntries(some(names, 3).map(name => [name, sub()])),
            additionalProperties: () => maybe(0.6) ? maybe() : sub(),
            items: sub,
            allOf: () => Array.from({ length: 1 + below(2) }, sub),
            anyOf: () => Array.from({ length: 1 + below(3) }, sub),
            oneOf: () => Array.from({ length: 1 + below(3) }, sub),
            not: sub,
        },
        ...!isOld && {
            const: () => value(1),
            minContains: () => below(3),
            maxContains: () => 1 + below(2),
            dependentRequired: () => ({ [one(names)]: some(names, 2) }),
        },
        ...!isOld && !isLeaf && {
            contains: sub,
            prefixItems: () => Array.from({ length: 1 + below(2) }, sub),
            patternProperties: () => ({ [one(patterns)]: sub() }),
            propertyNames: sub,
            dependentSchemas: () => ({ [one(names)]: sub() }),
            unevaluatedProperties: () => maybe(0.7) ? false : sub(),
            if: sub,
            then: sub,
            else: sub,
        },
    };
    const drawn = {};
    if (maybe(0.6))
        drawn.type = draw.type();
    for (const keyword of some(Object.keys(draw), depth === 0 ? 4 : 3))
        drawn[keyword] ??= draw[keyword]();
    if (isOld && Array.isArray(drawn.type) && drawn.enum && !drawn.enum.includes(null))
        drawn.enum.push(null); // as the reader does for `nullable`
    return drawn;
}

/** The same in OpenAPI 3.0. */
function old(modern) {
    if (typeof modern === 'boolean')
        return modern;
    const result = {};
    for (const [keyword, given] of Object.entries(modern)) {
        if (keyword === 'type' && Array.isArray(given))
            Object.assign(result, { type: given[0], nullable: true });
        else if (keyword === 'properties')
            result[keyword] = Object.fromEntries(Object.entries(given).map(([name, each]) => [name, old(each)]));
        else if (['allOf', 'anyOf', 'oneOf'].includes(keyword))
            result[keyword] = given.map(old);
        else if (['items', 'not', 'additionalProperties'].includes(keyword))
            result[keyword] = old(given);
        else
            result[keyword] = given;
    }
    for (const [exclusive, bound] of [['exclusiveMinimum', 'minimum'], ['exclusiveMaximum', 'maximum']]) {
        if (modern[exclusive] === undefined)
            continue;
        // Of both there, 3.0 can say one: the drawn schema loses the other.
        result[bound] = modern[exclusive];
        result[exclusive] = true;
        delete modern[bound];
    }
    return result;
}

const cases = Array.from({ length: count }, (_, i) => {
    const isOld = i % 2 === 1;
    const modern = schema(isOld);
    const written = isOld ? old(modern) : modern;
    return { isOld, modern, written, value: maybe(0.8) ? near(modern) : value() };
});

const fileOf = isOld => join(build, isOld ? 'schemas-30.json' : 'schemas-31.json');
for (const isOld of [false, true]) {
    const paths = {};
    cases.forEach((each, i) => {
        if (each.isOld === isOld)
            paths[`/${i}`] = { get: { responses: { 200: { description: 'd', content: { 'application/json': { schema: each.written } } } } } };
    });
    writeFileSync(fileOf(isOld),
        JSON.stringify({ openapi: isOld ? '3.0.3' : '3.1.0', info: { title: 'T', version: '1' }, paths }));
}

const lines = cases.map((each, i) =>
    JSON.stringify({ file: fileOf(each.isOld), operation: `get /${i}`, value: JSON.stringify(each.value) }));
const run = spawnSync(program, ['--values'], { input: lines.join('\n') + '\n', encoding: 'utf8', maxBuffer: 1 << 28 });
const answers = run.stdout.trim().split('\n').map(line => JSON.parse(line));
if (run.status !== 0 || answers.length !== cases.length) {
    console.error(`${program} answered ${answers.length} of ${cases.length} questions, status ${run.status}`, run.stderr);
    process.exit(1);
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, allErrors: false, logger: false });
const used = new Map(known.map(rule => [rule, 0]));
const verdicts = { fits: 0, differs: 0 };
let failures = 0;
cases.forEach((each, i) => {
    const answer = answers[i];
    const theirs = ajv.validate(each.modern, each.value);
    const ours = !answer.error && answer.differences.length === 0;
    ++verdicts[theirs ? 'fits' : 'differs'];
    if (!answer.error && ours === theirs)
        return;
    const rule = answer.error ? undefined : known.find(judged => (judged.fits ?? ours) === ours && judged.applies(each.modern, each.value));
    if (rule) {
        used.set(rule, used.get(rule) + 1);
    } else if (++failures <= 20) {
        console.error(`${JSON.stringify(each.written)}\n  value   ${JSON.stringify(each.value)}\n  Patlas  ${JSON.stringify(answer.error ?? answer.differences)}`
            + `\n  read    ${answer.schema}\n  ajv     ${theirs ? 'fits' : ajv.errorsText()}`);
    }
});
console.log(`${cases.length} pairs (seed ${seed}): ${verdicts.fits} fit, ${verdicts.differs} do not, by ajv; ${failures} judged otherwise in an unknown way.`);
for (const [rule, times] of used)
    console.log(`  ${times} by ${rule.name}: ${rule.reason}.`);
process.exit(failures > 0 || verdicts.fits < count / 5 || verdicts.differs < count / 5 ? 1 : 0);
