// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/SaveRequestDialog.h"

#include "core/base/VisibleText.h"
#include "core/collection/RequestFolder.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

SaveRequestDialog::SaveRequestDialog(const RequestFolder &folder, const QString &title,
                                     const QString &inFolder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_title(new QLineEdit(title, this))
    , m_folders(new QComboBox(this))
    , m_name(captionLabel({}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Save request"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setAccessibleName(tr("Title"));
    m_title->selectAll();
    m_folders->setAccessibleName(tr("Folder"));
    m_folders->addItem(isolated(QFileInfo(folder.path()).fileName()), QString());
    for (const FolderEntry &entry : folder.listing().entries) {
        if (entry.isFolder && !entry.path.isEmpty())
            m_folders->addItem(isolated(entry.path), entry.path);
    }
    m_folders->setCurrentIndex(qMax(0, m_folders->findData(inFolder)));
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(fieldLabel(tr("&Title"), m_title, this));
    layout->addWidget(m_title);
    layout->addWidget(fieldLabel(tr("&Folder"), m_folders, this));
    layout->addWidget(m_folders);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    setMinimumWidth(420);

    connect(m_title, &QLineEdit::textChanged, this, &SaveRequestDialog::showName);
    connect(m_folders, &QComboBox::currentIndexChanged, this, &SaveRequestDialog::showName);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showName();
}

QString SaveRequestDialog::title() const
{
    return m_title->text().simplified();
}

QString SaveRequestDialog::folder() const
{
    return m_folders->currentData().toString();
}

void SaveRequestDialog::showName()
{
    const bool hasTitle = !title().isEmpty();
    m_name->setText(hasTitle ? tr("File: %1").arg(isolated(m_folder.fileNameFor(title(), folder())))
                             : tr("The title names the file."));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(hasTitle);
}

} // namespace patlas

#include "moc_SaveRequestDialog.cpp"
