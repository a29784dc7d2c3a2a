// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/CredentialReference.h"

#include "core/secret/KnownSecrets.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

std::optional<CredentialReference> referenceIn(const QString &value)
{
    using Kind = CredentialReference::Kind;
    static const QRegularExpression form(
        u"\\A\\s*(?:([A-Za-z][A-Za-z0-9_-]*) +(?:([^\\s:{}]+)[ :]+)?)?\\{\\{patlas:(credential|command|typed)/(.+)\\}\\}\\s*\\z"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const CredentialReference reference{match.captured(1), match.captured(4), match.captured(2),
                                        match.captured(3) == "credential"_L1    ? Kind::Stored
                                            : match.captured(3) == "command"_L1 ? Kind::Command
                                                                                : Kind::Typed};
    if (reference.kind != Kind::Stored
        && (reference.name.contains("{{"_L1) || reference.name.contains("}}"_L1)))
        return std::nullopt;
    // RFC 7617 alone has two parts.
    if (!reference.user.isEmpty() && reference.scheme.compare("Basic"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return reference;
}

QString toText(const CredentialReference &reference)
{
    using Kind = CredentialReference::Kind;
    const QString kind = reference.kind == Kind::Stored ? u"credential/"_s
        : reference.kind == Kind::Command               ? u"command/"_s
                                                        : u"typed/"_s;
    const QString hole = u"{{patlas:"_s + kind + reference.name + u"}}"_s;
    const QString user = reference.user.isEmpty() ? QString() : QString(reference.user + u' ');
    return reference.scheme.isEmpty() ? hole : QString(reference.scheme + u' ' + user + hole);
}

TypedCredential typedCredentialOf(const QString &value)
{
    static const QRegularExpression form(u"\\A([A-Za-z][A-Za-z0-9_-]*) +([^ ]+)\\z"_s);
    const QString typed = value.trimmed();
    const QRegularExpressionMatch match = form.match(typed);
    return match.hasMatch() ? TypedCredential{match.captured(1), match.captured(2)}
                            : TypedCredential{{}, typed};
}

QString withPrompt(const QString &value)
{
    const std::optional<CredentialReference> reference = referenceIn(value);
    if (!reference || reference->kind != CredentialReference::Kind::Typed)
        return value;
    const QString prompt = u"{{$password-askonce "_s + reference->name + u"}}"_s;
    return QString(value).replace(toText({{}, reference->name, {}, reference->kind}), prompt);
}

QString withReference(const QString &value)
{
    const auto nameIn = [](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        const KnownSecrets &known = KnownSecrets::current();
        return known.nameOf(known.idOf({bytes.constData(), std::size_t(bytes.size())}));
    };
    if (value.isEmpty() || referenceIn(value))
        return value;
    if (const QString name = nameIn(value.trimmed()); !name.isEmpty())
        return toText({{}, name});
    const TypedCredential typed = typedCredentialOf(value);
    const QString name = typed.scheme.isEmpty() ? QString() : nameIn(typed.secret);
    return name.isEmpty() ? value : toText({typed.scheme, name});
}

} // namespace patlas
