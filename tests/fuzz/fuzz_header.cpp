// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/Preflight.h"
#include "core/secret/TokenRedaction.h"
#include "tests/fuzz/KnownTokens.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// Any text as header lines: what preflight accepts is one line of visible ASCII with a valid name, and
/// contains nothing that looks like a token.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    patlas::RequestDraft draft;
    draft.method = u"GET"_s;
    draft.url = u"/v1/api/tags"_s;
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QByteArray> lines =
        text.split('\0'); // separated by NUL, so that values can contain line breaks
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        draft.headers.push_back({QString::fromUtf8(line.left(colon)),
                                 colon < 0 ? QString() : QString::fromUtf8(line.mid(colon + 1)), true});
    }
    patlas::PreflightContext context;
    context.environment.apiBase = QUrl(u"https://api.example.com/v1/api"_s);
    const patlas::PreflightReport report = patlas::preflight(draft, context);
    for (const auto &[name, value] : report.headers) {
        const bool visible = std::all_of(value.begin(), value.end(),
                                         [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\t'; });
        const bool proper = !name.isEmpty()
            && std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7f && c != ':'; });
        if (!visible || !proper || name.compare("authorization", Qt::CaseInsensitive) == 0
            || patlas::redactTokens(value) != value)
            abort();
    }
    // As bytes there may be more in a value, but nothing that ends its line.
    draft.headerText = patlas::HeaderText::Utf8;
    const patlas::PreflightReport asBytes = patlas::preflight(draft, context);
    for (const auto &[name, value] : asBytes.headers) {
        if (std::any_of(value.begin(), value.end(), [](char c) {
                return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
            }))
            abort();
    }
    return 0;
}
