// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/BodyArgument.h"

#include "app/patlasctl/Console.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct BodyArgumentText {
    Q_DECLARE_TR_FUNCTIONS(patlas::BodyArgument)
};

constexpr qint64 maxText = qint64(64) << 20; ///< larger files are streamed

bool looksLikeJson(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

} // namespace

Result<void> putBody(RequestDraft &draft, const QString &argument)
{
    const bool isTyped =
        std::any_of(draft.headers.begin(), draft.headers.end(), [](const NamedValue &header) {
            return header.name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
        });
    QByteArray text = argument.toUtf8();
    if (argument == "-"_L1) {
        Result<QByteArray> input = Console::readInput();
        if (!input)
            return Failure(input.error());
        text = std::move(*input);
    } else if (argument.startsWith(u'@')) {
        const QString path = argument.mid(1);
        QFile file(path);
        if (!QFileInfo(path).isFile())
            return failure(ErrorKind::Storage,
                           BodyArgumentText::tr("There is no file %1.").arg(isolated(path)));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Storage, BodyArgumentText::tr("%1 cannot be read.").arg(isolated(path)),
                           file.errorString());
        if (file.size() > maxText)
            text.clear();
        else
            text = file.readAll();
        if (file.size() > maxText || !text.isValidUtf8()) {
            draft.bodyKind = BodyKind::File;
            draft.bodyFile = path;
            return {};
        }
    }
    draft.bodyKind = looksLikeJson(text) && !isTyped ? BodyKind::Json : BodyKind::Text;
    draft.body = std::move(text);
    return {};
}

Result<void> putForm(RequestDraft &draft, const QStringList &fields)
{
    draft.bodyKind = BodyKind::Multipart;
    draft.parts.clear();
    for (const QString &field : fields) {
        const qsizetype equals = field.indexOf(u'=');
        if (equals < 1)
            return failure(ErrorKind::InvalidInput,
                           BodyArgumentText::tr("%1 is not NAME=VALUE.").arg(isolated(field)));
        const QString value = field.mid(equals + 1);
        const bool isFile = value.startsWith(u'@');
        draft.parts.push_back({field.left(equals), isFile ? value.mid(1) : value, isFile});
    }
    return {};
}

Result<void> putHeader(RequestDraft &draft, const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 1)
        return failure(ErrorKind::InvalidInput,
                       BodyArgumentText::tr("%1 is not a header: write NAME: VALUE.").arg(isolated(line)));
    draft.headers.push_back({line.left(colon).trimmed(), withoutBlanksAround(line.mid(colon + 1))});
    const bool isAscii = std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        draft.headerText = HeaderText::Utf8; // as a terminal has it
    return {};
}

} // namespace patlas
