// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/ManualTokenPage.h"

#include "core/base/VisibleText.h"
#include "core/credentials/TokenShape.h"
#include "ui/newtoken/OtherCredential.h"
#include "ui/newtoken/TakenPart.h"
#include "ui/secret/SecretField.h"
#include "ui/secret/StoreErrorPanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CheckRowDelegate.h"
#include "ui/widgets/Wording.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
bool isWebAddress(const QUrl &address)
{
    return address.isValid() && !address.host().isEmpty()
        && (address.scheme() == "https"_L1 || address.scheme() == "http"_L1);
}
} // namespace

ManualTokenPage::ManualTokenPage(const CreateTokenSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_dashboard(setup.environment.dashboard)
    , m_checks(bool(setup.check))
    , m_api(setup.api)
    , m_slot(setup.slot)
    , m_recognise(setup.recognise)
    , m_steps(new QLabel(this))
    , m_checklist(new QListWidget(this))
    , m_paste(new SecretField(SecretField::Use::Paste, this))
    , m_taken(new TakenPart(this))
    , m_hint(captionLabel({}, this))
    , m_problem(problemLabel(this))
    , m_keepProblem(new StoreErrorPanel(this))
    , m_open(new QPushButton(tr("Open dashboard"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_anyway(new QPushButton(tr("Keep without checking"), this))
    , m_keep(new QPushButton(m_checks ? tr("Check and keep") : tr("Keep token"), this))
{
    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setWordWrap(true);
    m_steps->setAccessibleName(tr("Steps"));
    m_checklist->setAccessibleName(tr("Scopes to tick on the website"));
    m_checklist->setToolTip(tr("For your own overview: tick each one when you have ticked it there"));
    m_checklist->setItemDelegate(new CheckRowDelegate(CheckRowDelegate::Methods::AsText, m_checklist));
    m_checklist->setMouseTracking(true);
    m_paste->setAccessibleName(tr("Paste token"));
    m_paste->setPlaceholderText(tr("Paste the token here"));
    m_hint->setAccessibleName(tr("About what was pasted"));
    m_keep->setProperty("primary", true);
    m_anyway->hide();
    for (QPushButton *button : {m_open, m_back, m_cancel, m_anyway})
        button->setAutoDefault(false);
    m_open->setVisible(isWebAddress(m_dashboard));
    m_open->setToolTip(m_dashboard.toDisplayString());
    layOut();

    connect(m_open, &QPushButton::clicked, this, &ManualTokenPage::openDashboard);
    connect(m_back, &QPushButton::clicked, this, &ManualTokenPage::backRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ManualTokenPage::cancelRequested);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(m_checks); });
    connect(m_anyway, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(false); });
    connect(m_keepProblem, &StoreErrorPanel::tryAgain, this, &ManualTokenPage::tryAgain);
    connect(m_keepProblem, &StoreErrorPanel::keepForSession, this, &ManualTokenPage::keepForSession);
    const auto changed = [this] {
        m_problem->hide();
        m_anyway->hide();
        m_keepProblem->hide();
        refresh();
    };
    connect(m_paste, &QLineEdit::textChanged, this, changed);
    connect(m_taken, &TakenPart::chosen, this, changed);
}

ManualTokenPage::~ManualTokenPage() = default;

void ManualTokenPage::layOut()
{
    auto *way = new QHBoxLayout;
    way->addWidget(m_open);
    way->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_anyway);
    buttons->addWidget(m_keep);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("Make the token on the website"), this));
    column->addWidget(
        captionLabel(tr("This service makes tokens on its website only. The token that you paste here is "
                        "kept in your keychain or vault."),
                     this));
    column->addSpacing(4);
    column->addWidget(m_steps);
    column->addLayout(way);
    column->addWidget(m_checklist);
    column->addSpacing(4);
    column->addWidget(fieldLabel(tr("&Paste token"), m_paste, this));
    column->addWidget(m_paste);
    column->addWidget(m_taken);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_keepProblem);
    column->addStretch(1);
    column->addLayout(buttons);
}

