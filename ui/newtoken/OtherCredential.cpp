// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/OtherCredential.h"

#include "core/credentials/Credential.h"
#include "core/credentials/TokenShape.h"
#include "core/preflight/CredentialWording.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OtherCredential)
};

} // namespace

QString otherCredentialSentence(const Secret &pasted, const CredentialSlot &wanted, const ApiDescription &api)
{
    const std::string_view token = trimmedToken(pasted.view());
    const CredentialSlot *other = slotOf(token, api);
    if (!other || other->id == wanted.id) // of another API
        return phrased(Words::tr("This has the form of another credential, not of %1."),
                       {wording::withArticle(wanted)});
    const QMap<QString, QString> parts = attributesOf(token);
    return parts.isEmpty() ? phrased(Words::tr("This is %1, not %2."),
                                     {wording::withArticle(*other), wording::withArticle(wanted)})
                           : phrased(Words::tr("This is %1 (%2 %3), not %4."),
                                     {wording::withArticle(*other), other->parameterTitle, parts.first(),
                                      wording::withArticle(wanted)});
}

} // namespace patlas
