// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rotation/RotateTokenDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/preflight/ScopeSummary.h"
#include "ui/newtoken/CreateTokenSetup.h"
#include "ui/newtoken/ExpiryChoice.h"
#include "ui/newtoken/ManualTokenPage.h"
#include "ui/rotation/RotationSteps.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QSize usual{640, 460};

CreateTokenSetup pasteSetup(const RotateSetup &setup)
{
    CreateTokenSetup paste;
    paste.api = setup.api;
    paste.environment = setup.environment;
    paste.slot = setup.slot;
    paste.recognise = setup.recognise;
    // The rotation tests the token; with a check set, the page says so.
    paste.check = [](const Secret &) { return QFuture<Result<void>>(); };
    return paste;
}

} // namespace

RotateTokenDialog::RotateTokenDialog(RotateSetup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_pages(new QStackedWidget(this))
    , m_name(new QLineEdit(m_setup.suggestedName, this))
    , m_expires(new ExpiryChoice(this))
    , m_choiceProblem(problemLabel(this))
    , m_references(captionLabel({}, this))
    , m_start(new QPushButton(tr("Rotate"), this))
    , m_steps(new RotationSteps({tr("Make the replacement"), tr("Keep it where the old one is kept"),
                                 tr("Have saved requests use it"), tr("Try it with a harmless call"),
                                 tr("Revoke the old token")},
                                this))
    , m_progress(new QProgressBar(this))
    , m_outcome(captionLabel({}, this))
    , m_problem(problemLabel(this))
    , m_dashboard(new QPushButton(tr("Open dashboard"), this))
    , m_undo(new QPushButton(tr("Undo rotation"), this))
    , m_secondary(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_primary(new QPushButton(this))
    , m_byHand(new ManualTokenPage(pasteSetup(m_setup), this))
{
    setWindowTitle(tr("Rotate token"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->addWidget(m_pages);
    m_pages->addWidget(makeChoosingPage());
    m_pages->addWidget(makeStepsPage());
    m_pages->addWidget(m_byHand);
    resize(usual);

    connect(m_byHand, &ManualTokenPage::keepRequested, this, [this](bool) {
        if (m_rotation)
            m_rotation->usePasted(m_byHand->secret());
    });
    connect(m_byHand, &ManualTokenPage::cancelRequested, this, &RotateTokenDialog::reject);
    connect(m_byHand, &ManualTokenPage::backRequested, this, &RotateTokenDialog::reject);
    if (m_setup.running)
        watch(*m_setup.running);
    refreshChoice();
}

RotateTokenDialog::~RotateTokenDialog() = default;

QLabel *RotateTokenDialog::scopesLabel(QWidget *parent)
{
    QStringList left;
    for (const QString &scope : m_setup.old.scopes) {
        if (!m_setup.scopes.contains(scope))
            left.append(scope);
    }
    const QString all = m_setup.scopes.isEmpty() ? tr("not known") : m_setup.scopes.join(u", "_s);
    auto *label = new QLabel(
        left.isEmpty() ? all : tr("%1\nNo longer: %2").arg(all, isolated(left.join(u", "_s))), parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::fixedFont());
    label->setWordWrap(true);
    label->setAccessibleName(tr("Scopes of the replacement"));
    label->setAccessibleDescription(label->text());
    return label;
}

QWidget *RotateTokenDialog::makeChoosingPage()
{
    auto *page = new QWidget(this);
    m_name->setAccessibleName(tr("Name of the replacement"));
    m_name->setMaxLength(100);
    m_references->setAccessibleName(tr("What will use it"));
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    cancel->setAutoDefault(false);

    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(4);
    fields->setColumnStretch(0, 1);
    fields->addWidget(fieldLabel(tr("&Name of the replacement"), m_name, page), 0, 0);
    fields->addWidget(fieldLabel(tr("&Expires"), m_expires, page), 0, 1);
    fields->addWidget(m_name, 1, 0);
    fields->addWidget(m_expires, 1, 1);
    if (const std::optional<int> days = lifetimeDays(m_setup.old))
        m_expires->setDays(*days);
    fields->addWidget(m_choiceProblem, 2, 0, 1, 2);
    auto *scopes = new QVBoxLayout;
    scopes->setSpacing(4);
    auto *caption = captionLabel(tr("Scopes"), page);
    caption->setFont(Theme::smallFont());
    scopes->addWidget(caption);
    scopes->addWidget(scopesLabel(page));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(headingLabel(tr("Rotate “%1”").arg(isolated(m_setup.old.name)), page));
    const bool narrower = m_setup.scopes != m_setup.old.scopes;
    head->addWidget(captionLabel(
        narrower
            ? tr("A new token with fewer scopes takes its place. The old one is revoked last, once the "
                 "new one has been tried, so that you always have one that works.")
            : tr("A new token with the same scopes takes its place. The old one is revoked last, once the "
                 "new one has been tried, so that you always have one that works."),
        page));
    column->addLayout(head);
    column->addLayout(fields);
    column->addLayout(scopes);
    column->addWidget(m_references);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &RotateTokenDialog::refreshChoice);
    connect(cancel, &QPushButton::clicked, this, &RotateTokenDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &RotateTokenDialog::begin);
    const auto tell = [this](const QString &text) {
        m_references->setText(text);
        m_references->setAccessibleDescription(text); // the name hides the text from assistive clients
    };
    tell(tr("Other programs keep the old token until you give them the new one."));
    if (m_setup.countReferences) {
        thenResult(m_setup.countReferences(), this, [tell](const Result<int> &count) {
            if (!count || *count == 0)
                return;
            const QString saved = *count == 1
                ? tr("One saved request of yours will use the new token.")
                : tr("%1 saved requests of yours will use the new token.").arg(*count);
            tell(saved + QLatin1Char(' ')
                 + tr("Other programs keep the old one until you give them the new one."));
        });
    }
    return page;
}

QWidget *RotateTokenDialog::makeStepsPage()
{
    auto *page = new QWidget(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Rotation at work"));
    m_outcome->setAccessibleName(tr("How the rotation stands"));
    m_problem->setAccessibleName(tr("Why the rotation stopped"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_primary->setProperty("primary", true);
    for (QPushButton *button : {m_dashboard, m_undo, m_secondary, m_later})
        button->setAutoDefault(false);

    auto *way = new QHBoxLayout;
    way->addWidget(m_dashboard);
    way->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_secondary);
    buttons->addWidget(m_primary);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(headingLabel(tr("Rotate “%1”").arg(isolated(m_setup.old.name)), page));
    column->addWidget(m_steps);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addLayout(way);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(m_dashboard, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_setup.environment.dashboard); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_rotation)
            m_rotation->undo();
    });
    connect(m_later, &QPushButton::clicked, this, &RotateTokenDialog::reject);
    connect(m_secondary, &QPushButton::clicked, this, [this] {
        if (m_state == TokenRotation::State::Finished)
            Q_EMIT copyRequested(m_newTokenId);
        else if (m_rotation && m_state == TokenRotation::State::NeedsRevocation)
            m_rotation->confirmRevoked(true);
        else if (m_rotation)
            m_rotation->keepForSession();
    });
    connect(m_primary, &QPushButton::clicked, this, &RotateTokenDialog::primaryPressed);
    return page;
}

void RotateTokenDialog::refreshChoice()
{
    const QString name = m_name->text().trimmed();
    const bool taken =
        std::any_of(m_setup.takenNames.begin(), m_setup.takenNames.end(),
                    [&](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
    const QString problem = name.isEmpty() ? tr("Give the replacement a name.")
        : taken                            ? tr("%1 already has a token named “%2”. Pick another name.")
                      .arg(isolated(m_setup.environment.name), isolated(name))
                : QString();
    m_choiceProblem->setText(problem);
    m_choiceProblem->setVisible(!problem.isEmpty());
    m_start->setEnabled(problem.isEmpty());
    m_start->setToolTip(problem);
}

void RotateTokenDialog::begin()
{
    const Result<TokenRotation *> rotation =
        m_setup.begin({m_setup.old.id, m_name->text().trimmed(), m_setup.scopes, m_expires->days()});
    if (!rotation) {
        m_choiceProblem->setText(rotation.error().message());
        m_choiceProblem->show();
        announce(m_choiceProblem, m_choiceProblem->text());
        return;
    }
    watch(**rotation);
    (*rotation)->proceed();
}

void RotateTokenDialog::watch(TokenRotation &rotation)
{
    m_rotation = &rotation;
    const RotationStep done = rotation.record().done;
    m_phasesDone = done == RotationStep::Begun ? 0 : int(done) + 1;
    connect(&rotation, &TokenRotation::changed, this, &RotateTokenDialog::refresh);
    connect(&rotation, &TokenRotation::phaseDone, this, [this](TokenRotation::Phase phase) {
        m_phasesDone = int(phase) + 1;
        showSteps();
    });
    refresh();
}

void RotateTokenDialog::refresh()
{
    if (!m_rotation)
        return;
    m_state = m_rotation->state();
    m_newTokenId = m_rotation->record().newTokenId;
    const bool wasPasting = m_pages->currentWidget() == m_byHand;
    if (m_state == TokenRotation::State::NeedsToken) {
        if (!wasPasting) {
            const RotationRecord &record = m_rotation->record();
            m_byHand->start({record.name, record.scopes, record.expiresInDays});
            m_pages->setCurrentWidget(m_byHand);
        }
        m_byHand->setBusy(false);
        if (m_rotation->error())
            m_byHand->showCheckFailed(*m_rotation->error());
    } else if (wasPasting && m_state == TokenRotation::State::Working
               && m_rotation->record().done == RotationStep::Begun && m_phasesDone == 0) {
        m_byHand->setBusy(true, tr("Trying the token with a harmless call…"));
    } else {
        m_byHand->wipe();
        m_pages->setCurrentIndex(1);
        showSteps();
        showButtons();
    }
    if (m_state == TokenRotation::State::Finished)
        Q_EMIT rotated(m_setup.old.id, m_newTokenId);
}

void RotateTokenDialog::showSteps()
{
    using State = TokenRotation::State;
    const RotationSteps::Mark mark = m_state == State::Working ? RotationSteps::Mark::Now
        : m_state == State::Stopped                            ? RotationSteps::Mark::Failed
        : m_state == State::NeedsRevocation                    ? RotationSteps::Mark::Now
                                                               : RotationSteps::Mark::ToDo;
    m_steps->show(m_state == State::Finished ? 5 : m_phasesDone, mark);
    m_steps->setVisible(m_state != State::Undone && !(m_rotation && m_rotation->record().undoing));
}

QString RotateTokenDialog::howToRevoke() const
{
    if (m_setup.environment.issuing == Issuing::OverApi)
        return tr("Patlas does not know the sandbox's id of “%1”, because it was pasted. Revoke it there, "
                  "then confirm.")
            .arg(isolated(m_setup.old.name));
    const QString site = hasTokenPage(m_setup.environment) ? m_setup.environment.dashboard.host()
                                                           : tr("the service's website");
    return tr("The new token works. Tokens of this service cannot be revoked over its API, so the last step "
              "is yours:\n\n"
              "1. Sign in at %1.\n"
              "2. Open the menu with your name at the top right, then Personal Access Tokens.\n"
              "3. Delete “%2”. Leave “%3” as it is.\n\n"
              "Patlas then tries the old token once more, to be sure that it is refused.")
        .arg(isolated(site), isolated(m_setup.old.name),
             isolated(m_rotation ? m_rotation->record().name : QString()));
}

QString RotateTokenDialog::outcome() const
{
    switch (m_state) {
    case TokenRotation::State::Working:
        return m_rotation && m_rotation->record().undoing ? tr("Switching back to the old token…")
                                                          : QString();
    case TokenRotation::State::NeedsRevocation:
        return howToRevoke();
    case TokenRotation::State::Finished:
        return tr("The new token is in use, and the old one is revoked. Give the new one to the other "
                  "programs that used the old one.");
    case TokenRotation::State::Undone:
        return m_setup.environment.issuing == Issuing::OverApi || m_newTokenId.isEmpty()
            ? tr("The rotation is undone: “%1” is in use and no replacement is left.")
                  .arg(isolated(m_setup.old.name))
            : tr("“%1” is in use again. The replacement stays in the list; delete it on the website if you "
                 "do not need it, then remove it here.")
                  .arg(isolated(m_setup.old.name));
    case TokenRotation::State::Stopped:
        return tr("“%1” is unchanged. You can try again now or later: a notice reminds you.")
            .arg(isolated(m_setup.old.name));
    case TokenRotation::State::NotStarted:
    case TokenRotation::State::NeedsToken:
        break;
    }
    return {};
}

void RotateTokenDialog::showButtons()
{
    using State = TokenRotation::State;
    const bool stopped = m_state == State::Stopped;
    const bool revoking = m_state == State::NeedsRevocation;
    const bool ended = m_state == State::Finished || m_state == State::Undone;
    const bool failed = m_rotation && m_rotation->error();
    m_progress->setVisible(m_state == State::Working);
    m_outcome->setText(outcome());
    m_outcome->setAccessibleDescription(m_outcome->text());
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    m_problem->setText(failed ? m_rotation->error()->message() : QString());
    m_problem->setVisible(failed);
    if (failed)
        announce(m_problem, m_problem->text());
    m_dashboard->setVisible(revoking && hasTokenPage(m_setup.environment));
    m_undo->setVisible((stopped || revoking) && m_rotation && m_rotation->canUndo()
                       && !m_rotation->record().undoing);
    m_later->setText(m_state == State::Working ? tr("Go on in the background") : tr("Later"));
    m_later->setVisible(!ended);
    m_primary->setVisible(stopped || revoking || ended || m_state == State::NotStarted);
    m_primary->setText(stopped                            ? tr("Try again")
                           : revoking                     ? tr("I have deleted it there")
                           : m_state == State::NotStarted ? tr("Continue")
                           : m_state == State::Undone     ? tr("Close")
                                                          : tr("Done"));
    const bool keychain = stopped && m_rotation && m_rotation->isUnkept();
    m_secondary->setText(keychain       ? tr("Keep for this session only")
                             : revoking ? tr("Mark as revoked anyway")
                                        : tr("Copy new secret"));
    m_secondary->setVisible(keychain || (revoking && failed)
                            || (m_state == State::Finished && !m_newTokenId.isEmpty()));
    if (m_primary->isVisibleTo(this)) {
        m_primary->setDefault(true);
        m_primary->setFocus(Qt::OtherFocusReason);
    }
}

void RotateTokenDialog::primaryPressed()
{
    if (!m_rotation || m_state == TokenRotation::State::Finished || m_state == TokenRotation::State::Undone)
        accept();
    else if (m_state == TokenRotation::State::NeedsRevocation)
        m_rotation->confirmRevoked(false);
    else
        m_rotation->proceed();
}

void RotateTokenDialog::reject()
{
    // No token was created yet, so there is nothing to resume.
    if (m_rotation && m_state == TokenRotation::State::NeedsToken)
        m_rotation->undo();
    QDialog::reject();
}

void RotateTokenDialog::done(int result)
{
    m_byHand->wipe();
    QDialog::done(result);
}

} // namespace patlas

#include "moc_RotateTokenDialog.cpp"
