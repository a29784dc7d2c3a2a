// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenDetailsDialog.h"

#include "core/base/VisibleText.h"
#include "core/preflight/ScopeSummary.h"
#include "ui/scopes/IdleScopes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CalloutLabel.h"
#include "ui/widgets/CheckRowDelegate.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/StoreWording.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

Chip::Tone toneOf(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active:
        return Chip::Tone::Ok;
    case TokenStatus::ExpiresSoon:
    case TokenStatus::Refused:
        return Chip::Tone::Warning;
    case TokenStatus::MissingFromKeychain:
        return Chip::Tone::Danger;
    case TokenStatus::Expired:
    case TokenStatus::Revoked:
        return Chip::Tone::Neutral;
    }
    return Chip::Tone::Neutral;
}

QString longDate(const QDateTime &time, const QString &absent);

/// What a response showed, which is no fact yet.
QString refusalInWords(const Credential &token)
{
    const QString date = longDate(token.refused, {});
    return token.refusedWords.isEmpty()
        ? TokenDetailsDialog::tr("%1. The next success takes this back.").arg(date)
        : TokenDetailsDialog::tr("%1, with the words “%2”. The next success takes this back.")
              .arg(date, isolated(token.refusedWords));
}

QString longDate(const QDateTime &time, const QString &absent)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : absent;
}

QTreeWidget *operationsOf(const Credential &token, const ApiDescription &api, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(TokenDetailsDialog::tr("Scopes and operations"));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setRootIsDecorated(false);
    tree->setItemDelegate(new CheckRowDelegate(CheckRowDelegate::Methods::AsBadges, tree));
    for (const QString &name : token.scopes) {
        auto *scope = new QTreeWidgetItem(tree, {isolated(name)});
        scope->setFont(0, Theme::fixedFont());
        if (const Scope *known = api.scope(name))
            scope->setToolTip(0, known->sentence);
        for (const Operation *operation : api.operationsFor(name)) {
            const QStringList needed = api.scopesFor(*operation);
            const bool enough = std::all_of(needed.begin(), needed.end(), [&token](const QString &scopeName) {
                return token.scopes.contains(scopeName);
            });
            const QString title = operation->method + QLatin1Char(' ') + operation->title;
            new QTreeWidgetItem(
                scope,
                {enough ? title
                        : TokenDetailsDialog::tr("%1 (needs another scope too)").arg(isolated(title))});
        }
        if (scope->childCount() == 0)
            new QTreeWidgetItem(scope, {TokenDetailsDialog::tr("No operation listed here asks for it")});
    }
    tree->expandAll();
    return tree;
}

} // namespace

TokenDetailsDialog::TokenDetailsDialog(const Credential &token, const ApiDescription &api,
                                       const QString &environmentName, const QString &role,
                                       const SecretStores &stores, QWidget *parent)
    : QDialog(parent)
    , m_token(token)
    , m_idle(new IdleScopes(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_answer(captionLabel({}, this))
{
    setWindowTitle(tr("Personal access token"));
    setAttribute(Qt::WA_DeleteOnClose);

    const TokenStatus status = statusOf(token, QDateTime::currentDateTimeUtc());
    auto *chip = new Chip(this);
    chip->setText(statusWord(status));
    chip->setTone(toneOf(status));
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(token.name, this), 1);
    head->addWidget(chip);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(6);
    const auto fact = [this, form](const QString &name, const QString &value) {
        auto *label = new QLabel(value, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAccessibleName(name);
        label->setAccessibleDescription(value);
        auto *caption = captionLabel(name, this);
        caption->setWordWrap(false);
        form->addRow(caption, label);
    };
    fact(tr("Environment"), environmentName);
    fact(tr("Acts as"), token.owner.isEmpty() ? tr("not known") : token.owner);
    fact(tr("Created"), longDate(token.created, tr("not known")));
    fact(tr("Added here"), longDate(token.added, tr("not known")));
    fact(tr("Expires"), expiryInWords(token, longDate(token.expires, {})));
    fact(tr("Last used from here"), longDate(token.lastUsed, tr("not yet")));
    if (token.told.seen.isValid())
        fact(tr("Said by the service"),
             tr("%1, in the response to %2").arg(longDate(token.told.seen, {}), isolated(token.told.by)));
    if (token.revoked.isValid())
        fact(tr("Revoked"), longDate(token.revoked, {}));
    if (token.refused.isValid())
        fact(tr("Refused"), refusalInWords(token));
    fact(tr("Stored"),
         token.secretMissing ? wording::missingSentence(stores, token.storage)
                             : wording::storedSentence(stores, token.storage));

    const ScopeSummary summary = summarise(api, token.scopes, role);
    ScopeSummary rest = summary;
    rest.count.clear();
    auto *words = new CalloutLabel(this);
    words->setAccessibleName(tr("Summary"));
    if (!knowsScopes(token))
        words->setParagraph(tr("Scopes not known."),
                            tr("What this token may do was not stated when it was added."));
    else
        words->setParagraph(summary.count, rest.text());
    words->setAccessibleDescription(words->text());
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The service stated the scopes of a token that it issued from here; those of others are what somebody
    // ticked.
    if (token.serviceId.isEmpty()) {
        auto *edit = m_buttons->addButton(tr("Edit scopes…"), QDialogButtonBox::ActionRole);
        connect(edit, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT editScopesRequested();
        });
    }
    if (token.told.seen.isValid()) {
        auto *forget = m_buttons->addButton(tr("Forget what it said"), QDialogButtonBox::ActionRole);
        forget->setToolTip(tr("Back to the scopes and the expiry that were noted before"));
        connect(forget, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT forgetToldRequested();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addLayout(head);
    column->addLayout(form);
    column->addWidget(words);
    column->addWidget(m_idle);
    column->addWidget(operationsOf(token, api, this), 1);
    column->addWidget(m_answer);
    column->addWidget(m_buttons);
    m_answer->hide();
    m_answer->setAccessibleName(tr("Answer of the service"));
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    resize(560, 600);
    connect(m_idle, &IdleScopes::narrowRequested, this, [this](const QStringList &usedScopes) {
        accept();
        Q_EMIT narrowRequested(usedScopes);
    });
}

void TokenDetailsDialog::offerAsking()
{
    m_ask = m_buttons->addButton(tr("Ask the service"), QDialogButtonBox::ActionRole);
    m_ask->setToolTip(tr("Sends the token to the service that it is for, which says what it may do"));
    connect(m_ask, &QPushButton::clicked, this, &TokenDetailsDialog::askRequested);
}

void TokenDetailsDialog::showAsking()
{
    m_ask->setEnabled(false);
    m_answer->setText(tr("Asking the service…"));
    m_answer->show();
}

void TokenDetailsDialog::showAnswer(const QString &sentence)
{
    m_ask->setEnabled(true);
    m_answer->setText(sentence);
    m_answer->setAccessibleDescription(sentence);
}

void TokenDetailsDialog::showUse(const ScopeUse &use, bool canNarrow)
{
    m_idle->present(m_token, use, canNarrow);
}

} // namespace patlas

#include "moc_TokenDetailsDialog.cpp"
