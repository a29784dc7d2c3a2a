// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CredentialBar.h"

#include "core/preflight/CredentialChoice.h"
#include "ui/widgets/Chip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Marks the row that opens a dialog instead of being a choice.
constexpr int actionRole = Qt::UserRole + 1;
constexpr int minCharacters = 16;

void addActionRow(QComboBox *combo, const QString &text)
{
    combo->insertSeparator(combo->count());
    combo->addItem(text);
    combo->setItemData(combo->count() - 1, true, actionRole);
}

QLabel *labelFor(QWidget *buddy, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    label->setProperty("caption", true);
    return label;
}

/// `characters` wide, less in a narrow window. The list and the tooltip show longer texts in full.
QComboBox *makeCombo(const QString &name, int characters, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(characters);
    combo->setMinimumWidth(minCharacters * combo->fontMetrics().averageCharWidth());
    combo->setMaximumWidth(320);
    combo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return combo;
}

QString describe(const PersonalAccessToken &token, const QDateTime &now)
{
    switch (statusOf(token, now)) {
    case TokenStatus::Expired:
        return CredentialBar::tr("expired");
    case TokenStatus::Revoked:
        return CredentialBar::tr("revoked");
    case TokenStatus::MissingFromKeychain:
        return CredentialBar::tr("secret missing");
    case TokenStatus::Active:
    case TokenStatus::ExpiresSoon:
        break;
    }
    return token.scopes.size() == 1 ? CredentialBar::tr("1 scope")
                                    : CredentialBar::tr("%1 scopes").arg(token.scopes.size());
}

} // namespace

CredentialBar::CredentialBar(QWidget *parent)
    : QWidget(parent)
    , m_project(makeCombo(tr("Project"), 20, this))
    , m_token(makeCombo(tr("Token"), 28, this))
    , m_confidence(new Chip(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(labelFor(m_project, tr("&Project"), this));
    layout->addWidget(m_project);
    layout->addWidget(labelFor(m_token, tr("&Token"), this));
    layout->addWidget(m_token);
    layout->addStretch(1);
    layout->addWidget(m_confidence);

    connect(m_project, &QComboBox::activated, this, &CredentialBar::projectActivated);
    connect(m_token, &QComboBox::activated, this, &CredentialBar::tokenActivated);
}

void CredentialBar::setChoices(const PreflightContext &context, const Operation *operation,
                               const QString &projectTokenId, const QString &personalTokenId)
{
    fillProjects(context, operation, projectTokenId);
    fillTokens(context, personalTokenId);
    showConfidence(operation);
}

void CredentialBar::fillProjects(const PreflightContext &context, const Operation *operation,
                                 const QString &chosenId)
{
    const QSignalBlocker quiet(m_project);
    const bool accountOperation = operation && operation->isAccountOperation;
    m_project->clear();
    m_project->addItem(accountOperation ? tr("Not used: account operation") : tr("No project token"),
                       QString());
    for (const ProjectApiToken &token : context.projectTokens) {
        if (token.environmentId != context.environment.id)
            continue;
        m_project->addItem(token.name, token.id);
        m_project->setItemData(m_project->count() - 1,
                               token.secretMissing
                                   ? tr("App id %1. Its secret is missing: see Tokens.").arg(token.appId)
                                   : tr("App id %1").arg(token.appId),
                               Qt::ToolTipRole);
    }
    addActionRow(m_project, tr("Add project token…"));
    m_projectIndex = accountOperation ? 0 : std::max(0, m_project->findData(chosenId));
    m_project->setCurrentIndex(m_projectIndex);
    m_project->setEnabled(!accountOperation);
    const QString reason = tr("This is an account operation: it is authorised by a personal access token "
                              "alone and takes no project token.");
    m_project->setToolTip(accountOperation ? reason
                                           : m_project->itemData(m_projectIndex, Qt::ToolTipRole).toString());
    m_project->setAccessibleDescription(accountOperation ? reason : QString());
}

void CredentialBar::fillTokens(const PreflightContext &context, const QString &chosenId)
{
    const QSignalBlocker quiet(m_token);
    m_token->clear();
    m_token->addItem(tr("No token"), QString());
    for (const PersonalAccessToken &token : context.personalTokens) {
        if (token.environmentId != context.environment.id)
            continue;
        m_token->addItem(u"%1  ·  %2"_s.arg(token.name, describe(token, context.now)), token.id);
        QStringList lines;
        if (!token.owner.isEmpty())
            lines << tr("Acts as %1").arg(token.owner);
        lines << (token.scopes.isEmpty() ? tr("No scopes") : token.scopes.join(u", "_s));
        m_token->setItemData(m_token->count() - 1, lines.join(QLatin1Char('\n')), Qt::ToolTipRole);
    }
    addActionRow(m_token, tr("New token…"));
    m_tokenIndex = std::max(0, m_token->findData(chosenId));
    m_token->setCurrentIndex(m_tokenIndex);
    m_token->setToolTip(m_token->itemData(m_tokenIndex, Qt::ToolTipRole).toString());
}

void CredentialBar::showConfidence(const Operation *operation)
{
    m_confidence->setVisible(operation != nullptr);
    if (!operation)
        return;
    switch (operation->confidence) {
    case Confidence::Documented:
        m_confidence->setText(tr("documented operation"));
        m_confidence->setToolTip(tr("The service's own documentation describes this operation."));
        break;
    case Confidence::ClientSource:
        m_confidence->setText(tr("seen in a client"));
        m_confidence->setToolTip(
            tr("A published client sends this; the available documentation does not describe it."));
        break;
    case Confidence::Inferred:
        m_confidence->setText(tr("inferred operation"));
        m_confidence->setToolTip(tr("Nothing public confirms this path or its scopes: they are deduced. The "
                                    "real service may differ."));
        break;
    }
}

void CredentialBar::projectActivated(int index)
{
    if (m_project->itemData(index, actionRole).toBool()) {
        m_project->setCurrentIndex(m_projectIndex);
        Q_EMIT addProjectTokenRequested();
        return;
    }
    m_projectIndex = index;
    Q_EMIT projectTokenChosen(m_project->itemData(index).toString());
}

void CredentialBar::tokenActivated(int index)
{
    if (m_token->itemData(index, actionRole).toBool()) {
        m_token->setCurrentIndex(m_tokenIndex);
        Q_EMIT newTokenRequested();
        return;
    }
    m_tokenIndex = index;
    Q_EMIT personalTokenChosen(m_token->itemData(index).toString());
}

} // namespace patlas

#include "moc_CredentialBar.cpp"
