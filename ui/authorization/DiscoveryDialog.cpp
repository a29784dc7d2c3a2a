// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorization/DiscoveryDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

DiscoveryDialog::DiscoveryDialog(Setup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_what(captionLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_problem(problemLabel(this))
    , m_again(new QPushButton(tr("&Read"), this))
    , m_paste(new QPushButton(tr("&Paste a token instead…"), this))
{
    const QString title = tr("Sign in at %1").arg(isolated(m_setup.serviceName));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading how to sign in"));
    m_problem->setAccessibleName(tr("Problem"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_paste, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(title, this));
    column->addWidget(m_what);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(520);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &DiscoveryDialog::start);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT pasteRequested();
    });
    if (m_setup.isOfService) {
        start();
        return;
    }
    m_what->setText(tr("How to sign in stands at %1, as the description says. Read it?")
                        .arg(isolated(m_setup.address.toDisplayString())));
    m_progress->hide();
    m_again->setDefault(true);
}

void DiscoveryDialog::start()
{
    m_again->setText(tr("&Try again"));
    m_what->setText(tr("Reading at %1 how to sign in…").arg(isolated(m_setup.address.toDisplayString())));
    m_problem->hide();
    m_again->hide();
    m_progress->show();
    m_what->show();
    thenResult(m_setup.discover(), this, [this](const Result<DiscoveredServer> &server) { finish(server); });
}

void DiscoveryDialog::finish(const Result<DiscoveredServer> &server)
{
    if (server) {
        accept();
        Q_EMIT found(*server);
        return;
    }
    m_progress->hide();
    m_what->hide();
    m_problem->setText(server.error().message());
    m_problem->show();
    m_again->show();
    m_again->setFocus(Qt::OtherFocusReason);
    announce(m_problem, m_problem->text());
}

} // namespace patlas

#include "moc_DiscoveryDialog.cpp"
