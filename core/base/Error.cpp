// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QStringList>

namespace patlas {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

} // namespace

QString Error::message() const
{
    QStringList sentences;
    for (const QString &sentence : {what, meaning, remedy}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(QLatin1Char(' '));
}

Error cancelledError()
{
    return {ErrorKind::Cancelled,
            ErrorText::tr("It was cancelled before it was finished."),
            {},
            ErrorText::tr("Try again."),
            {}};
}

} // namespace patlas
