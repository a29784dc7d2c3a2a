// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/AddProjectTokenDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/TokenShape.h"
#include "core/preflight/CredentialWording.h"
#include "ui/newtoken/OtherCredential.h"
#include "ui/widgets/Wording.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

PasteTokenDialog::Words wordsFor(const CredentialSlot &slot, const CredentialSlot &personal)
{
    QString title = slot.title;
    title[0] = title.front().toUpper();
    const QString name = AddProjectTokenDialog::tr("%1 name").arg(isolated(slot.label));
    return {AddProjectTokenDialog::tr("Add %1 token").arg(isolated(slot.label.toLower())),
            slot.description + QLatin1Char(' ')
                + AddProjectTokenDialog::tr("It is kept in your keychain or vault and not shown again."),
            u'&' + title,
            title,
            AddProjectTokenDialog::tr("%1 &name").arg(isolated(slot.label)),
            name,
            phrased(AddProjectTokenDialog::tr("Add it as %1…"), {wording::withArticle(personal)})};
}

} // namespace

AddProjectTokenDialog::AddProjectTokenDialog(Setup setup, QWidget *parent)
    : PasteTokenDialog(wordsFor(setup.slot, setup.personal), setup.environments, setup.environmentId, parent)
    , m_setup(std::move(setup))
{
    refresh();
}

AddProjectTokenDialog::~AddProjectTokenDialog() = default;

PasteTokenDialog::Evaluation AddProjectTokenDialog::evaluate(const Secret &pasted) const
{
    const CredentialSlot &slot = m_setup.slot;
    const TokenShape shape = shapeOf(pasted.view(), slot);
    switch (shape) {
    case TokenShape::Nothing:
        return {false, tr("Paste the token first.")};
    case TokenShape::OtherCredential:
        return {false, otherCredentialSentence(pasted, slot, *m_setup.api), true};
    case TokenShape::Unusable:
    case TokenShape::Unknown:
        if (const Credential *known = m_setup.recognise(pasted); known && known->slotId != slot.id)
            return {false,
                    tr("This is %1 that you have stored, “%2”, not %3.")
                        .arg(wording::withArticle(m_setup.personal), isolated(known->name),
                             wording::withArticle(slot))};
        if (shape == TokenShape::Unusable || !slot.hint.isEmpty())
            return {false, slot.hint, shape == TokenShape::Unknown};
        break;
    case TokenShape::Expected:
    case TokenShape::SandboxOnly:
        break;
    }
    if (const Credential *known = m_setup.recognise(pasted))
        return {false, tr("You have this token already: it is stored as “%1”.").arg(isolated(known->name))};
    const QMap<QString, QString> parts = attributesOf(trimmedToken(pasted.view()));
    const QString part = parts.isEmpty()
        ? QString()
        : tr("%1: %2").arg(isolated(slot.parameterTitle), isolated(parts.first()));
    const auto after = [&part](const QString &sentence) {
        return part.isEmpty() ? sentence : part + u". "_s + sentence;
    };
    if (tokenName().isEmpty())
        return {false, after(tr("Give it a name."))};
    if (m_setup.isTaken(environmentId(), slot.id, tokenName()))
        return {false,
                after(tr("This environment already has one named “%1”. Pick another name.")
                          .arg(isolated(tokenName())))};
    return {true, part};
}

PastedKind AddProjectTokenDialog::pastedKind() const
{
    return m_setup.slot.isUserAndPassword ? PastedKind::UserAndPassword : PastedKind::Token;
}

void AddProjectTokenDialog::store(const Secret &pasted, const StoreId &storage)
{
    Credential token;
    token.environmentId = environmentId();
    token.slotId = m_setup.slot.id;
    token.isPersonal = false;
    token.name = tokenName();
    token.storage = storage;
    thenResult(m_setup.keep(token, pasted), this, [this](const Result<Credential> &result) {
        if (result)
            Q_EMIT added(*result);
        kept(result ? Result<void>() : Result<void>(Failure(result.error())));
    });
}

} // namespace patlas

#include "moc_AddProjectTokenDialog.cpp"
