// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpFile.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLooked = 6; ///< requests of one file, so that a run stays quick

bool areReadAs(const patlas::HttpFile &file, const std::vector<patlas::RequestDefinition> &expected)
{
    const patlas::HttpFile again = patlas::HttpFile::read(file.bytes());
    if (again.requests().size() != expected.size())
        return false;
    for (size_t at = 0; at < expected.size(); ++at) {
        if (again.requests()[at].definition != expected[at])
            return false;
    }
    return true;
}

void changeSomething(patlas::RequestDefinition &request, size_t what)
{
    switch (what) {
    case 0:
        request.title = u"Fuzzed"_s;
        break;
    case 1:
        request.name = request.name.isEmpty() ? u"fuzzed"_s : QString();
        break;
    case 2:
        request.url += u"/fuzzed"_s;
        break;
    case 3:
        request.headers.insert(request.headers.begin(), {u"X-Fuzzed"_s, u"1"_s});
        break;
    case 4:
        request.body = {{"fuzzed\nbody"}};
        break;
    default:
        request.checks.append(u"status == 200"_s);
        break;
    }
}

} // namespace

/// Any bytes as a file of requests: every byte is kept, places lie in the file, an edit is refused and
/// changes nothing or is read back with all other requests as they were, what is removed comes back byte for
/// byte, and what can be written alone is read back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const patlas::HttpFile file = patlas::HttpFile::read(bytes);
    if (file.bytes() != bytes)
        abort();
    std::vector<patlas::RequestDefinition> definitions;
    qsizetype end = 0;
    for (const patlas::HttpFileRequest &request : file.requests()) {
        if (request.begin < end || request.end <= request.begin || request.end > bytes.size())
            abort();
        end = request.end;
        if (request.requestLine <= request.separatorLine || request.definition.method.isEmpty())
            abort();
        definitions.push_back(request.definition);
    }
    for (size_t at = 0; at < std::min(definitions.size(), mostLooked); ++at) {
        for (size_t what = 0; what < 6; ++what) {
            patlas::HttpFile edited = file;
            std::vector<patlas::RequestDefinition> expected = definitions;
            changeSomething(expected[at], what);
            const auto done = edited.replace(qsizetype(at), expected[at]);
            if (done ? !areReadAs(edited, expected) : edited.bytes() != bytes || done.error().what.isEmpty())
                abort();
        }
        patlas::HttpFile removed = file;
        const patlas::RemovedHttpRequest taken = removed.remove(qsizetype(at));
        if (removed.requests().size() + 1 != definitions.size() || !removed.insert(taken)
            || removed.bytes() != bytes)
            abort();
        const patlas::RequestDefinition tidy = patlas::asInHttpFile(definitions[at]);
        const auto text = patlas::toHttpText(tidy, patlas::HttpDialect::Universal);
        if (text ? !areReadAs(patlas::HttpFile::read(*text), {tidy}) : text.error().what.isEmpty())
            abort();
    }
    return 0;
}
