// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/KeepSecretDialog.h"

#include "core/base/FreeName.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/secret/SecretStore.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

KeepSecretDialog::KeepSecretDialog(CredentialRepository &tokens, const Environment &environment,
                                   const QString &place, Secret secret, QWidget *parent)
    : QDialog(parent)
    , m_tokens(tokens)
    , m_environmentId(environment.id)
    , m_secret(std::move(secret))
    , m_name(new QLineEdit(this))
    , m_problem(problemLabel(this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setWindowTitle(tr("Keep as a credential"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_name->setText(freeName(place, [&](const QString &name) {
        return std::any_of(tokens.all().begin(), tokens.all().end(), [&](const Credential &each) {
            return each.environmentId == m_environmentId && each.name == name;
        });
    }));
    m_name->selectAll();
    m_name->setAccessibleName(tr("Name of the credential"));
    m_problem->setAccessibleName(tr("Why it was not kept"));
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(captionLabel(
        tr("The value of %1 is stored in the %2 and sent to %3 only. The request refers to it by its name, "
           "in drafts and history, too.")
            .arg(isolated(place), tokens.stores().find(tokens.defaultStore().id())->description().noun,
                 isolated(environment.apiBase.authority())),
        this));
    column->addWidget(fieldLabel(tr("&Name"), m_name, this));
    column->addWidget(m_name);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeepSecretDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeepSecretDialog::keep()
{
    Credential credential;
    credential.environmentId = m_environmentId;
    credential.slotId = ownSlotId;
    credential.isPersonal = false;
    credential.name = m_name->text();
    m_keep->setEnabled(false);
    m_problem->hide();
    then(m_tokens.add(credential, m_secret), this, [this](const Result<Credential> &added) {
        m_keep->setEnabled(true);
        if (added) {
            Q_EMIT kept(added->name);
            accept();
            return;
        }
        m_problem->setText(added.error().message());
        m_problem->show();
        announce(m_problem, m_problem->text());
    });
}

} // namespace patlas

#include "moc_KeepSecretDialog.cpp"
