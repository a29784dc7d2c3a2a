// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// Looks for secrets in every file below a directory: as they are and in the forms in which programs tend to
/// write text (base64 at any offset, percent-encoding, UTF-16, hexadecimal digits).
class LeakScanner {
public:
    /// At least eight bytes: shorter ones would be found by chance.
    void add(const QByteArray &secret);

    /// "path: form" for each find, and for each file that could not be read; symbolic links are not followed.
    QStringList scan(const QString &directory) const;
    /// The forms found in the bytes.
    QStringList formsIn(const QByteArray &bytes) const;

    struct Find {
        qsizetype at;
        QString form;
    };
    /// Every place, in order; one pass, however many forms there are.
    std::vector<Find> findsIn(QByteArrayView bytes) const;
    /// Bytes of the longest form: what two reads must share for nothing to be missed between them.
    qsizetype maxLength() const { return m_maxLength; }

private:
    struct Form {
        QString name;
        QByteArray bytes;
    };
    void addForm(const QString &name, const QByteArray &bytes);

    std::vector<Form> m_forms;
    std::vector<char> m_beginnings = std::vector<char>(1 << 16); ///< whether some form begins so, by hash
    qsizetype m_maxLength = 0;
};

} // namespace patlas
