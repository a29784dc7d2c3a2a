// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/BodyFileTexts.h"

#include "core/base/VisibleText.h"
#include "core/request/ResolvedRequest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct BodyFileText {
    Q_DECLARE_TR_FUNCTIONS(BodyFileTexts)
};

Failure unusableBodyFile(ErrorKind kind, const QString &what, const QString &meaning = {})
{
    const QString sent = BodyFileText::tr("It is part of the body. Nothing was sent.");
    return failure(kind, what, meaning.isEmpty() ? sent : QString(meaning + u' ' + sent),
                   BodyFileText::tr("Correct the file, or the line of the body that names it."));
}

/// The text in UTF-8, as a file in UTF-8 would have it.
Result<QByteArray> decodedBodyFile(const QByteArray &bytes, const QString &charset)
{
    if (charset.isEmpty() || charset.compare("utf8"_L1, Qt::CaseInsensitive) == 0)
        return bytes;
    const bool isLatin = charset.compare("binary"_L1, Qt::CaseInsensitive) == 0;
    const auto encoding = isLatin ? QStringConverter::Latin1
                                  : QStringConverter::encodingForName(charset.toLatin1().constData());
    if (!encoding)
        return unusableBodyFile(
            ErrorKind::InvalidInput,
            BodyFileText::tr("The encoding %1 of a file in the body is not known.").arg(isolated(charset)));
    QStringDecoder decoder(*encoding);
    return QString(decoder(bytes)).toUtf8();
}

Result<QByteArray> textOfBodyFile(const BodyPiece &piece, const Variables &variables)
{
    const QString name = isolated(piece.file);
    QFile file(piece.file);
    // A pipe would be waited for.
    if (!QFileInfo(piece.file).isFile() || !file.open(QIODevice::ReadOnly))
        return unusableBodyFile(ErrorKind::Storage,
                                BodyFileText::tr("The file %1 cannot be read.").arg(name));
    const QByteArray bytes = file.read(maxBodyFileText + 1);
    if (bytes.size() > maxBodyFileText)
        return unusableBodyFile(ErrorKind::InvalidInput,
                                BodyFileText::tr("The file %1 is too large.").arg(name),
                                BodyFileText::tr("Variables are replaced in files of up to %1 MiB; a file "
                                                 "without, “< ”, may have any size.")
                                    .arg(maxBodyFileText >> 20));
    const Result<QByteArray> text = decodedBodyFile(bytes, piece.charset);
    if (!text)
        return text;
    ResolvedBytes resolved = resolveBytes(*text, variables, {VariablePlace::Kind::Body});
    const auto problem = std::ranges::find_if(
        resolved.uses, [](const VariableUseReport &use) { return use.state != VariableState::Known; });
    if (problem != resolved.uses.end())
        return unusableBodyFile(ErrorKind::InvalidInput,
                                BodyFileText::tr("A variable in the file %1 cannot be used.").arg(name),
                                problem->sentence);
    return std::move(resolved.bytes);
}

} // namespace

Result<std::vector<BodyPiece>> withTextsOfFiles(std::vector<BodyPiece> pieces, const Variables &variables)
{
    for (BodyPiece &piece : pieces) {
        if (piece.file.isEmpty() || !piece.hasVariables)
            continue;
        Result<QByteArray> text = textOfBodyFile(piece, variables);
        if (!text)
            return tl::make_unexpected(text.error());
        piece = BodyPiece{std::move(*text)};
    }
    return pieces;
}

} // namespace patlas