void ManualTokenPage::start(const IssueRequest &request)
{
    const QString site = isWebAddress(m_dashboard) ? m_dashboard.host() : tr("the service's website");
    const QString expiry = request.expiresInDays
        ? tr("If it asks for an expiry, choose %n days.", nullptr, *request.expiresInDays)
        : tr("If it asks for an expiry, choose none.");
    m_steps->setText(tr("1. Sign in at %1.\n"
                        "2. Open the menu with your name at the top right, then Personal Access Tokens.\n"
                        "3. Choose “Add a new personal access token” and name it “%2”. %3\n"
                        "4. Tick these scopes, create it, copy it, and paste it below.")
                         .arg(isolated(site), isolated(request.name), expiry));
    m_checklist->clear();
    for (const QString &scope : request.scopes) {
        auto *item = new QListWidgetItem(scope, m_checklist);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setFont(Theme::fixedFont());
    }
    // As tall as its rows, at least 2 and at most 7; more rows scroll.
    const int rows = qBound(2, m_checklist->count(), 7);
    m_checklist->setFixedHeight(rows * m_checklist->sizeHintForRow(0) + 2 * m_checklist->frameWidth() + 8);
    m_keep->setDefault(true);
    refresh();
    (m_open->isVisibleTo(this) ? static_cast<QWidget *>(m_open) : m_paste)->setFocus(Qt::OtherFocusReason);
}

void ManualTokenPage::openDashboard()
{
    if (!isWebAddress(m_dashboard) || !QDesktopServices::openUrl(m_dashboard)) {
        m_problem->setText(tr("No browser could be started. Open %1 yourself.")
                               .arg(isolated(m_dashboard.toDisplayString())));
        m_problem->show();
        announce(m_problem, m_problem->text());
    }
    m_paste->setFocus(Qt::OtherFocusReason);
}

Secret ManualTokenPage::secret() const
{
    return m_taken->taken();
}

void ManualTokenPage::wipe()
{
    m_paste->wipe();
}

void ManualTokenPage::refresh()
{
    m_taken->setPasted(m_paste->secret(),
                       m_slot.isUserAndPassword ? PastedKind::UserAndPassword : PastedKind::Token,
                       [this](const Secret &each) { return m_recognise && m_recognise(each); });
    const Secret pasted = m_taken->taken();
    QString hint;
    bool usable = true;
    switch (shapeOf(pasted.view(), m_slot)) {
    case TokenShape::Nothing:
        hint = m_taken->isAsking() ? tr("Choose above what is taken.")
                                   : tr("Paste the token that the website shows.");
        usable = false;
        break;
    case TokenShape::OtherCredential:
        hint =
            otherCredentialSentence(pasted, m_slot, *m_api) + QLatin1Char(' ') + tr("Add it under Tokens.");
        usable = false;
        break;
    case TokenShape::SandboxOnly:
        hint = tr("This looks like a token of the sandbox; this service will probably not accept it.");
        break;
    case TokenShape::Unusable:
        hint = tr("A token is one word. This has spaces or characters that cannot be sent in a header.");
        usable = false;
        break;
    case TokenShape::Expected:
    case TokenShape::Unknown:
        break;
    }
    if (usable && m_recognise) {
        if (const Credential *known = m_recognise(pasted)) {
            hint = tr("You have this token already: it is stored as “%1”.").arg(isolated(known->name));
            usable = false;
        }
    }
    m_hint->setText(hint);
    m_hint->setAccessibleDescription(hint);
    m_keep->setEnabled(usable && !m_busy);
    m_keep->setToolTip(usable ? QString() : hint);
    m_anyway->setEnabled(usable && !m_busy);
}

void ManualTokenPage::setBusy(bool busy, const QString &what)
{
    m_busy = busy;
    m_paste->setReadOnly(busy);
    m_taken->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_keepProblem->setBusy(busy);
    refresh();
    if (busy) {
        m_problem->hide();
        m_hint->setText(what);
    }
}

void ManualTokenPage::showCheckFailed(const Error &error)
{
    setBusy(false);
    m_problem->setText(error.message());
    m_problem->show();
    m_anyway->show();
    announce(m_problem, m_problem->text());
}

void ManualTokenPage::showNotKept(const Error &error)
{
    setBusy(false);
    m_keepProblem->say(error);
}

} // namespace patlas

#include "moc_ManualTokenPage.cpp"
