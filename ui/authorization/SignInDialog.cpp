// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorization/SignInDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/secret/SessionStore.h"
#include "ui/authorization/SignInForm.h"
#include "ui/authorization/SignInProgress.h"
#include "ui/secret/StoreErrorPanel.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patlas {

SignInDialog::SignInDialog(Setup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_pages(new QStackedWidget(this))
    , m_form(new SignInForm(m_setup.choices, m_setup.scopes, this))
    , m_progress(new SignInProgress(this))
    , m_hint(captionLabel({}, this))
    , m_problem(problemLabel(this))
    , m_storeProblem(new StoreErrorPanel(this))
    , m_signIn(new QPushButton(tr("&Sign in"), this))
{
    const QString title = tr("Sign in at %1").arg(isolated(m_setup.serviceName));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_hint->setAccessibleName(tr("What is missing"));
    m_problem->setAccessibleName(tr("Problem"));
    m_storeProblem->hide();
    m_form->setName(m_setup.name);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_progress);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn->setProperty("primary", true); // before the style first polishes it
    buttons->addButton(m_signIn, QDialogButtonBox::AcceptRole);
    m_signIn->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(headingLabel(title, this));
    head->addWidget(captionLabel(
        tr("The token is kept in your keychain or vault, and renewed by Patlas if the service allows it."),
        this));
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_storeProblem);
    column->addWidget(buttons);
    resize(560, sizeHint().height());

    connect(m_form, &SignInForm::changed, this, &SignInDialog::refresh);
    connect(m_progress, &SignInProgress::pageWanted, this, [this](const QUrl &page) {
        if (!m_setup.openPage || !m_setup.openPage(page))
            m_progress->say(tr("No browser could be opened. Choose another way to sign in, or set a browser "
                               "in your desktop's settings."));
    });
    connect(m_storeProblem, &StoreErrorPanel::tryAgain, this, [this] { store({}); });
    connect(m_storeProblem, &StoreErrorPanel::keepForSession, this, [this] { store(sessionStoreId); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    refresh();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::reject()
{
    if (m_run)
        m_run->cancel(); // `onGrant` shows the form again
    else if (!m_isStoring)
        QDialog::reject();
}

QString SignInDialog::lacking() const
{
    if (m_setup.isTaken && m_setup.isTaken(m_form->name()))
        return tr("This environment already has a token with this name. Pick another one.");
    return m_form->lacking();
}

void SignInDialog::refresh()
{
    const QString missing = lacking();
    m_hint->setText(missing);
    m_hint->setAccessibleDescription(missing);
    const bool isFilling = m_pages->currentWidget() == m_form;
    m_hint->setVisible(isFilling && !missing.isEmpty());
    m_signIn->setVisible(isFilling);
    m_signIn->setEnabled(isFilling && missing.isEmpty());
    m_signIn->setToolTip(missing);
    m_problem->hide();
}

void SignInDialog::start()
{
    if (m_run || !lacking().isEmpty())
        return;
    m_request = m_form->request();
    m_request.environmentId = m_setup.environmentId;
    m_clientSecret = m_form->clientSecret();
    SignInSecrets secrets{m_clientSecret.duplicate(), m_form->password()};
    m_progress->clear();
    m_progress->say(tr("Asking the service…"));
    m_pages->setCurrentWidget(m_progress);
    refresh();
    m_run = m_setup.makeSignIn();
    connect(m_run.get(), &SignIn::waitsForBrowser, this, [this](const QUrl &page) {
        m_progress->showPage(page);
        m_progress->say(tr("Waiting for your browser: sign in there, and allow the access…"));
    });
    connect(m_run.get(), &SignIn::prompted, m_progress, &SignInProgress::showCode);
    connect(m_run.get(), &SignIn::exchanging, this, [this] { m_progress->say(tr("Getting the token…")); });
    thenResult(m_run->start(m_request, std::move(secrets)), this,
               [this](Result<Grant> grant) { onGrant(std::move(grant)); });
}

void SignInDialog::onGrant(Result<Grant> grant)
{
    m_run.reset();
    m_progress->clear();
    if (!grant) {
        showForm(grant.error().kind == ErrorKind::Cancelled ? QString() : grant.error().message());
        return;
    }
    m_grant = std::move(*grant);
    store({});
}

void SignInDialog::store(const StoreId &storage)
{
    m_isStoring = true;
    m_storeProblem->setBusy(true);
    m_progress->say(tr("Storing the token…"));
    Credential credential;
    credential.environmentId = m_setup.environmentId;
    credential.slotId = m_setup.slotId;
    credential.isPersonal = m_setup.isPersonal; // as its slot: lists and preflight go by that
    credential.name = m_form->name();
    credential.storage = storage;
    thenResult(m_setup.keep(std::move(credential), m_request, *m_grant, m_clientSecret), this,
               [this](const Result<Credential> &kept) {
                   m_isStoring = false;
                   m_storeProblem->setBusy(false);
                   if (kept) {
                       m_form->wipe();
                       m_grant.reset();
                       m_clientSecret = {};
                       Q_EMIT added(*kept);
                       accept();
                       return;
                   }
                   m_progress->say(tr("You are signed in, and the token is not stored yet."));
                   m_storeProblem->say(kept.error());
               });
}

void SignInDialog::showForm(const QString &problem)
{
    m_pages->setCurrentWidget(m_form);
    refresh();
    if (problem.isEmpty())
        return;
    m_problem->setText(problem);
    m_problem->show();
    announce(m_problem, problem);
}

} // namespace patlas

#include "moc_SignInDialog.cpp"
