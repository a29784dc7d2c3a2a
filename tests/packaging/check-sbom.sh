#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/sbom.sh says of a build is SPDX 2.3, the same each time, and names what the build certainly has.
#   check-sbom.sh <source> <build>
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1/packaging/sbom.sh" "$2" "$folder/one.json"
"$1/packaging/sbom.sh" "$2" "$folder/two.json"
cmp "$folder/one.json" "$folder/two.json"
node - "$folder/one.json" <<'JS'
const fs = require('fs');
const document = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const bad = [];
const check = (holds, what) => holds || bad.push(what);

// The rules of SPDX 2.3 that its JSON schema and its text make for what is used here.
const allowed = {
    document: ['spdxVersion', 'dataLicense', 'SPDXID', 'name', 'documentNamespace', 'creationInfo', 'documentDescribes', 'packages', 'relationships'],
    package: ['SPDXID', 'name', 'versionInfo', 'supplier', 'downloadLocation', 'filesAnalyzed', 'primaryPackagePurpose', 'sourceInfo',
        'licenseConcluded', 'licenseDeclared', 'copyrightText', 'externalRefs', 'checksums', 'comment'],
};
for (const key of Object.keys(document)) check(allowed.document.includes(key), `document has ${key}`);
check(document.spdxVersion === 'SPDX-2.3', 'spdxVersion');
check(document.dataLicense === 'CC0-1.0', 'dataLicense');
check(document.SPDXID === 'SPDXRef-DOCUMENT', 'SPDXID of the document');
check(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(document.documentNamespace), 'documentNamespace');
check(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(document.creationInfo.created), 'created');
check(document.creationInfo.creators.every((creator) => /^(Person|Organization|Tool): /.test(creator)), 'creators');

const licence = '[A-Za-z0-9][A-Za-z0-9.+-]*( WITH [A-Za-z0-9.-]+)?';
const expression = new RegExp(`^(NOASSERTION|NONE|${licence}(( OR | AND )${licence})*)$`);
const ids = new Set(['SPDXRef-DOCUMENT']);
for (const one of document.packages) {
    for (const key of Object.keys(one)) check(allowed.package.includes(key), `${one.name} has ${key}`);
    check(/^SPDXRef-[A-Za-z0-9.-]+$/.test(one.SPDXID), `SPDXID ${one.SPDXID}`);
    check(!ids.has(one.SPDXID), `${one.SPDXID} is there twice`);
    ids.add(one.SPDXID);
    check(one.name && one.downloadLocation && one.versionInfo, `${one.name} lacks a part`);
    check(one.filesAnalyzed === false, `${one.name}: its files were not analysed`);
    check(/^(NOASSERTION|(Person|Organization): .+)$/.test(one.supplier), `supplier of ${one.name}`);
    check(expression.test(one.licenseDeclared) && expression.test(one.licenseConcluded), `licence of ${one.name}`);
    for (const reference of one.externalRefs ?? []) {
        check(reference.referenceCategory === 'PACKAGE-MANAGER' && reference.referenceType === 'purl'
            && /^pkg:(deb|rpm)\/[a-z]+\/[a-z0-9.%+-]+@\S+\?arch=\w+$/i.test(reference.referenceLocator), `reference of ${one.name}: ${reference.referenceLocator}`);
    }
}
const relations = ['DESCRIBES', 'CONTAINS', 'DYNAMIC_LINK', 'STATIC_LINK', 'DEPENDS_ON', 'RUNTIME_DEPENDENCY_OF'];
const related = new Set();
for (const one of document.relationships) {
    check(relations.includes(one.relationshipType), `relation ${one.relationshipType}`);
    check(ids.has(one.spdxElementId) && ids.has(one.relatedSpdxElement), `${one.spdxElementId} and ${one.relatedSpdxElement}: not both there`);
    related.add(one.spdxElementId).add(one.relatedSpdxElement);
}
for (const id of ids) check(related.has(id), `${id} stands alone`);
check(document.documentDescribes.every((id) => ids.has(id)), 'documentDescribes');

const relationOf = (pattern) => {
    const found = document.packages.find((one) => pattern.test(one.name));
    const by = found && document.relationships.find((one) => one.relatedSpdxElement === found.SPDXID || one.spdxElementId === found.SPDXID);
    return by?.relationshipType;
};
// On systems without a package manager that is known there is nothing to say of these.
if (document.packages.length > 2) {
    check(relationOf(/qt6.?core|qt6-qtbase|Qt6Core/i) === 'DYNAMIC_LINK', 'Qt Core is linked');
    check(relationOf(/sodium/) === 'DYNAMIC_LINK', 'libsodium is linked');
    check(relationOf(/expected/) === 'STATIC_LINK', 'tl::expected is compiled in');
    check(relationOf(/sqlite3-0|sqlite-libs|libsqlite3/) !== undefined, 'SQLite is loaded');
}
if (bad.length) {
    console.log(bad.join('\n'));
    process.exit(1);
}
JS
