// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a response: first line a content type, second a Content-Disposition, the rest the body. Text
// must come out as UTF-8, names of files must stay in their directory, and what is copied must be what came.
#include "core/base/VisibleText.h"
#include "core/diagnosis/OddHeader.h"
#include "core/document/DeclaredCharset.h"
#include "core/document/DocumentLines.h"
#include "core/document/HeaderText.h"
#include "core/document/ProposedFileName.h"
#include "core/document/TextDecoder.h"
#include "core/filter/ReadingLoss.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

void requireUtf8(const QByteArray &charset, QByteArrayView body)
{
    patlas::TextDecoder decoder(charset);
    if (!decoder.isValid())
        return;
    QByteArray text;
    require(decoder.decode(body, [&text](QByteArrayView piece) {
        text += piece;
        return true;
    }));
    require(isUtf8(text));
    require(body.isEmpty() || !text.isEmpty() || charset.startsWith("ISO-2022"));
}

void requireSafe(const QString &name)
{
    require(!name.isEmpty() && name.toUtf8().size() <= 200 && name.front() != u'.');
    for (const QChar c : name)
        require(c >= u' ' && c != u'/' && c != u'\\' && c != u':' && c != QChar(0x202E));
}

void requireCopiedAsItCame(QByteArrayView body)
{
    const patlas::JsonIndex index = patlas::JsonIndex::build(body);
    patlas::ReadingLoss::of(index, body);
    // Tabs are shown as blanks, and ends of lines as such.
    const bool isExact = isUtf8(body) && !body.contains('\t') && !body.contains('\r');
    for (const patlas::JsonIndex *json : {static_cast<const patlas::JsonIndex *>(nullptr), &index}) {
        const patlas::RawLines lines(body, json);
        const QString copied =
            lines.text(0, body.size(), 2 * body.size() + 1, patlas::DocumentLines::Marks::AsWritten);
        QString came = QString::fromUtf8(body);
        if (body.startsWith("\xEF\xBB\xBF"))
            came.prepend(QChar(0xFEFF)); // QString leaves it out
        if (came.endsWith(u'\n'))
            came.chop(1);
        require(!isExact || copied == came || copied == came + u'\n');
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype first = std::max<qsizetype>(0, bytes.indexOf('\n'));
    const qsizetype second = std::max(first, bytes.indexOf('\n', first + 1));
    const QByteArray type = bytes.first(first);
    const QByteArray disposition = bytes.sliced(first, second - first);
    const QByteArray body = bytes.sliced(second);

    requireUtf8(patlas::charsetOf(body.first(std::min<qsizetype>(body.size(), 4096)), type), body);
    const std::span<const patlas::Encoding> encodings = patlas::allEncodings();
    const std::string_view name = encodings[size % encodings.size()].name;
    requireUtf8(QByteArray(name.data(), qsizetype(name.size())), body);
    requireSafe(patlas::proposedFileName(disposition, QUrl::fromEncoded(type), type, size % 2 == 0));
    patlas::whatIsOdd(type, disposition);
    require(!patlas::isolated(patlas::headerText(disposition)).contains(QChar(0x202E)));
    if (!body.isEmpty())
        requireCopiedAsItCame(body);
    return 0;
}
