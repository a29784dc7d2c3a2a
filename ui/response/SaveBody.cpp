// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/SaveBody.h"

#include "core/base/ProcessPrivacy.h"
#include "core/base/Then.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace patlas {

namespace {

struct SaveBodyText {
    Q_DECLARE_TR_FUNCTIONS(patlas::SaveBody)
};

/// Returns an error text; empty on success.
QString copyPart(const BodyRange &part, const QString &to)
{
    constexpr qint64 step = 1 << 20;
    QFile source(part.path);
    if (!source.open(QIODevice::ReadOnly) || !source.seek(part.from))
        return source.errorString();
    const bool isNew = !QFile::exists(to);
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly) || (isNew && !target.setPermissions(exportPermissions())))
        return target.errorString();
    qint64 left = (part.to < 0 ? source.size() : part.to) - part.from;
    while (left > 0) {
        const QByteArray bytes = source.read(std::min(left, step));
        if (bytes.isEmpty())
            return source.errorString();
        if (target.write(bytes) != bytes.size())
            return target.errorString();
        left -= bytes.size();
    }
    return target.commit() ? QString() : target.errorString();
}

} // namespace

void saveBody(QWidget *parent, const BodyRange &part, const QString &suggestedName,
              std::function<void(const QString &)> said)
{
    auto *dialog = new QFileDialog(parent, SaveBodyText::tr("Save response"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, part, said = std::move(said)](const QString &to) {
                         then(QtConcurrent::run([part, to] { return copyPart(part, to); }), parent,
                              [to, said](const QString &problem) {
                                  said(problem.isEmpty()
                                           ? SaveBodyText::tr("Saved as %1.").arg(to)
                                           : SaveBodyText::tr("The response could not be saved as %1. %2")
                                                 .arg(to, problem));
                              });
                     });
    dialog->open();
}

} // namespace patlas
