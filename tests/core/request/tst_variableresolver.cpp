// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/VariableResolver.h"

#include "core/request/ResolvedRequest.h"

#include "tests/support/TestMain.h"

#include <QSet>
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

class VariableResolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingWithinIsTheCause()
    {
        const Variables variables = variablesOf({{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"x{{gone}}"_s}});
        const VariableUseReport use = useIn(u"{{a}}"_s, variables);
        QCOMPARE(use.state, VariableState::Missing);
        QCOMPARE(use.name, u"a"_s);
        QCOMPARE(use.cause, u"gone"_s);
        QVERIFY(use.sentence.contains(u"gone"_s));
        QCOMPARE(urlWith(u"{{a}}"_s, variables), u"{{a}}"_s);
    }

    void circlesAreFound_data()
    {
        QTest::addColumn<QString>("start");
        QTest::newRow("itself") << u"self"_s;
        QTest::newRow("two") << u"a"_s;
        QTest::newRow("the other of the two") << u"b"_s;
        QTest::newRow("leads into one") << u"outside"_s;
        QTest::newRow("by a place in JSON") << u"json.x"_s;
        QTest::newRow("by $shared") << u"$shared s"_s;
    }

    void circlesAreFound()
    {
        QFETCH(const QString, start);
        VariableLayer layer = layerOf({{u"self"_s, u"{{self}}"_s},
                                       {u"a"_s, u"{{b}}"_s},
                                       {u"b"_s, u"{{fine}}{{a}}"_s},
                                       {u"outside"_s, u"{{a}}"_s},
                                       {u"json"_s, u"{\"x\":\"{{json.x}}\"}"_s},
                                       {u"s"_s, u"{{$shared s}}"_s},
                                       {u"fine"_s, u"1"_s}});
        layer.isShared = true;
        const Variables variables({layer});
        // In whatever order they are asked for.
        const ResolvedText resolved =
            resolveText(u"{{b}}{{fine}}{{outside}}{{a}}{{%1}}"_s.arg(start), variables, {PlaceKind::Url});
        QCOMPARE(resolved.text, u"{{b}}1{{outside}}{{a}}{{%1}}"_s.arg(start));
        const VariableUseReport use = useIn(u"{{%1}}"_s.arg(start), variables);
        QCOMPARE(use.state, VariableState::Circular);
        QVERIFY(!use.sentence.isEmpty());
        QVERIFY(!use.sentence.contains(u"%2"_s));
    }

    void depthIsBounded()
    {
        std::vector<Variable> chain;
        for (int each = 0; each < 40; ++each)
            chain.push_back({u"v%1"_s.arg(each), each == 0 ? u"end"_s : u"{{v%1}}"_s.arg(each - 1)});
        const Variables variables = variablesOf(chain);
        QCOMPARE(useIn(u"{{v16}}"_s, variables).state, VariableState::Known);
        QCOMPARE(useIn(u"{{v17}}"_s, variables).state, VariableState::Failed);
        // What was asked for before makes no difference.
        QCOMPARE(urlWith(u"{{v39}}{{v16}}"_s, variables), u"{{v39}}end"_s);
        QCOMPARE(urlWith(u"{{v10}}{{v17}}{{v39}}{{v16}}"_s, variables), u"end{{v17}}{{v39}}end"_s);
    }

    void billionLaughsEndInAnError()
    {
        std::vector<Variable> laughs{{u"lol0"_s, u"lol"_s}};
        for (int each = 1; each < 15; ++each)
            laughs.push_back({u"lol%1"_s.arg(each), u"{{lol%1}}"_s.arg(each - 1).repeated(10)});
        RequestDraft draft;
        draft.url = u"https://a.example/{{lol14}}"_s;
        draft.bodyKind = BodyKind::Text;
        draft.body = QByteArray("{{lol14}}").repeated(1000);
        const ResolvedRequest resolved = resolve(draft, variablesOf(laughs));
        QCOMPARE(resolved.draft, draft);
        QCOMPARE(resolved.problem()->state, VariableState::Failed);
        QVERIFY(!resolved.problem()->sentence.isEmpty());
        QCOMPARE(resolved.uses.size(), std::size_t(2));
        QCOMPARE(resolved.uses[1].count, 1000);
    }

    void laughsByPlacesInJsonEndInAnError()
    {
        std::vector<Variable> laughs{{u"l0"_s, u"{\"x\":\"lol\"}"_s}};
        for (int each = 1; each < 15; ++each) {
            laughs.push_back(
                {u"l%1"_s.arg(each), u"{\"x\":\"%1\"}"_s.arg(u"{{l%1.x}}"_s.arg(each - 1).repeated(10))});
        }
        QCOMPARE(useIn(u"{{l14.x}}"_s, variablesOf(laughs)).state, VariableState::Failed);
    }

    void uuidStaysWhileAPersonTypes()
    {
        Variables variables;
        variables.seed = 1;
        const QString text = u"{{$uuid}} {{$uuid}}"_s;
        const QString first = urlWith(text, variables);
        QCOMPARE(urlWith(text + u"a"_s, variables), first + u"a"_s);
        const QStringList both = first.split(u' ');
        QVERIFY(both[0] != both[1]);
        QCOMPARE(both[0].size(), 36);
        QCOMPARE(both[0].at(14), u'4');
        variables.seed = 2;
        QVERIFY(urlWith(text, variables) != first);
    }

    void placesHaveValuesOfTheirOwn()
    {
        RequestDraft draft;
        draft.url = u"{{$uuid}}"_s;
        draft.bodyKind = BodyKind::Text;
        draft.body = "{{$uuid}}";
        draft.headers = {{u"A"_s, u"{{$uuid}}"_s}, {u"A"_s, u"{{$uuid}}"_s}};
        draft.queryParameters = {{u"{{$uuid}}"_s, u"{{$uuid}}"_s}};
        const RequestDraft resolved = resolve(draft, Variables()).draft;
        const QSet<QString> values{resolved.url,
                                   QString::fromUtf8(resolved.body),
                                   resolved.headers[0].value,
                                   resolved.headers[1].value,
                                   resolved.queryParameters[0].name,
                                   resolved.queryParameters[0].value};
        QCOMPARE(values.size(), 6);
    }

    // As with httpYac: a variable has one value within a request.
    void variableHasOneValue()
    {
        RequestDraft draft;
        draft.url = u"{{id}}"_s;
        draft.bodyKind = BodyKind::Text;
        draft.body = "{{id}}{{other}}";
        const RequestDraft resolved =
            resolve(draft, variablesOf({{u"id"_s, u"{{$uuid}}"_s}, {u"other"_s, u"{{$uuid}}"_s}})).draft;
        QCOMPARE(resolved.url.size(), 36);
        QCOMPARE(QString::fromUtf8(resolved.body.first(36)), resolved.url);
        QVERIFY(resolved.body.sliced(36) != resolved.body.first(36));
    }

    void placesInJsonAreFound()
    {
        const Variables variables = variablesOf(
            {{u"user"_s,
              u"{\"name\":\"A \\\"B\\\"\",\"n\":1.50,\"list\":[{\"id\":5}],\"none\":null,\"a b\":true,"
              "\"a/b~c\":\"s\",\"v\":\"{{other}}\"}"_s},
             {u"other"_s, u"O"_s},
             {u"dot.ted"_s, u"D"_s},
             {u"text"_s, u"not JSON"_s}});
        QCOMPARE(urlWith(u"{{user.name}}"_s, variables), u"A \"B\""_s);
        QCOMPARE(urlWith(u"{{user.n}} {{user.none}}{{user['a b']}} {{user['a/b~c']}}"_s, variables),
                 u"1.50 true s"_s);
        QCOMPARE(urlWith(u"{{user.list[0].id}} {{user.list}} {{user.v}}"_s, variables),
                 u"5 [{\"id\":5}] O"_s);
        QCOMPARE(urlWith(u"{{dot.ted}}"_s, variables), u"D"_s);
        for (const QString &missing :
             {u"{{user.gone}}"_s, u"{{user.list[1]}}"_s, u"{{text.a}}"_s, u"{{user.name.x}}"_s}) {
            QCOMPARE(urlWith(missing, variables), missing);
            QCOMPARE(useIn(missing, variables).state, VariableState::Missing);
        }
    }

    void otherRequestsAreAsked()
    {
        Variables variables;
        QList<RequestReference> asked;
        variables.request = [&](const RequestReference &reference) -> Result<QString> {
            asked.append(reference);
            if (reference.request == u"create"_s)
                return u"77"_s;
            if (reference.request == u"broken"_s)
                return failure(ErrorKind::Unsupported, u"The path cannot be followed."_s);
            return failure(ErrorKind::NotFound, u"It was not sent yet."_s);
        };
        QCOMPARE(urlWith(u"{{create._id}}/{{create.response.headers.Location}}/{{create}}"_s, variables),
                 u"77/77/77"_s);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked[0],
                 (RequestReference{u"create"_s, RequestReference::Part::ResponseBody, u"$._id"_s,
                                   u"create._id"_s}));
        QCOMPARE(asked[1].part, RequestReference::Part::ResponseHeader);
        QVERIFY(useIn(u"{{create._id}}"_s, variables).origin.contains(u"create"_s));
        const VariableUseReport later = useIn(u"{{later.response.body.$.a}}"_s, variables);
        QCOMPARE(later.state, VariableState::Missing);
        QCOMPARE(later.sentence, u"It was not sent yet."_s);
        QCOMPARE(useIn(u"{{broken.a}}"_s, variables).state, VariableState::Failed);
        QVERIFY(useIn(u"{{gone}}"_s, variables).sentence.contains(u"gone"_s));
        QCOMPARE(useIn(u"{{create.response.body.$.a}}"_s, Variables()).state, VariableState::Missing);
    }

    void environmentIsAsked()
    {
        Variables variables = variablesOf({{u"which"_s, u"KEY"_s}});
        variables.dotEnv = [](const QString &name) {
            return name == u"KEY"_s ? std::optional(u"from file"_s) : std::nullopt;
        };
        variables.processEnvironment = [](const QString &name) {
            return name == u"HOME"_s ? std::optional(u"/home/a"_s) : std::nullopt;
        };
        QCOMPARE(urlWith(u"{{$dotenv KEY}} {{$dotenv %which}} {{$processEnv HOME}} {{$env.HOME}} {{%HOME}}"_s,
                         variables),
                 u"from file from file /home/a /home/a /home/a"_s);
        QCOMPARE(useIn(u"{{$dotenv NOPE}}"_s, variables).state, VariableState::Missing);
        QCOMPARE(useIn(u"{{$dotenv %nope}}"_s, variables).state, VariableState::Missing);
        QCOMPARE(useIn(u"{{$dotenv %nope}}"_s, variables).cause, u"nope"_s);
        QCOMPARE(useIn(u"{{$processEnv NOPE}}"_s, variables).state, VariableState::Missing);
        QCOMPARE(useIn(u"{{$dotenv KEY}}"_s, Variables()).state, VariableState::Missing);
        QVERIFY(useIn(u"{{$dotenv KEY}}"_s, variables).isSecret);
        QVERIFY(!useIn(u"{{$processEnv HOME}}"_s, variables).isSecret);
    }

    void secretsAreDots()
    {
        const Variables variables = variablesOf({{u"a"_s, u"hidden value"_s, true},
                                                 {u"password"_s, u"hunter2hunter2"_s},
                                                 {u"url"_s, u"https://x/{{a}}"_s},
                                                 {u"plain"_s, u"text"_s}});
        for (const QString &name : {u"a"_s, u"password"_s, u"url"_s}) {
            const VariableUseReport use = useIn(u"{{%1}}"_s.arg(name), variables);
            QVERIFY2(use.isSecret, qPrintable(name));
            QCOMPARE(use.value, u"••••"_s);
        }
        QCOMPARE(urlWith(u"{{url}}"_s, variables), u"https://x/hidden value"_s);
        QVERIFY(!useIn(u"{{plain}}"_s, variables).isSecret);
    }

    void whatIsNoVariableFails()
    {
        for (const QString &text : {u"{{new Date()}}"_s, u"{{#if a}}"_s, u"{{$aadToken}}"_s,
                                    u"{{$randomInt 1}}"_s, u"{{$datetime}}"_s, u"{{$timestamp -1d}}"_s}) {
            QCOMPARE(urlWith(text, Variables()), text);
            const VariableUseReport use = useIn(text, Variables());
            QCOMPARE(use.state, VariableState::Failed);
            QVERIFY(!use.sentence.isEmpty());
        }
    }

    void functionsCannotBeTakenOver()
    {
        const Variables variables = variablesOf(
            {{u"$uuid"_s, u"mine"_s}, {u"patlas:credential/CI"_s, u"mine"_s}, {u"a b"_s, u"blank"_s}});
        QVERIFY(!urlWith(u"{{$uuid}}"_s, variables).contains(u"mine"_s));
        QCOMPARE(resolveText(u"{{patlas:credential/CI}}"_s, variables, {PlaceKind::Header, u"X"_s}).text,
                 u"{{patlas:credential/CI}}"_s);
        QCOMPARE(urlWith(u"{{a b}}"_s, variables), u"blank"_s);
    }
};

PATLAS_CORE_TEST(VariableResolverTest)
#include "tst_variableresolver.moc"
