// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Charset.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

QByteArray charsetOf(QByteArrayView start, const QByteArray &contentType)
{
    constexpr std::pair<QByteArrayView, const char *> marks[] = {
        {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
        {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
        {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
        {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
        {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"}};
    for (const auto &[mark, name] : marks) {
        if (start.startsWith(mark))
            return name;
    }
    static const QRegularExpression form(u"charset=\"?([A-Za-z0-9_:.-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString named = form.match(QString::fromLatin1(contentType)).captured(1);
    return named.isEmpty() ? QByteArray("UTF-8") : named.toLatin1().toUpper();
}

bool isUtf8(const QByteArray &charset)
{
    return charset == "UTF-8" || charset == "UTF8" || charset == "US-ASCII" || charset == "ASCII";
}

Result<void> writeAsUtf8(QByteArrayView bytes, const QByteArray &charset, QIODevice &target,
                         const std::function<bool()> &cancelled)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("patlas::Charset", text); };
    const iconv_t opened = iconv_open("UTF-8", charset.constData());
    if (opened == iconv_t(-1)) // NOLINT: iconv reports errors this way
        return failure(ErrorKind::Unsupported,
                       words("The charset %1 is not supported.").arg(QString::fromLatin1(charset)),
                       words("The text is shown as if it were UTF-8."));
    const auto close = [](void *handle) { iconv_close(handle); };
    const std::unique_ptr<void, decltype(close)> conversion(opened, close);
    std::array<char, 65536> buffer;
    auto *from = const_cast<char *>(bytes.data()); // iconv reads it only
    auto left = std::size_t(bytes.size());
    bool more = true;
    while (more && !(cancelled && cancelled())) {
        char *to = buffer.data();
        std::size_t room = buffer.size() - 4;
        const std::size_t done = iconv(conversion.get(), left > 0 ? &from : nullptr, &left, &to, &room);
        if (done == std::size_t(-1) && errno != E2BIG) {
            // Neither a character nor the start of one that could still be completed.
            for (const char c : {'\xEF', '\xBF', '\xBD'})
                *to++ = c;
            ++from;
            left -= left > 0 ? 1 : 0;
        } else if (left == 0) {
            more = done == std::size_t(-1);
        }
        if (target.write(buffer.data(), to - buffer.data()) != to - buffer.data())
            return failure(ErrorKind::Storage, words("The text could not be converted for display."), {}, {},
                           target.errorString());
        if (left == 0 && done != std::size_t(-1))
            break;
    }
    return {};
}

} // namespace patlas
