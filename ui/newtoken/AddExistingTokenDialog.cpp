// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/AddExistingTokenDialog.h"

#include "core/base/Find.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/TokenShape.h"
#include "core/preflight/CredentialWording.h"
#include "ui/newtoken/OtherCredential.h"
#include "ui/scopes/ScopePicker.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

QString otherKindText(const ApiDescription &api)
{
    const CredentialSlot *other = api.firstOtherSlot();
    return other ? phrased(AddExistingTokenDialog::tr("Add it as %1…"), {wording::withArticle(*other)})
                 : Phrase();
}

/// Whether operations ask for scopes of a credential of this slot.
bool hasScopesIn(const ApiDescription &api, const QString &slotId)
{
    return std::any_of(api.operations.begin(), api.operations.end(), [&](const Operation &operation) {
        const std::vector<CredentialNeeds> alternatives = api.needsOf(operation);
        return std::any_of(alternatives.begin(), alternatives.end(), [&](const CredentialNeeds &needs) {
            const CredentialNeed *need = needs.find(slotId);
            return need && !need->scopes.isEmpty();
        });
    });
}

} // namespace

AddExistingTokenDialog::AddExistingTokenDialog(Setup setup, QWidget *parent)
    : PasteTokenDialog(
        {tr("Add existing token"),
         tr("A token that was made elsewhere. It is kept in your keychain or vault and not shown "
            "again."),
         tr("&Paste token"), tr("Paste token"), tr("Token &name"), tr("Token name"),
         otherKindText(*setup.api)},
        setup.environments, setup.environmentId, parent)
    , m_setup(std::move(setup))
    , m_kind(new QComboBox(this))
    , m_ask(new QCheckBox(tr("&Ask the service for its scopes and expiry"), this))
    , m_scopes(new ScopePicker(*m_setup.api, {}, this))
{
    for (const CredentialSlot &slot : m_setup.api->credentialSlots) {
        if (slot.isPersonal)
            m_slots.push_back(slot);
    }
    if (m_slots.empty())
        m_slots.emplace_back(); // nothing can be added: `keep` says so
    m_kind->setAccessibleName(tr("Used as"));
    for (const CredentialSlot &slot : m_slots)
        m_kind->addItem(tr("%1 (%2)").arg(isolated(slot.label), isolated(slot.title)));
    auto *kindLabel = captionLabel(tr("&Used as"), this);
    kindLabel->setBuddy(m_kind);
    for (QWidget *widget : {static_cast<QWidget *>(kindLabel), static_cast<QWidget *>(m_kind)}) {
        widget->setVisible(m_slots.size() > 1);
        fields().addWidget(widget);
    }
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (m_slots[i].id == m_setup.slotId)
            m_kind->setCurrentIndex(static_cast<int>(i));
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    auto *page = new QPushButton(this);
    page->setAutoDefault(false);
    fields().addWidget(page, 0, Qt::AlignLeft);
    connect(page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(tokenPage()); });
    const auto showPage = [this, page] {
        page->setVisible(!tokenPage().isEmpty());
        page->setText(tr("&Open %1…").arg(isolated(tokenPage().host())));
        page->setToolTip(tr("%1: tokens are made there").arg(isolated(tokenPage().toDisplayString())));
    };
    connect(this, &PasteTokenDialog::environmentChanged, page, showPage);
    showPage();
    m_ask->setChecked(m_setup.canAskService);
    m_ask->setVisible(m_setup.canAskService);
    m_ask->setToolTip(tr("Sends the token to the service that it is for, once it is kept here"));
    fields().addWidget(m_ask);
    m_scopes->setChosen(m_setup.scopes);
    setTokenName(m_setup.suggestedName);
    auto *scopesLabel = captionLabel(
        tr("Tick the scopes it was given, as far as you know them. They are for Patlas only: what the "
           "token may do is decided by the service."),
        this);
    fields().addWidget(scopesLabel);
    fields().addWidget(m_scopes, 1);
    const auto showScopes = [this, scopesLabel] {
        const bool hasScopes = hasScopesIn(*m_setup.api, wanted().id);
        scopesLabel->setVisible(hasScopes);
        m_scopes->setVisible(hasScopes);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showScopes);
    showScopes();
    if (!m_scopes->isHidden())
        resize(820, 680);
    refresh();
}

AddExistingTokenDialog::~AddExistingTokenDialog() = default;

bool AddExistingTokenDialog::asksService() const
{
    return m_setup.canAskService && m_ask->isChecked();
}

PasteTokenDialog::Evaluation AddExistingTokenDialog::evaluate(const Secret &pasted) const
{
    const CredentialSlot &slot = wanted();
    const TokenShape shape = shapeOf(pasted.view(), slot);
    switch (shape) {
    case TokenShape::Nothing:
        return {false,
                slot.isUserAndPassword ? tr("Enter user name and password, with a colon between them.")
                                       : tr("Paste the token first.")};
    case TokenShape::OtherCredential:
        return {false, otherCredentialSentence(pasted, slot, *m_setup.api), true};
    case TokenShape::Unusable:
        return {false,
                tr("A token is one word. This has spaces or characters that cannot be sent in a header.")};
    case TokenShape::SandboxOnly:
    case TokenShape::Expected:
    case TokenShape::Unknown:
        break;
    }
    if (const Credential *known = m_setup.recognise(pasted))
        return {false, tr("You have this token already: it is stored as “%1”.").arg(isolated(known->name))};
    if (tokenName().isEmpty())
        return {false, tr("Give the token a name.")};
    if (m_setup.isTaken(environmentId(), slot.id, tokenName()))
        return {false,
                tr("This environment already has a token named “%1”. Pick another name.")
                    .arg(isolated(tokenName()))};
    const bool sandbox = environmentId() == QLatin1String(sandboxEnvironmentId);
    if (shape == TokenShape::SandboxOnly && !sandbox)
        return {true,
                tr("This looks like a token of the sandbox; another service will probably not accept it.")};
    return {true, {}};
}

PastedKind AddExistingTokenDialog::pastedKind() const
{
    return wanted().isUserAndPassword ? PastedKind::UserAndPassword : PastedKind::Token;
}

/// Where tokens of the chosen environment are made; empty: not known.
QUrl AddExistingTokenDialog::tokenPage() const
{
    const Environment *environment = findById(m_setup.environments, environmentId());
    return environment && hasTokenPage(*environment) ? environment->dashboard : QUrl();
}

const CredentialSlot &AddExistingTokenDialog::wanted() const
{
    return m_slots[std::size_t(std::max(0, m_kind->currentIndex()))];
}

void AddExistingTokenDialog::store(const Secret &pasted, const StoreId &storage)
{
    Credential token;
    token.environmentId = environmentId();
    token.slotId = wanted().id;
    token.name = tokenName();
    if (!m_scopes->isHidden())
        token.scopes = m_scopes->chosen();
    token.storage = storage;
    thenResult(m_setup.keep(token, pasted), this, [this](const Result<Credential> &result) {
        if (result)
            Q_EMIT added(*result);
        kept(result ? Result<void>() : Result<void>(Failure(result.error())));
    });
}

} // namespace patlas

#include "moc_AddExistingTokenDialog.cpp"
