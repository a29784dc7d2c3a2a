// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckWording.h"

#include "core/base/VisibleText.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxShown = 200;

struct CheckWordingText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Check)
};

/// "%1" is what the check is about, then what it expects, if it names something, and what was found.
QString failureText(CheckPredicate predicate)
{
    switch (predicate) {
    case CheckPredicate::Equals:
        return CheckWordingText::tr("Expected %1 %2, got %3.");
    case CheckPredicate::NotEquals:
        return CheckWordingText::tr("Expected %1 other than %2.");
    case CheckPredicate::Less:
        return CheckWordingText::tr("Expected %1 below %2, got %3.");
    case CheckPredicate::LessOrEqual:
        return CheckWordingText::tr("Expected %1 of at most %2, got %3.");
    case CheckPredicate::Greater:
        return CheckWordingText::tr("Expected %1 above %2, got %3.");
    case CheckPredicate::GreaterOrEqual:
        return CheckWordingText::tr("Expected %1 of at least %2, got %3.");
    case CheckPredicate::Includes:
        return CheckWordingText::tr("Expected %1 to include %2, got %3.");
    case CheckPredicate::StartsWith:
        return CheckWordingText::tr("Expected %1 to start with %2, got %3.");
    case CheckPredicate::EndsWith:
        return CheckWordingText::tr("Expected %1 to end with %2, got %3.");
    case CheckPredicate::Matches:
        return CheckWordingText::tr("Expected %1 to match %2, got %3.");
    case CheckPredicate::Exists:
        return CheckWordingText::tr("Expected %1 to be there, and not null, false, 0 or empty; got %2.");
    case CheckPredicate::IsFalse:
        return CheckWordingText::tr("Expected %1 to be missing, null, false, 0 or empty; got %2.");
    case CheckPredicate::IsNumber:
        return CheckWordingText::tr("Expected %1 to be a number, got %2.");
    case CheckPredicate::IsString:
        return CheckWordingText::tr("Expected %1 to be text, got %2.");
    case CheckPredicate::IsBoolean:
        return CheckWordingText::tr("Expected %1 to be true or false, got %2.");
    case CheckPredicate::IsArray:
        return CheckWordingText::tr("Expected %1 to be a list, got %2.");
    case CheckPredicate::Md5:
        return CheckWordingText::tr("Expected %1 with the MD5 hash %2, got %3.");
    case CheckPredicate::Sha256:
        return CheckWordingText::tr("Expected %1 with the SHA-256 hash %2, got %3.");
    case CheckPredicate::Sha512:
        return CheckWordingText::tr("Expected %1 with the SHA-512 hash %2, got %3.");
    }
    return {};
}

QString nameOfSubject(const Check &check)
{
    switch (check.subject) {
    case CheckSubject::Status:
        return CheckWordingText::tr("status");
    case CheckSubject::Duration:
        return check.argument.isEmpty() ? CheckWordingText::tr("duration")
                                        : CheckWordingText::tr("duration of %1").arg(check.argument);
    case CheckSubject::Header:
        return CheckWordingText::tr("header %1").arg(isolated(check.argument));
    default:
        return check.argument.isEmpty() ? CheckWordingText::tr("body")
                                        : isolated(shownInCheck(check.argument));
    }
}

} // namespace

/// Redacted before it is cut, since half a token is not recognised.
QString shownInCheck(const QString &text)
{
    const QString redacted = redactTokens(text);
    return redacted.size() > maxShown ? redacted.left(maxShown - 1) + u'…' : redacted;
}

QString shownInCheck(const ScriptValue &value)
{
    constexpr qsizetype lookedAt = 65536;
    switch (value.kind) {
    case ScriptValue::Kind::Undefined:
        return {};
    case ScriptValue::Kind::Null:
        return u"null"_s;
    case ScriptValue::Kind::Boolean:
        return value.boolean ? u"true"_s : u"false"_s;
    default:
        return shownInCheck(
            QString::fromUtf8(QByteArrayView(value.text).first(std::min(lookedAt, value.text.size()))));
    }
}

QString failureSentence(const Check &check, const ScriptValue &found, const QString &actual)
{
    const QString shown = found.kind == ScriptValue::Kind::Undefined ? CheckWordingText::tr("nothing")
        : actual.isEmpty()                                           ? CheckWordingText::tr("an empty text")
                                                                     : isolated(actual);
    const QString expected = check.expected.isEmpty() ? CheckWordingText::tr("an empty text")
                                                      : isolated(shownInCheck(check.expected));
    const bool namesNothing =
        check.predicate >= CheckPredicate::Exists && check.predicate <= CheckPredicate::IsArray;
    const QString text = failureText(check.predicate);
    const QString name = nameOfSubject(check);
    QString sentence = namesNothing                    ? text.arg(name, shown)
        : check.predicate == CheckPredicate::NotEquals ? text.arg(name, expected)
                                                       : text.arg(name, expected, shown);
    const bool isQuoted = check.predicate == CheckPredicate::Equals && found.kind == ScriptValue::Kind::Text
        && check.expected == u'"' + QString::fromUtf8(found.text.left(maxShown)) + u'"';
    if (isQuoted)
        sentence += u' ' + CheckWordingText::tr("Write it without quotes: they would be part of the text.");
    return sentence;
}

} // namespace patlas
