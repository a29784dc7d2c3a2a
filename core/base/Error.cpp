// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <QStringList>

namespace patlas {

QString Error::message() const
{
    QStringList sentences;
    for (const QString &sentence : {what, meaning, remedy}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace patlas
