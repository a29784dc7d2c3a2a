// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/collection/HttpDraws.h"

#include <QByteArray>

namespace patlas::test {

/// Lines of a file that no definition knows, each of its own.
class OddFile {
public:
    explicit OddFile(quint32 seed)
        : m_draws(seed)
    {
    }

    QByteArray bytes(int requests)
    {
        m_lineEnd = m_draws.oneIn(2) ? "\r\n" : "\n";
        QByteArray all = m_draws.oneIn(5) ? "\xef\xbb\xbf" : "";
        if (m_draws.oneIn(2))
            all += line("@host = https://a.example") + furniture() + line({});
        for (int at = 0; at < requests; ++at)
            all += request(at == 0);
        if (m_draws.oneIn(3)) {
            while (all.endsWith('\n') || all.endsWith('\r'))
                all.chop(1);
        }
        return all;
    }

    HttpDraws &draws() { return m_draws; }

private:
    QByteArray line(const QByteArray &text) { return text + m_lineEnd; }
    QByteArray spaced(const QByteArray &text)
    {
        return line(QByteArray(m_draws.below(3), ' ') + text + QByteArray(m_draws.below(2), ' '));
    }

    QByteArray furniture()
    {
        const QByteArray id = "furniture " + QByteArray::number(++m_count);
        switch (m_draws.below(3)) {
        case 0:
            return line("#   " + id);
        case 1:
            return line("// " + id);
        default:
            return {};
        }
    }

    QByteArray request(bool isFirst)
    {
        const RequestDefinition request = m_draws.definition();
        QByteArray all;
        if (!isFirst || m_draws.oneIn(2))
            all += line("###" + QByteArray(m_draws.below(3), ' ') + (m_draws.oneIn(2) ? "Title " : "")
                        + QByteArray(m_draws.below(2), ' '));
        const QByteArray marker = m_draws.oneIn(2) ? "# " : "//";
        all += furniture();
        if (!request.name.isEmpty())
            all += spaced(marker + "@name   " + request.name.toUtf8());
        for (const RequestMetadata &metadata : request.metadata)
            all +=
                spaced(marker + "@" + metadata.key.toUtf8() + "  " + metadata.value.toUtf8()) + furniture();
        if (m_draws.oneIn(4))
            all += line("{{") + line("  script(" + QByteArray::number(++m_count) + "); // furniture")
                + line("}}");
        all += line((m_draws.oneIn(4) ? "" : "POST  ") + QByteArray("https://a.example/x"));
        for (int at = m_draws.below(3); at > 0; --at)
            all += line(at == 2 ? "    ?q=1" : "  &r={{ s }}") + furniture();
        for (const NamedValue &header : request.headers)
            all += line(header.name.toUtf8() + (m_draws.oneIn(2) ? ":" : " :   ") + header.value.toUtf8())
                + furniture();
        if (!request.body.empty()) {
            all += line({}) + line("{") + furniture() + line("  \"a\": 1,");
            if (m_draws.oneIn(2))
                all += line({}) + furniture();
            all += line("<   ./f.txt") + line("  \"b\": 2") + furniture() + line("}");
        }
        const bool isBare = m_draws.oneIn(2);
        if (!request.checks.isEmpty())
            all += line({});
        for (const QString &check : request.checks)
            all += line((isBare ? "??   " : "#  ??   ") + check.toUtf8()) + furniture();
        if (m_draws.oneIn(3))
            all += line({}) + line("> {%") + line(" x" + QByteArray::number(++m_count) + " // furniture")
                + line("%}");
        if (m_draws.oneIn(2))
            all += line({});
        return all;
    }

    HttpDraws m_draws;
    QByteArray m_lineEnd;
    int m_count = 0;
};

} // namespace patlas::test
