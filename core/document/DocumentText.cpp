// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentText.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace patlas {

namespace {

constexpr qsizetype longestText = 5'000'000;
constexpr qsizetype longestLine = 10'000;
constexpr qsizetype dumpedBytes = 64 * 1024;

DisplayText broken(const QString &text, bool cut)
{
    DisplayText shown;
    shown.cut = cut || text.size() > longestText;
    shown.text.reserve(std::min(text.size(), longestText) + 1024);
    qsizetype lineStart = 0;
    while (lineStart < std::min(text.size(), longestText)) {
        qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), lineStart);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd + 1;
        const qsizetype taken = std::min({lineEnd, lineStart + longestLine, longestText});
        shown.text += QStringView(text).sliced(lineStart, taken - lineStart);
        if (taken < lineEnd && taken < longestText)
            shown.text += QLatin1Char('\n');
        lineStart = taken;
    }
    // A text widget would take these for something else than what the server sent.
    for (QChar &c : shown.text) {
        if (c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t')
            && c != QLatin1Char('\r'))
            c = QChar(0x2400 + c.unicode());
    }
    return shown;
}

} // namespace

DisplayText prettyJson(const JsonIndex &json)
{
    struct Level {
        JsonIndex::Node node;
        int next;
    };
    QString text;
    std::vector<Level> open;
    const auto bracket = [&json](JsonIndex::Node node, bool opening) {
        return QLatin1Char(json.kind(node) == JsonKind::Object ? (opening ? '{' : '}')
                                                               : (opening ? '[' : ']'));
    };
    const auto begin = [&](JsonIndex::Node node) {
        if (!json.isContainer(node)) {
            text += QString::fromUtf8(json.raw(node));
            return;
        }
        text += bracket(node, true);
        if (json.childCount(node) == 0)
            text += bracket(node, false);
        else
            open.push_back({node, 0});
    };
    const auto newLine = [&] {
        text += QLatin1Char('\n')
            + QString(qsizetype(std::min<std::size_t>(open.size(), 100)) * 2, QLatin1Char(' '));
    };
    if (json.root() != JsonIndex::none)
        begin(json.root());
    while (!open.empty() && text.size() < longestText) {
        Level &level = open.back();
        if (level.next == json.childCount(level.node)) {
            const JsonIndex::Node done = level.node;
            open.pop_back();
            newLine();
            text += bracket(done, false);
            continue;
        }
        if (level.next > 0)
            text += QLatin1Char(',');
        newLine();
        const JsonIndex::Node child = json.child(level.node, level.next++);
        if (json.kind(level.node) == JsonKind::Object)
            text += QString::fromUtf8(json.rawKey(child)) + QLatin1String(": ");
        begin(child);
    }
    return broken(text, !open.empty());
}

DisplayText decodedText(QByteArrayView bytes, const QByteArray &contentType)
{
    static const QRegularExpression charsetForm(QStringLiteral("charset=\"?([A-Za-z0-9_-]+)"),
                                                QRegularExpression::CaseInsensitiveOption);
    const QString charset = charsetForm.match(QString::fromLatin1(contentType)).captured(1);
    QStringDecoder decoder(charset.isEmpty() ? QByteArray("UTF-8").constData()
                                             : charset.toLatin1().constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    const qsizetype taken = std::min<qsizetype>(bytes.size(), longestText * 4);
    const QString text = decoder.decode(bytes.first(taken));
    return broken(text, taken < bytes.size());
}

DisplayText hexDump(QByteArrayView bytes)
{
    constexpr qsizetype perLine = 16;
    const qsizetype shown = std::min(bytes.size(), dumpedBytes);
    DisplayText dump;
    dump.cut = shown < bytes.size();
    for (qsizetype line = 0; line < shown; line += perLine) {
        const QByteArrayView part = bytes.sliced(line, std::min(perLine, shown - line));
        QString readable;
        for (const char c : part)
            readable += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        const QString hex = QString::fromLatin1(part.toByteArray().toHex(' ')).leftJustified(3 * perLine - 1);
        dump.text += QStringLiteral("%1  %2  %3\n").arg(line, 8, 16, QLatin1Char('0')).arg(hex, readable);
    }
    return dump;
}

} // namespace patlas
