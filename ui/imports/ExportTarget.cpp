// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ExportTarget.h"

#include "core/collection/RequestFileName.h"
#include "core/session/RequestExport.h"
#include "ui/widgets/Wording.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace patlas {

ExportTarget::ExportTarget(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_note(captionLabel({}, this))
{
    auto *choose = new QPushButton(tr("&Choose…"), this);
    m_path->setAccessibleName(tr("File to write"));
    m_note->setAccessibleName(tr("What is written"));
    choose->setAccessibleName(tr("Choose the file to write"));
    choose->setAutoDefault(false);
    connect(m_path, &QLineEdit::textChanged, this, &ExportTarget::changed);
    connect(choose, &QPushButton::clicked, this, &ExportTarget::choose);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(fieldLabel(tr("&To"), m_path, this));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_note);
    m_note->hide();
}

QString ExportTarget::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

bool ExportTarget::canBeFile() const
{
    const QFileInfo file(path());
    return !path().isEmpty() && file.isAbsolute() && !file.isDir();
}

void ExportTarget::propose(const QString &title, const QString &suffix)
{
    QString stem = exportStem(path());
    if (stem.isEmpty())
        stem = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                   .filePath(requestFolderName(title));
    m_path->setText(QDir::toNativeSeparators(stem + QLatin1Char('.') + suffix));
}

void ExportTarget::clear()
{
    m_path->clear();
}

void ExportTarget::choose()
{
    auto *dialog = new QFileDialog(this, window()->windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // which is said below the field
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ExportTarget::showNotes(int companions, bool isShown)
{
    QStringList notes;
    if (isShown && QFileInfo(path()).isFile())
        notes.append(tr("This file is there already, and will be replaced."));
    if (isShown && companions > 0)
        notes.append(
            tr("%n more file(s) will be written beside it, for the environments.", nullptr, companions));
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace patlas

#include "moc_ExportTarget.cpp"
