// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/ManualPages.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String manualFolder(":/manual/");

QString markdownOf(const QString &name)
{
    QFile file(manualFolder + name);
    if (!file.open(QFile::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    while (text.startsWith("<!--"_L1))
        text = text.mid(text.indexOf(u'\n') + 1);
    return text;
}

} // namespace

std::vector<ManualPage> manualPages()
{
    std::vector<ManualPage> pages;
    for (const QString &name : {u"index.md"_s, u"tokens.md"_s, u"requests.md"_s, u"files.md"_s, u"apis.md"_s,
                                u"secrets.md"_s, u"patlasctl.md"_s}) {
        const QString text = markdownOf(name);
        // The title is the first line: "# Tokens".
        if (text.isEmpty())
            continue;
        QTextDocument read;
        read.setMarkdown(text);
        pages.push_back({name, text.mid(2, text.indexOf(u'\n') - 2), text, read.toPlainText().simplified()});
    }
    return pages;
}

QString manualPicture(const QString &name, bool isDark)
{
    QString file = QFileInfo(name).fileName();
    if (isDark)
        file.replace("-light."_L1, "-dark."_L1);
    const QString path = manualFolder + file;
    return QFile::exists(path) ? path : QString();
}

} // namespace patlas
