// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LeakScanner.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstring>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype chunk = 1 << 20;

// The base64 characters that depend only on the secret when `before` unknown bytes precede it and unknown
// bytes follow.
QByteArray base64Core(const QByteArray &secret, qsizetype before, QByteArray::Base64Options options)
{
    const QByteArray encoded =
        (QByteArray(before, '\0') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = (before + secret.size()) * 8 / 6;
    return encoded.sliced(first, last - first);
}

QByteArray utf16(const QByteArray &secret, bool bigEndian)
{
    QByteArray wide;
    for (const char byte : secret) {
        wide.append(bigEndian ? '\0' : byte);
        wide.append(bigEndian ? byte : '\0');
    }
    return wide;
}

QByteArray everyBytePercentEncoded(const QByteArray &secret)
{
    return '%' + secret.toHex('%').toUpper();
}

// Hash of the first four bytes; every form is longer.
std::size_t beginning(const char *bytes)
{
    std::uint32_t first = 0;
    std::memcpy(&first, bytes, sizeof first);
    return (first * 2654435761U) >> 16;
}

} // namespace

void LeakScanner::add(const QByteArray &secret)
{
    if (secret.size() < 8)
        qFatal("too short to look for");
    addForm(u"as it is"_s, secret);
    for (const qsizetype before : {0, 1, 2}) {
        addForm(u"base64"_s, base64Core(secret, before, QByteArray::Base64Encoding));
        addForm(u"base64url"_s, base64Core(secret, before, QByteArray::Base64UrlEncoding));
    }
    addForm(u"percent-encoded"_s, secret.toPercentEncoding());
    addForm(u"percent-encoded"_s, everyBytePercentEncoded(secret));
    addForm(u"percent-encoded"_s, everyBytePercentEncoded(secret).toLower());
    addForm(u"UTF-16LE"_s, utf16(secret, false));
    addForm(u"UTF-16BE"_s, utf16(secret, true));
    addForm(u"hexadecimal"_s, secret.toHex());
    addForm(u"hexadecimal"_s, secret.toHex().toUpper());
}

void LeakScanner::addForm(const QString &name, const QByteArray &bytes)
{
    const bool known = std::any_of(m_forms.begin(), m_forms.end(),
                                   [&bytes](const Form &form) { return form.bytes == bytes; });
    if (known)
        return;
    m_forms.push_back({name, bytes});
    m_beginnings[beginning(bytes.constData())] = 1;
    m_maxLength = std::max(m_maxLength, bytes.size());
}

QStringList LeakScanner::formsIn(const QByteArray &bytes) const
{
    QStringList found;
    for (const Find &find : findsIn(bytes))
        found.append(find.form);
    found.removeDuplicates();
    return found;
}

std::vector<LeakScanner::Find> LeakScanner::findsIn(QByteArrayView bytes) const
{
    std::vector<Find> found;
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *const table = m_beginnings.data();
    for (const char *at = begin; end - at > 3; ++at) {
        if (!table[beginning(at)]) {
            // Skips zeros: memory is mostly zeros, and no form begins with two of them.
            std::uint64_t next = 1;
            if (end - at >= qsizetype(sizeof next))
                std::memcpy(&next, at, sizeof next);
            if (next == 0)
                at += sizeof next - 2;
            continue;
        }
        for (const Form &form : m_forms) {
            const qsizetype size = form.bytes.size();
            if (end - at >= size && std::memcmp(at, form.bytes.constData(), std::size_t(size)) == 0)
                found.push_back({at - begin, form.name});
        }
    }
    return found;
}

QStringList LeakScanner::scan(const QString &directory) const
{
    if (m_forms.empty() || !QFile::exists(directory))
        qFatal("nothing to look for, or nowhere to look");
    QStringList hits;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!files.fileInfo().isFile())
            continue; // sockets and pipes
        if (!file.open(QIODevice::ReadOnly)) {
            hits.append(u"%1: cannot be read"_s.arg(file.fileName()));
            continue;
        }
        QStringList forms = formsIn(QFile::encodeName(file.fileName()));
        QByteArray window;
        while (!file.atEnd()) {
            const QByteArray more = file.read(chunk);
            if (more.isEmpty())
                break;
            window = window.right(m_maxLength) + more; // a secret may span two chunks
            forms.append(formsIn(window));
        }
        forms.removeDuplicates();
        for (const QString &form : std::as_const(forms))
            hits.append(u"%1: %2"_s.arg(file.fileName(), form));
    }
    return hits;
}

} // namespace patlas
