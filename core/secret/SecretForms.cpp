// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretForms.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace patlas {

namespace {

/// Collects forms and wipes what they were made of.
class Forms {
public:
    explicit Forms(std::vector<SecretForm> &forms)
        : m_forms(forms)
    {
    }

    void add(QByteArray bytes, bool isBase64 = false)
    {
        bool isCut = false;
        if (bytes.size() > qsizetype(maxSecretForm)) {
            isCut = true;
            QByteArray first(bytes.constData(), qsizetype(maxSecretForm));
            wipe(bytes);
            bytes = std::move(first);
        }
        Secret text = Secret::take(std::move(bytes));
        const bool isThere = std::any_of(m_forms.begin(), m_forms.end(), [&text](const SecretForm &form) {
            return form.text.view() == text.view();
        });
        if (!isThere && text.size() >= shortestKnownSecret)
            m_forms.push_back({std::move(text), isBase64, isCut});
    }

private:
    std::vector<SecretForm> &m_forms;
};

/// With `before` bytes of something else in front: the characters that depend on the secret alone.
QByteArray base64Inside(QByteArrayView secret, qsizetype before)
{
    QByteArray padded(before, '\0');
    padded.append(secret);
    QByteArray encoded = padded.toBase64(QByteArray::OmitTrailingEquals);
    wipe(padded);
    // A character carries six bits: of the first byte it takes two, of two bytes three characters to get past
    // them.
    const qsizetype first = before == 0 ? 0 : before + 1;
    const qsizetype whole = (before + secret.size()) * 8 / 6; // the last one may have bits of what follows
    QByteArray stable(encoded.constData() + first, whole - first); // mid() could share what is wiped now
    wipe(encoded);
    return stable;
}

/// RFC 3986 2.1: "%2F" and "%2f" are the same.
QByteArray withLowerDigits(const QByteArray &encoded)
{
    QByteArray lower(encoded.constData(), encoded.size());
    for (qsizetype at = lower.indexOf('%'); at >= 0; at = lower.indexOf('%', at + 3)) {
        for (const qsizetype digit : {at + 1, at + 2})
            lower[digit] = char(QChar::toLower(char32_t(lower[digit])));
    }
    return lower;
}

QByteArray jsonEscaped(QByteArrayView secret, bool withSlash)
{
    QByteArray escaped;
    escaped.reserve(2 * secret.size());
    for (const char c : secret) {
        if (c == '"' || c == '\\' || (withSlash && c == '/'))
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

QByteArray utf16(QByteArrayView secret, bool isBigEndian)
{
    QByteArray units;
    units.reserve(2 * secret.size());
    for (const char c : secret) {
        if (isBigEndian)
            units += '\0';
        units += c;
        if (!isBigEndian)
            units += '\0';
    }
    return units;
}

void addForms(Forms &forms, std::string_view bytes)
{
    const QByteArrayView secret(bytes.data(), qsizetype(bytes.size()));
    const auto raw = QByteArray::fromRawData(secret.data(), secret.size());
    forms.add(secret.toByteArray());
    QByteArray percent = raw.toPercentEncoding();
    forms.add(withLowerDigits(percent));
    forms.add(std::move(percent));
    // Any character may be written like that.
    QByteArray every = raw.toHex('%').prepend('%');
    forms.add(every.toUpper());
    forms.add(std::move(every));
    forms.add(jsonEscaped(secret, false));
    forms.add(jsonEscaped(secret, true));
    for (const qsizetype before : {0, 1, 2}) {
        QByteArray base64 = base64Inside(secret, before);
        QByteArray forUrls = base64;
        forUrls.detach();
        forms.add(std::move(base64), true);
        forUrls.replace('+', '-').replace('/', '_');
        forms.add(std::move(forUrls), true);
    }
    QByteArray hex = raw.toHex();
    forms.add(hex.toUpper());
    forms.add(std::move(hex));
    forms.add(utf16(secret, false));
    forms.add(utf16(secret, true));
}

} // namespace

std::vector<SecretForm> formsOf(const Secret &secret)
{
    std::vector<SecretForm> all;
    const std::string_view bytes = secret.view();
    if (bytes.size() < shortestKnownSecret)
        return all;
    Forms forms(all);
    addForms(forms, bytes);
    const std::size_t colon = bytes.find(':');
    if (colon != std::string_view::npos && bytes.size() - colon - 1 >= shortestKnownSecret)
        addForms(forms, bytes.substr(colon + 1));
    return all;
}

} // namespace patlas
