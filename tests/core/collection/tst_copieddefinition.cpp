// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CopiedDefinition.h"

#include "core/collection/DefinitionDraft.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class CopiedDefinitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatADraftDoesNotHoldComesAlong();
    void onlyVariablesThatAreUsedComeAlong();
    void filesAreFoundFromAnotherFolder();
    void variablesStandInFrontOfTheRequest();

private:
    DefinitionPlace place() const { return {m_api, m_environment, m_variables, u"/home/me/requests/a"_s}; }

    const ApiDescription m_api;
    const Environment m_environment;
    const Variables m_variables;
};

void CopiedDefinitionTest::whatADraftDoesNotHoldComesAlong()
{
    const HttpFile file =
        HttpFile::read("@token = {{key}}\n\n### A\n# @name first\n# @timeout 3\n"
                       "GET https://x.example/{{token}}\nX-Own:   kept\n\n?? status == 200\n");
    RequestDraft draft = draftOf(file.requests()[0].definition, place()).draft;
    draft.method = u"PUT"_s;
    const NewRequest copy = copiedRequest(draft, place(), file, 0, place().folder);
    QCOMPARE(copy.definition.name, u"first"_s);
    QCOMPARE(copy.definition.method, u"PUT"_s);
    QCOMPARE(copy.definition.url, u"https://x.example/{{token}}"_s);
    QCOMPARE(copy.definition.metadata, (std::vector<RequestMetadata>{{u"timeout"_s, u"3"_s}}));
    QCOMPARE(copy.definition.checks, QStringList(u"status == 200"_s));
    QCOMPARE(copy.variables.size(), 1U);
    QCOMPARE(copy.dialect, HttpDialect::HttpYac);
}

void CopiedDefinitionTest::onlyVariablesThatAreUsedComeAlong()
{
    const HttpFile file =
        HttpFile::read("@inner = 1\n@unused = 2\n@outer = {{inner}}\n@list = [{\"id\": 3}]\n"
                       "@checked = 4\n@outer = {{inner}}5\n\n### A\n"
                       "POST https://x.example/\n\n{\"a\": \"{{outer}}\", \"b\": {{list[0].id}}}\n"
                       "\n?? body $.a == {{checked}}\n");
    QStringList names;
    for (const HttpFileVariable &variable : variablesUsedBy(file.requests()[0].definition, file.variables()))
        names.append(variable.name);
    QCOMPARE(names, QStringList({u"inner"_s, u"outer"_s, u"list"_s, u"checked"_s, u"outer"_s}));
}

void CopiedDefinitionTest::filesAreFoundFromAnotherFolder()
{
    std::vector<BodyPiece> body = bodyPiecesIn("one\n< ./data/x.json\n<@ {{file}}\n< /etc/hostname\n");
    rebaseFiles(body, u"/home/me/requests/a"_s, u"/home/me/requests/a"_s);
    QCOMPARE(bodyText(body), QByteArray("one\n< ./data/x.json\n<@ {{file}}\n< /etc/hostname\n"));
    rebaseFiles(body, u"/home/me/requests/a"_s, u"/home/me/requests/b/c"_s);
    QVERIFY2(bodyText(body).startsWith("one\n< ../../a/data/x.json\n<@ {{file}}\n"), bodyText(body));
}

void CopiedDefinitionTest::variablesStandInFrontOfTheRequest()
{
    QCOMPARE(variableLines({}), QByteArray());
    RequestDefinition definition;
    definition.title = u"A"_s;
    definition.method = u"GET"_s;
    definition.url = u"https://x.example/{{größe}}"_s;
    const std::vector<HttpFileVariable> variables{{u"größe"_s, u"a b"_s}};
    const HttpFile read =
        HttpFile::read(variableLines(variables) + *toHttpText(definition, HttpDialect::Universal));
    QCOMPARE(read.requests().size(), 1U);
    QCOMPARE(read.requests()[0].definition, definition);
    QCOMPARE(read.variables().size(), 1U);
    QCOMPARE(read.variables()[0].name, u"größe"_s);
    QCOMPARE(read.variables()[0].value, u"a b"_s);
}

PATLAS_CORE_TEST(CopiedDefinitionTest)
#include "tst_copieddefinition.moc"
