// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Mnemonic.h"

using namespace Qt::StringLiterals;

namespace patlas {

qsizetype mnemonicIn(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != u'&')
            continue;
        if (text[at + 1] != u'&')
            return at;
        ++at;
    }
    return -1;
}

bool isMnemonicAppended(const QString &text, qsizetype at)
{
    return at > 0 && text[at - 1] == u'(' && at + 2 < text.size() && text[at + 2] == u')';
}

QString withoutMnemonic(QString text)
{
    if (const qsizetype at = mnemonicIn(text); isMnemonicAppended(text, at))
        text.remove(at - 1, 4);
    else if (at >= 0)
        text.remove(at, 1);
    return text.replace("&&"_L1, "&"_L1);
}

} // namespace patlas
