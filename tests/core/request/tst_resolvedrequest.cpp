// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/ResolvedRequest.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

using PlaceKind = VariablePlace::Kind;

VariableLayer layerOf(std::vector<Variable> variables, const QString &origin = u"env.json, staging"_s)
{
    VariableLayer layer;
    layer.origin = origin;
    layer.variables = std::move(variables);
    return layer;
}

Variables variablesOf(std::vector<Variable> variables)
{
    return Variables({layerOf(std::move(variables))});
}

QString urlWith(const QString &url, const Variables &variables)
{
    RequestDraft draft;
    draft.url = url;
    return resolve(draft, variables).draft.url;
}

VariableUseReport useIn(const QString &text, const Variables &variables, PlaceKind kind = PlaceKind::Url)
{
    const ResolvedText resolved = resolveText(text, variables, {kind, u"X"_s});
    return resolved.uses.empty() ? VariableUseReport{} : resolved.uses.front();
}

} // namespace

class ResolvedRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftWithoutVariablesStays()
    {
        RequestDraft draft;
        draft.url = u"https://a.example/{id}"_s;
        draft.queryParameters = {{u"a"_s, u"b+c"_s, true, u"a=b+c"_s}};
        draft.bodyKind = BodyKind::Json;
        draft.body = "{\"a\":{}}";
        const ResolvedRequest resolved = resolve(draft, variablesOf({{u"a"_s, u"b"_s}}));
        QCOMPARE(resolved.draft, draft);
        QVERIFY(resolved.uses.empty());
        QVERIFY(!resolved.problem());
        QVERIFY(resolved.draft.body.isSharedWith(draft.body));
    }

    void everyTextIsResolved()
    {
        RequestDraft draft;
        draft.url = u"{{u}}"_s;
        draft.pathParameters = {{u"id"_s, u"{{p}}"_s, true, u"{{p}}"_s}};
        draft.queryParameters = {{u"{{qn}}"_s, u"{{q}}"_s, true, u"{{qn}}={{q}}"_s},
                                 {u"a"_s, u"b"_s, true, u"a=b"_s}};
        draft.headers = {{u"{{hn}}"_s, u"x {{h}} y"_s}};
        draft.bodyKind = BodyKind::Json;
        draft.body = "{\"a\":{{b}}}";
        draft.parts = {{u"{{n}}"_s, u"{{v}}"_s}};
        std::vector<Variable> variables;
        for (const char *name : {"u", "p", "qn", "q", "hn", "h", "b", "n", "v", "t"})
            variables.push_back({QString::fromLatin1(name), QString::fromLatin1(name).toUpper() + u"1"_s});
        const ResolvedRequest resolved = resolve(draft, variablesOf(variables));
        QCOMPARE(resolved.draft.url, u"U1"_s);
        QCOMPARE(resolved.draft.pathParameters[0], (NamedValue{u"id"_s, u"P1"_s}));
        QCOMPARE(resolved.draft.queryParameters[0], (NamedValue{u"QN1"_s, u"Q1"_s}));
        QCOMPARE(resolved.draft.queryParameters[1], draft.queryParameters[1]);
        QCOMPARE(resolved.draft.headers[0], (NamedValue{u"HN1"_s, u"x H1 y"_s}));
        QCOMPARE(resolved.draft.body, QByteArray("{\"a\":B1}"));
        QCOMPARE(resolved.draft.parts, draft.parts); // of another kind of body
        QVERIFY(!resolved.problem());
        QCOMPARE(resolved.uses.size(), std::size_t(7));
        QCOMPARE(resolved.uses[0].where.kind, PlaceKind::Url);
        QCOMPARE(resolved.uses[1].where, (VariablePlace{PlaceKind::PathParameter, u"id"_s, 0}));
        QCOMPARE(resolved.uses[2].where, (VariablePlace{PlaceKind::Query, u"{{qn}}"_s, 0}));
        QCOMPARE(resolved.uses[5].where, (VariablePlace{PlaceKind::Header, u"{{hn}}"_s, 0}));
        QCOMPARE(resolved.uses[5].start, qsizetype(2));
        QCOMPARE(resolved.uses[5].size, qsizetype(5));
        QCOMPARE(resolved.uses[6].where.kind, PlaceKind::Body);

        draft.bodyKind = BodyKind::Multipart;
        draft.parts[0].contentType = u"text/{{t}}"_s;
        const ResolvedRequest form = resolve(draft, variablesOf(variables));
        QCOMPARE(form.draft.parts[0], (DraftPart{u"N1"_s, u"V1"_s, false, true, u"text/T1"_s}));
        QCOMPARE(form.draft.body, draft.body);
        QCOMPARE(form.uses.back().where, (VariablePlace{PlaceKind::Part, u"{{n}}"_s, 0}));
    }

    void valueIsToldWithItsOrigin()
    {
        const Variables variables({layerOf({{u"host"_s, u"inner"_s}}, u"the request's file"_s),
                                   layerOf({{u"host"_s, u"outer"_s}, {u"base"_s, u"https://{{host}}"_s}})});
        const VariableUseReport host = useIn(u"{{host}}"_s, variables);
        QCOMPARE(host.name, u"host"_s);
        QCOMPARE(host.state, VariableState::Known);
        QCOMPARE(host.value, u"inner"_s);
        QCOMPARE(host.origin, u"the request's file"_s);
        const VariableUseReport base = useIn(u"{{ base }}"_s, variables);
        QCOMPARE(base.name, u"base"_s);
        QCOMPARE(base.value, u"https://inner"_s);
        QCOMPARE(base.origin, u"env.json, staging"_s);
    }

    void variableUsedTwiceIsToldOnce()
    {
        const ResolvedText resolved =
            resolveText(u"{{a}}-{{b}}-{{ a }}"_s, variablesOf({{u"a"_s, u"1"_s}}), {PlaceKind::Url});
        QCOMPARE(resolved.text, u"1-{{b}}-1"_s);
        QCOMPARE(resolved.uses.size(), std::size_t(2));
        QCOMPARE(resolved.uses[0].count, 2);
        QCOMPARE(resolved.uses[0].start, qsizetype(0));
        QCOMPARE(resolved.uses[1].count, 1);
    }

    void disabledRowsStay()
    {
        RequestDraft draft;
        draft.bodyKind = BodyKind::Multipart;
        draft.queryParameters = {{u"a"_s, u"{{missing}}"_s, false}};
        draft.headers = {{u"a"_s, u"{{missing}}"_s, false}};
        draft.parts = {{u"a"_s, u"{{missing}}"_s, false, false}};
        const ResolvedRequest resolved = resolve(draft, Variables());
        QCOMPARE(resolved.draft, draft);
        QVERIFY(resolved.uses.empty());
    }

    void missingVariableStays()
    {
        RequestDraft draft;
        draft.url = u"https://{{host}}/"_s;
        draft.queryParameters = {{u"a"_s, u"{{ b }}"_s, true, u"a={{ b }}"_s}};
        const ResolvedRequest resolved = resolve(draft, Variables());
        QCOMPARE(resolved.draft, draft);
        QVERIFY(resolved.problem());
        QCOMPARE(resolved.problem()->name, u"host"_s);
        QCOMPARE(resolved.problem()->state, VariableState::Missing);
        QVERIFY(resolved.problem()->sentence.contains(u"host"_s));
        QVERIFY(resolved.problem()->value.isEmpty());
    }

    void wholeTextIsBounded()
    {
        const QString large(maxInsertedText / 4, u'a');
        const Variables variables = variablesOf({{u"large"_s, large}});
        const VariablePlace url{PlaceKind::Url};
        QCOMPARE(resolveText(u"{{large}}"_s.repeated(4), variables, url).text.size(), maxInsertedText);
        const QString tooLong = u"{{large}}"_s.repeated(5);
        const ResolvedText resolved = resolveText(tooLong, variables, url);
        QCOMPARE(resolved.text, tooLong);
        QCOMPARE(resolved.uses.front().state, VariableState::Failed);
        // A body takes more.
        const ResolvedBytes body = resolveBytes(tooLong.toUtf8(), variables, {PlaceKind::Body});
        QCOMPARE(body.bytes.size(), 5 * large.size());
        QCOMPARE(body.uses.front().state, VariableState::Known);
        const QByteArray far = QByteArray("{{large}}").repeated(int(maxInsertedBody / large.size()) + 1);
        QCOMPARE(resolveBytes(far, variables, {PlaceKind::Body}).bytes, far);
    }

    void reportsAreBounded()
    {
        QByteArray body;
        for (int each = 0; each < 12'000; ++each)
            body += "{{v" + QByteArray::number(each) + "}}";
        QCOMPARE(resolveBytes(body, Variables(), {PlaceKind::Body}).uses.size(), maxVariableReports);
    }

    void bytesThatAreNotUtf8Stay()
    {
        const QByteArray body = "\xFF{{a}}\xC3{{\xFF}}\xE2\x82";
        const ResolvedBytes resolved =
            resolveBytes(body, variablesOf({{u"a"_s, u"é€"_s}}), {PlaceKind::Body});
        QCOMPARE(resolved.bytes, QByteArray("\xFF\xC3\xA9\xE2\x82\xAC\xC3{{\xFF}}\xE2\x82"));
        QCOMPARE(resolved.uses[0].start, qsizetype(1)); // in bytes
    }

    void valueIsPutInAsItIs()
    {
        QCOMPARE(resolveBytes("{\"a\":\"{{x}}\",\"b\":{{y}}}",
                              variablesOf({{u"x"_s, u"q\"\\"_s}, {u"y"_s, {}}}), {PlaceKind::Body})
                     .bytes,
                 QByteArray("{\"a\":\"q\"\\\",\"b\":}"));
    }

    void credentialBecomesAHole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("resolved");
        QTest::newRow("whole") << u"{{tok}}"_s << u"{{patlas:credential/CI key}}"_s;
        QTest::newRow("with a scheme") << u"Bearer {{tok}}"_s << u"Bearer {{patlas:credential/CI key}}"_s;
        QTest::newRow("scheme in a variable")
            << u"{{scheme}} {{tok}}"_s << u"Bearer {{patlas:credential/CI key}}"_s;
        QTest::newRow("within another") << u"{{auth}}"_s << u"Token {{patlas:credential/CI key}}"_s;
        QTest::newRow("as it is written") << u"{{patlas:credential/X}}"_s << u"{{patlas:credential/X}}"_s;
    }

    void credentialBecomesAHole()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, resolved);
        const Variables variables = variablesOf({{u"tok"_s, u"patlas:credential/CI key"_s},
                                                 {u"scheme"_s, u"Bearer"_s},
                                                 {u"auth"_s, u"Token {{tok}}"_s}});
        for (const PlaceKind kind : {PlaceKind::Header, PlaceKind::Query}) {
            const ResolvedText result = resolveText(text, variables, {kind, u"X"_s});
            QCOMPARE(result.text, resolved);
            QCOMPARE(result.uses.back().state, VariableState::Hole);
            QVERIFY(result.uses.back().sentence.isEmpty());
        }
        for (const PlaceKind kind :
             {PlaceKind::Url, PlaceKind::PathParameter, PlaceKind::Body, PlaceKind::Part}) {
            const ResolvedText result = resolveText(text, variables, {kind, u"X"_s});
            QVERIFY(!result.text.contains(u"CI key"_s));
            QCOMPARE(result.uses.back().state, VariableState::Failed);
            QVERIFY(!result.uses.back().sentence.isEmpty());
        }
    }

    void credentialWithinAValueFails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("text before it") << u"a:{{tok}}"_s;
        QTest::newRow("text behind it") << u"{{tok}}b"_s;
        QTest::newRow("two of them") << u"{{tok}}{{tok}}"_s;
        QTest::newRow("two words before it") << u"Bearer token {{tok}}"_s;
    }

    void credentialWithinAValueFails()
    {
        QFETCH(const QString, text);
        const Variables variables = variablesOf({{u"tok"_s, u"patlas:credential/CI"_s}});
        const ResolvedText result = resolveText(text, variables, {PlaceKind::Header, u"X"_s});
        QCOMPARE(result.text, text);
        QCOMPARE(result.uses.front().state, VariableState::Failed);
    }

    void nameOfARowTakesNoCredential()
    {
        RequestDraft draft;
        draft.headers = {{u"{{tok}}"_s, u"{{tok}}"_s}};
        const ResolvedRequest resolved = resolve(draft, variablesOf({{u"tok"_s, u"patlas:credential/CI"_s}}));
        QCOMPARE(resolved.draft.headers[0], (NamedValue{u"{{tok}}"_s, u"{{patlas:credential/CI}}"_s}));
        QCOMPARE(resolved.uses[0].state, VariableState::Failed);
        QCOMPARE(resolved.uses[1].state, VariableState::Hole);
    }

    void commandIsNotSentAsText()
    {
        const Variables variables = variablesOf({{u"tok"_s, u"patlas:command/op read op://a/b"_s}});
        QCOMPARE(useIn(u"{{tok}}"_s, variables, PlaceKind::Header).state, VariableState::Hole);
        QCOMPARE(useIn(u"{{tok}}"_s, variables, PlaceKind::Url).state, VariableState::Failed);
        QCOMPARE(urlWith(u"{{tok}}"_s, variables), u"{{tok}}"_s);
        const Variables nested =
            variablesOf({{u"tok"_s, u"patlas:command/op read {{vault}}"_s}, {u"vault"_s, u"op://a"_s}});
        QCOMPARE(useIn(u"{{tok}}"_s, nested, PlaceKind::Header).state, VariableState::Failed);
    }

    // A service or a data file must not choose which credential is sent, nor read variables.
    void valuesFromOutsideAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a literal layer") << u"{{outside}}"_s;
        QTest::newRow("a response") << u"{{a.response.body.$.x}}"_s;
        QTest::newRow("a response, as httpYac writes it") << u"{{a.x}}"_s;
        QTest::newRow("a whole response") << u"{{a}}"_s;
        QTest::newRow(".env") << u"{{$dotenv X}}"_s;
        QTest::newRow("the environment") << u"{{$processEnv X}}"_s;
        QTest::newRow("within a variable") << u"{{inner}}"_s;
        QTest::newRow("in pieces") << u"{{open}}/Admin{{close}}"_s;
    }

    void valuesFromOutsideAreText()
    {
        QFETCH(const QString, text);
        VariableLayer literal = layerOf({{u"outside"_s, u"{{patlas:credential/Admin}}"_s},
                                         {u"open"_s, u"{{patlas:credential"_s},
                                         {u"close"_s, u"}}"_s}});
        literal.isLiteral = true;
        Variables variables({literal, layerOf({{u"inner"_s, u"{{outside}}"_s}, {u"secret"_s, u"s3"_s}})});
        QString outside = u"{{patlas:credential/Admin}}"_s;
        variables.dotEnv = [&](const QString &) { return std::optional(outside); };
        variables.processEnvironment = variables.dotEnv;
        variables.request = [&](const RequestReference &) { return Result<QString>(outside); };
        const ResolvedText header = resolveText(text, variables, {PlaceKind::Header, u"X"_s});
        QCOMPARE(header.text, text);
        QCOMPARE(header.uses.front().state, VariableState::Failed);
        outside = u"{{secret}}"_s;
        const ResolvedText url = resolveText(text, variables, {PlaceKind::Url});
        QVERIFY(!url.text.contains(u"s3"_s));
    }

    void literalReferenceIsText()
    {
        VariableLayer literal = layerOf({{u"a"_s, u"patlas:credential/Admin"_s}, {u"b"_s, u"{{a}}"_s}});
        literal.isLiteral = true;
        const Variables variables({literal});
        const ResolvedText header = resolveText(u"{{a}}"_s, variables, {PlaceKind::Header, u"X"_s});
        QCOMPARE(header.text, u"patlas:credential/Admin"_s);
        QCOMPARE(header.uses.front().state, VariableState::Known);
        QCOMPARE(urlWith(u"{{b}}"_s, variables), u"{{a}}"_s);
    }
};

PATLAS_CORE_TEST(ResolvedRequestTest)
#include "tst_resolvedrequest.moc"
