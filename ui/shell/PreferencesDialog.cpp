// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PreferencesDialog.h"

#include "ui/shell/PreferencePage.h"
#include "ui/widgets/VerticalScrollArea.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patlas {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_names->setAccessibleName(tr("Pages of the preferences"));
    m_names->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_names->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_names->setSpacing(3);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *defaults = buttons->addButton(QDialogButtonBox::RestoreDefaults);
    defaults->setToolTip(tr("Of this page"));
    // Return belongs to the fields.
    const QList<QAbstractButton *> both = buttons->buttons();
    for (QAbstractButton *button : both)
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this,
            [this] { m_all[std::size_t(m_names->currentRow())]->restoreDefaults(); });
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_names);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(820, 600);
}

void PreferencesDialog::addPage(const QString &name, PreferencePage *page)
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(headingLabel(name, whole));
    column->addWidget(page, 1);
    m_all.push_back(page);
    m_pages->addWidget(new VerticalScrollArea(whole, this));
    m_names->addItem(name);
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
}

} // namespace patlas

#include "moc_PreferencesDialog.cpp"
