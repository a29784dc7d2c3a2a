// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/NewTokenForm.h"

#include "core/base/VisibleText.h"
#include "core/preflight/ScopeSummary.h"
#include "ui/newtoken/ExpiryChoice.h"
#include "ui/scopes/ScopePicker.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CalloutLabel.h"
#include "ui/widgets/Wording.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {
constexpr int maxNameLength = 100;
constexpr int announcementDelayMs = 600; ///< when scopes are ticked quickly, only the last state is announced
} // namespace

NewTokenForm::NewTokenForm(const CreateTokenSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_api(*setup.api)
    , m_environmentName(setup.environment.name)
    , m_role(setup.role)
    , m_takenNames(setup.takenNames)
    , m_name(new QLineEdit(setup.suggestedName, this))
    , m_nameProblem(problemLabel(this))
    , m_expires(new ExpiryChoice(this))
    , m_scopes(new ScopePicker(*setup.api, setup.role, this))
    , m_summary(new CalloutLabel(this))
    , m_announcement(new QTimer(this))
{
    m_name->setAccessibleName(tr("Token name"));
    m_name->setPlaceholderText(tr("What it is for, such as “CI: tag releases”"));
    m_name->setMaxLength(maxNameLength);
    m_summary->setAccessibleName(tr("Summary"));
    m_announcement->setSingleShot(true);
    m_announcement->setInterval(announcementDelayMs);
    layOut();
    if (setup.days)
        m_expires->setDays(*setup.days);
    m_scopes->setChosen(setup.preselectedScopes);
    if (setup.presets)
        m_scopes->setPresets(*setup.presets);

    connect(m_name, &QLineEdit::textChanged, this, &NewTokenForm::refresh);
    connect(m_expires, &ExpiryChoice::changed, this, &NewTokenForm::refresh);
    connect(m_scopes, &ScopePicker::chosenChanged, this, &NewTokenForm::refresh);
    connect(m_announcement, &QTimer::timeout, this, [this] { announce(m_summary, m_summary->text()); });
    refresh();
    m_announcement->stop();
}

void NewTokenForm::layOut()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(4);
    fields->setColumnStretch(0, 1);
    fields->addWidget(fieldLabel(tr("Token &name"), m_name, this), 0, 0);
    fields->addWidget(fieldLabel(tr("&Expires"), m_expires, this), 0, 1);
    fields->addWidget(m_name, 1, 0);
    fields->addWidget(m_expires, 1, 1);
    fields->addWidget(m_nameProblem, 2, 0, 1, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(fields);
    column->addWidget(m_scopes, 1);
    column->addWidget(m_summary);
    setTabOrder(m_name, m_expires);
    setTabOrder(m_expires, m_scopes);
}

IssueRequest NewTokenForm::request() const
{
    IssueRequest request;
    request.name = m_name->text().trimmed();
    request.scopes = m_scopes->chosen();
    request.expiresInDays = m_expires->days();
    return request;
}

bool NewTokenForm::isNameTaken() const
{
    const QString name = m_name->text().trimmed();
    return std::any_of(m_takenNames.begin(), m_takenNames.end(), [&name](const QString &taken) {
        return taken.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString NewTokenForm::nameProblem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the token a name.");
    if (isNameTaken())
        return tr("%1 already has a token named “%2”. Pick another name.")
            .arg(isolated(m_environmentName), isolated(m_name->text().trimmed()));
    return {};
}

QString NewTokenForm::problem() const
{
    const QString name = nameProblem();
    if (name.isEmpty())
        return m_scopes->chosen().isEmpty() ? tr("Pick at least one scope.") : QString();
    if (m_scopes->chosen().isEmpty() && !isNameTaken())
        return tr("Give the token a name and pick at least one scope.");
    return name;
}

void NewTokenForm::refresh()
{
    const bool taken = isNameTaken();
    m_nameProblem->setVisible(taken);
    if (taken && m_nameProblem->text() != nameProblem()) {
        m_nameProblem->setText(nameProblem());
        announce(m_nameProblem, m_nameProblem->text());
    }

    const ScopeSummary summary = summarise(m_api, m_scopes->chosen(), m_role);
    ScopeSummary rest = summary;
    rest.count.clear();
    QString sentences = rest.text();
    if (!m_scopes->chosen().isEmpty() && !m_expires->days())
        sentences += QLatin1Char(' ') + tr("It never expires: it works until it is revoked.");
    m_summary->setParagraph(summary.count, sentences);
    m_summary->setAccessibleDescription(m_summary->text());
    m_announcement->start();
    Q_EMIT changed();
}

void NewTokenForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace patlas

#include "moc_NewTokenForm.cpp"
