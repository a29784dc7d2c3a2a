// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/PostmanChecks.h"

#include "core/openapi/DocumentBuilder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// As a literal of JavaScript.
QString scriptLiteral(const QString &text)
{
    QString literal = QString::fromStdString(
        DocumentJson(text.toStdString()).dump(-1, ' ', false, DocumentJson::error_handler_t::replace));
    // What ends a line in older engines, also within quotes.
    return literal.replace(QChar(0x2028), "\\u2028"_L1).replace(QChar(0x2029), "\\u2029"_L1);
}

/// Of a whole number.
QString numberAssertion(const QString &value, CheckPredicate predicate, const QString &expected)
{
    static const QRegularExpression whole(u"\\A(0|[1-9][0-9]{0,8})\\z"_s);
    if (!whole.match(expected).hasMatch())
        return {};
    const QString subject = "pm.expect("_L1 + value + ").to."_L1;
    switch (predicate) {
    case CheckPredicate::Equals:
        return subject + "eql("_L1 + expected + ");"_L1;
    case CheckPredicate::NotEquals:
        return subject + "not.eql("_L1 + expected + ");"_L1;
    case CheckPredicate::Less:
        return subject + "be.below("_L1 + expected + ");"_L1;
    case CheckPredicate::LessOrEqual:
        return subject + "be.at.most("_L1 + expected + ");"_L1;
    case CheckPredicate::Greater:
        return subject + "be.above("_L1 + expected + ");"_L1;
    case CheckPredicate::GreaterOrEqual:
        return subject + "be.at.least("_L1 + expected + ");"_L1;
    default:
        return {};
    }
}

QString textAssertion(const QString &value, CheckPredicate predicate, const QString &expected)
{
    if (expected.isEmpty())
        return {};
    const QString subject = "pm.expect("_L1 + value + ").to."_L1;
    if (predicate == CheckPredicate::Equals)
        return subject + "eql("_L1 + scriptLiteral(expected) + ");"_L1;
    return predicate == CheckPredicate::Includes ? subject + "include("_L1 + scriptLiteral(expected) + ");"_L1
                                                 : QString();
}

/// Numbers, booleans and texts are compared as what they are, so that only a text that looks like none of the
/// others is sure to be one.
QString memberAssertion(const Check &check)
{
    static const QRegularExpression path(u"\\A\\$?(\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]{1,6}\\])+\\z"_s);
    static const QRegularExpression other(u"\\A\\s*([-+.0-9{\\[\"]|true|false|null|undefined)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString argument =
        check.argument.startsWith(u'$') ? check.argument.sliced(1) : u'.' + check.argument;
    if (!path.match(argument).hasMatch() || argument.contains(".length"_L1))
        return {};
    const QString member = "pm.response.json()"_L1 + argument;
    if (check.predicate == CheckPredicate::IsNumber)
        return "pm.expect("_L1 + member + ").to.be.a(\"number\");"_L1;
    if (check.predicate == CheckPredicate::IsString)
        return "pm.expect("_L1 + member + ").to.be.a(\"string\");"_L1;
    if (check.predicate == CheckPredicate::IsBoolean)
        return "pm.expect("_L1 + member + ").to.be.a(\"boolean\");"_L1;
    if (check.predicate == CheckPredicate::IsArray)
        return "pm.expect("_L1 + member + ").to.be.an(\"array\");"_L1;
    if (check.predicate == CheckPredicate::Exists)
        return "pm.expect("_L1 + member + ").to.be.ok;"_L1;
    return check.predicate == CheckPredicate::Equals && !other.match(check.expected).hasMatch()
        ? textAssertion(member, check.predicate, check.expected)
        : QString();
}

QString assertionOf(const Check &check)
{
    switch (check.subject) {
    case CheckSubject::Status:
        // The form that Postman itself writes, and that importers know.
        if (check.predicate == CheckPredicate::Equals && check.expected.size() == 3)
            return numberAssertion({}, check.predicate, check.expected).isEmpty()
                ? QString()
                : "pm.response.to.have.status("_L1 + check.expected + ");"_L1;
        return numberAssertion(u"pm.response.code"_s, check.predicate, check.expected);
    case CheckSubject::Duration:
        return check.argument.isEmpty() || check.argument == "total"_L1
            ? numberAssertion(u"pm.response.responseTime"_s, check.predicate, check.expected)
            : QString();
    case CheckSubject::Header: {
        const QString value = "pm.response.headers.get("_L1 + scriptLiteral(check.argument) + u')';
        return check.predicate == CheckPredicate::Exists
            ? "pm.expect("_L1 + value + ").to.be.ok;"_L1
            : textAssertion(value, check.predicate, check.expected);
    }
    case CheckSubject::Body:
        if (!check.argument.isEmpty())
            return memberAssertion(check);
        return check.predicate == CheckPredicate::Includes
            ? textAssertion(u"pm.response.text()"_s, check.predicate, check.expected)
            : QString();
    case CheckSubject::XPath:
        break;
    }
    return {};
}

} // namespace

QString postmanTest(const Check &check)
{
    if (check.text.contains("{{"_L1))
        return {};
    const QString assertion = assertionOf(check);
    return assertion.isEmpty()
        ? QString()
        : "pm.test("_L1 + scriptLiteral(check.text) + ", function () {\n    "_L1 + assertion + "\n});"_L1;
}

} // namespace patlas
