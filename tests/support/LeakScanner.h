// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// Searches every file below a directory for secrets: as they are and in the encodings that programs commonly
/// use (base64 at any offset, percent-encoding, UTF-16, hexadecimal digits).
class LeakScanner {
public:
    /// At least eight bytes: shorter ones would match by chance.
    void add(const QByteArray &secret);

    /// "path: form" for each find, and for each unreadable file; symbolic links are not followed.
    QStringList scan(const QString &directory) const;
    /// The forms found in the bytes.
    QStringList formsIn(const QByteArray &bytes) const;

    struct Find {
        qsizetype at;
        QString form;
    };
    /// All finds, in order; one pass for all forms.
    std::vector<Find> findsIn(QByteArrayView bytes) const;
    /// Length of the longest form in bytes: the overlap that two reads need.
    qsizetype maxLength() const { return m_maxLength; }

private:
    struct Form {
        QString name;
        QByteArray bytes;
    };
    void addForm(const QString &name, const QByteArray &bytes);

    std::vector<Form> m_forms;
    std::vector<char> m_beginnings =
        std::vector<char>(1 << 16); ///< whether some form has this hash of its first bytes
    qsizetype m_maxLength = 0;
};

} // namespace patlas
