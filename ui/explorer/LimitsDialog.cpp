// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/LimitsDialog.h"

#include "ui/widgets/LimitsForm.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

LimitsDialog::LimitsDialog(const TimeLimits &limits, QWidget *parent)
    : QDialog(parent)
    , m_form(new LimitsForm(LimitsForm::Of::Request, limits, this))
{
    setWindowTitle(tr("Time limits"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("Time limits of this request"), this));
    column->addWidget(captionLabel(
        tr("Those of all requests of an environment are under Edit environment, Limits."), this));
    column->addWidget(m_form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TimeLimits LimitsDialog::limits() const
{
    return m_form->limits();
}

} // namespace patlas

#include "moc_LimitsDialog.cpp"
