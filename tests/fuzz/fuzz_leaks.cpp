// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitObjects.h"
#include "core/leaks/LeakReport.h"
#include "tests/fuzz/KnownTokens.h"

#include <cstdint>
#include <cstdlib>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "glspat_fuzzed_secret_of_a_store";

const KnownSecrets &fuzzedSecrets()
{
    static KnownSecrets known;
    if (known.isEmpty())
        known.add(u"stored"_s, Secret::copyOf({secret.constData(), std::size_t(secret.size())}));
    return known;
}

} // namespace

/// The first byte selects what the rest is, a file or the output of `git cat-file --batch`, and the size of
/// the pieces. Whatever is found, no report contains the secret, and no more is unpacked than the bounds
/// allow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    LeakBudget budget;
    budget.limits.unpackedOfOne = qint64(1) << 20;
    budget.limits.unpackedInAll = qint64(4) << 20;
    budget.limits.members = 100;
    const std::atomic_bool cancelled = false;
    LeakReport report;
    LeakContent content(fuzzedSecrets(), budget, cancelled, [&report](LeakFinding finding) {
        if (report.findings.size() < 1000)
            report.findings.push_back(std::move(finding));
    });
    content.setKeepsArchives(true);
    GitObjects objects(fuzzedSecrets(), budget, cancelled);
    const bool isGit = data[0] % 2 == 1;
    const std::size_t piece = 1 + (data[0] >> 1) * std::size_t(17);
    std::string_view rest(reinterpret_cast<const char *>(data + 1), size - 1);
    while (!rest.empty()) {
        if (isGit)
            objects.feed(rest.substr(0, piece));
        else
            content.feed(rest.substr(0, piece));
        rest.remove_prefix(std::min(piece, rest.size()));
    }
    objects.end();
    report.lacking = content.finish();
    for (auto &[id, found] : objects.found()) {
        for (LeakFinding &finding : found.findings)
            report.findings.push_back(std::move(finding));
    }
    for (auto &[name, findings] : objects.names()) {
        for (LeakFinding &finding : findings) {
            finding.place.path = objects.matcher().redacted(name);
            report.findings.push_back(std::move(finding));
        }
    }
    if (sarifOf(report).contains(secret) || csvOf(report).contains(secret))
        std::abort();
    // One block of libarchive may come after the bound.
    if (budget.unpacked > budget.limits.unpackedInAll + (qint64(64) << 20))
        std::abort();
    return 0;
}
