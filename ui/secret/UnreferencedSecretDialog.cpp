// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/UnreferencedSecretDialog.h"

#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

UnreferencedSecretDialog::UnreferencedSecretDialog(const std::vector<Environment> &environments,
                                                   QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_reason(problemLabel(this))
    , m_make(new QPushButton(tr("Make a token of it"), this))
{
    setWindowTitle(tr("Make a token of a secret"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_name->setAccessibleName(tr("Token name"));
    m_name->setMaxLength(100);
    m_environment->setAccessibleName(tr("Environment of the token"));
    for (const Environment &environment : environments)
        m_environment->addItem(environment.name, environment.id);
    m_reason->setAccessibleName(tr("Reason"));
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    m_make->setEnabled(false);
    m_make->setToolTip(tr("Give it a name first."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(captionLabel(tr("The secret stays where it is. Give it a name and an environment here; "
                                      "you can set scopes afterwards."),
                                   this));
    for (const auto &[label, field] : {std::pair<QString, QWidget *>(tr("&Name"), m_name),
                                       std::pair<QString, QWidget *>(tr("&Environment"), m_environment)}) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(fieldLabel(label, field, this));
        pair->addWidget(field);
        column->addLayout(pair);
    }
    column->addWidget(m_reason);
    column->addWidget(buttons);
    setMinimumWidth(460);

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_make->setEnabled(!name.trimmed().isEmpty());
        m_make->setToolTip(m_make->isEnabled() ? QString() : tr("Give it a name first."));
        m_reason->hide();
    });
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { Q_EMIT chosen(m_name->text(), m_environment->currentData().toString()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UnreferencedSecretDialog::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
    announce(m_reason, reason);
}

} // namespace patlas

#include "moc_UnreferencedSecretDialog.cpp"
