// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/EditScopesDialog.h"

#include "ui/scopes/ScopePicker.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

EditScopesDialog::EditScopesDialog(const QString &tokenName, const QStringList &scopes,
                                   const ApiDescription &api, QWidget *parent)
    : QDialog(parent)
    , m_scopes(new ScopePicker(api, {}, this))
{
    setWindowTitle(tr("Edit scopes"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_scopes->setChosen(scopes);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save scopes"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QStringList chosen = m_scopes->chosen();
        accept();
        Q_EMIT scopesStated(chosen);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(headingLabel(tokenName, this));
    column->addWidget(
        captionLabel(tr("Tick the scopes that the token was given when it was made. This is for Patlas only: "
                        "what the token may do is "
                        "decided by the service, and does not change. Tick none if you do not know them."),
                     this));
    column->addWidget(m_scopes, 1);
    column->addWidget(buttons);
    resize(760, 640);
}

} // namespace patlas

#include "moc_EditScopesDialog.cpp"
