// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RetentionDialog.h"

#include "ui/history/RetentionForm.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace patlas {

RetentionDialog::RetentionDialog(const HistoryRetention &retention, QWidget *parent)
    : QDialog(parent)
    , m_form(new RetentionForm(retention, this))
{
    setWindowTitle(tr("History settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(m_form);
    column->addWidget(buttons);
}

HistoryRetention RetentionDialog::retention() const
{
    return m_form->retention();
}

} // namespace patlas

#include "moc_RetentionDialog.cpp"
