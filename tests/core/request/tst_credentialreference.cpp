// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/CredentialReference.h"

#include "core/preflight/CredentialChoice.h"
#include "core/request/RequestDraft.h"
#include "core/secret/KnownSecrets.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

const QString typedKey = u"R0-fNoKnownShape-and-Long"_s;

} // namespace

/// A stored credential as the value of a header or query parameter: a hole that only the signer fills.
class CredentialReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_context = sandboxContext(m_api);
        Credential own;
        own.id = u"own-1"_s;
        own.environmentId = m_context.environment.id;
        own.slotId = ownSlotId;
        own.isPersonal = false;
        own.name = u"X-Key"_s;
        m_context.credentials.push_back(own);
        m_draft = {};
        m_draft.environmentId = m_context.environment.id;
        m_draft.method = u"GET"_s;
        m_draft.url = m_context.environment.apiBase.toString() + u"/own"_s;
    }

    void textAndReferenceAreToldApart_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("name");
        QTest::newRow("alone") << u"{{patlas:credential/CI}}"_s << u""_s << u"CI"_s;
        QTest::newRow("with a scheme") << u"Bearer {{patlas:credential/CI}}"_s << u"Bearer"_s << u"CI"_s;
        QTest::newRow("a name with blanks") << u"{{patlas:credential/My key}}"_s << u""_s << u"My key"_s;
        QTest::newRow("of a user") << u"Basic jane {{patlas:credential/CI}}"_s << u"Basic"_s << u"CI"_s;
        QTest::newRow("of a user without Basic")
            << u"Bearer jane {{patlas:credential/CI}}"_s << QString() << QString();
        QTest::newRow("another variable") << u"{{token}}"_s << QString() << QString();
        QTest::newRow("within a text") << u"a{{patlas:credential/CI}}"_s << QString() << QString();
        QTest::newRow("text behind it") << u"{{patlas:credential/CI}}b"_s << QString() << QString();
        QTest::newRow("without a name") << u"{{patlas:credential/}}"_s << QString() << QString();
    }

    void textAndReferenceAreToldApart()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, scheme);
        QFETCH(const QString, name);
        const auto reference = referenceIn(value);
        QCOMPARE(reference.has_value(), !name.isNull());
        if (!reference)
            return;
        QCOMPARE(reference->scheme, scheme);
        QCOMPARE(reference->name, name);
        QCOMPARE(toText(*reference), value);
    }

    void typedSecretIsAskedForAgainLater()
    {
        QCOMPARE(withPrompt(u"Bearer {{patlas:typed/pin}}"_s), u"Bearer {{$password-askonce pin}}"_s);
        QCOMPARE(withPrompt(u"{{patlas:credential/pin}}"_s), u"{{patlas:credential/pin}}"_s);
        QCOMPARE(withPrompt(u"{{pin}}"_s), u"{{pin}}"_s);
        m_draft.headers = {{u"Authorization"_s, u"Bearer {{patlas:typed/pin}}"_s}};
        QCOMPARE(withoutSecrets(m_draft).headers[0].value, u"Bearer {{$password-askonce pin}}"_s);
    }

    void commandsAndTypedSecretsArePlaced()
    {
        m_draft.headers = {{u"Authorization"_s, u"Bearer {{patlas:command/op read op://a/b}}"_s},
                           {u"X-Pin"_s, u"{{patlas:typed/pin}}"_s}};
        const PreflightReport report = preflight(m_draft, m_context);
        QVERIFY(report.verdict != Verdict::CannotBeSent);
        QCOMPARE(report.placements.size(), std::size_t(2));
        QCOMPARE(report.placements[0].command, u"op read op://a/b"_s);
        QCOMPARE(report.placements[0].prefix, QByteArray("Bearer "));
        QCOMPARE(report.placements[1].typed, u"pin"_s);
        QVERIFY(report.finding(FindingKind::CommandNotAllowed));
        QCOMPARE(wantedCommands(report).size(), std::size_t(1));
        m_context.allowedCommands = {
            {{u"/usr/bin/op"_s, {u"read"_s, u"op://a/b"_s}}, destinationOf(m_context.environment.apiBase)}};
        QVERIFY(!preflight(m_draft, m_context).finding(FindingKind::CommandNotAllowed));
        m_draft.url = u"https://elsewhere.example/"_s;
        const PreflightReport other = preflight(m_draft, m_context);
        QCOMPARE(other.verdict, Verdict::CannotBeSent);
        QVERIFY(other.placements.empty());
    }

    void headerAndParameterAreFilledByTheSigner()
    {
        m_draft.headers = {{u"Authorization"_s, u"Bearer {{patlas:credential/X-Key}}"_s}};
        m_draft.queryParameters = {{u"api_key"_s, u"{{patlas:credential/X-Key}}"_s}, {u"a"_s, u"b"_s}};
        const PreflightReport report = preflight(m_draft, m_context);
        QVERIFY(report.verdict != Verdict::CannotBeSent);
        QCOMPARE(report.placements.size(), std::size_t(2));
        QCOMPARE(report.placements[0].place, CredentialPlace::Query);
        QCOMPARE(report.placements[0].name, QByteArray("api_key"));
        QCOMPARE(report.placements[1].place, CredentialPlace::Header);
        QCOMPARE(report.placements[1].prefix, QByteArray("Bearer "));
        QCOMPARE(report.placements[1].tokenId, u"own-1"_s);
        QVERIFY(report.headers.empty());
        QCOMPARE(report.url.query(), u"a=b"_s);
    }

    void unknownNameIsRefused()
    {
        m_draft.headers = {{u"X-Key"_s, u"{{patlas:credential/Gone}}"_s}};
        const PreflightReport report = preflight(m_draft, m_context);
        QCOMPARE(report.verdict, Verdict::CannotBeSent);
        QVERIFY(report.finding(FindingKind::CredentialMissing)->sentence.contains(u"Gone"_s));
    }

    void credentialGoesToItsOwnServiceOnly()
    {
        m_draft.headers = {{u"X-Key"_s, u"{{patlas:credential/X-Key}}"_s}};
        m_draft.url = u"https://elsewhere.example/"_s;
        const PreflightReport report = preflight(m_draft, m_context);
        QCOMPARE(report.verdict, Verdict::CannotBeSent);
        QVERIFY(report.placements.empty());
    }

    void credentialOfAnotherEnvironmentIsNotFound()
    {
        m_context.credentials.back().environmentId = u"other"_s;
        m_draft.headers = {{u"X-Key"_s, u"{{patlas:credential/X-Key}}"_s}};
        QCOMPARE(preflight(m_draft, m_context).verdict, Verdict::CannotBeSent);
    }

    void typedKeyIsOfferedToBeKept()
    {
        m_draft.headers = {{u"Accept"_s, u"*/*"_s}, {u"X-Key"_s, typedKey}};
        const PreflightReport report = preflight(m_draft, m_context);
        QVERIFY(report.finding(FindingKind::CredentialTyped));
        const std::vector<Fix> fixes = fixesFor(report, m_draft, m_context);
        const auto keep = std::find_if(fixes.begin(), fixes.end(),
                                       [](const Fix &fix) { return fix.kind == Fix::Kind::KeepSecret; });
        QVERIFY(keep != fixes.end());
        QCOMPARE(keep->name, u"X-Key"_s);
        QCOMPARE(report.headers.back().second, typedKey.toLatin1()); // it is sent as typed
        m_draft.headers[1].value = u"{{patlas:credential/X-Key}}"_s;
        const auto after = fixesFor(preflight(m_draft, m_context), m_draft, m_context);
        QVERIFY(std::none_of(after.begin(), after.end(),
                             [](const Fix &fix) { return fix.kind == Fix::Kind::KeepSecret; }));
    }

    void draftHasTheReferenceInPlaceOfAStoredSecret()
    {
        KnownSecrets &known = KnownSecrets::current();
        known.add(u"reference-test"_s, Secret::copyOf(typedKey.toStdString()));
        m_draft.headers = {{u"X-Key"_s, typedKey}, {u"Authorization"_s, u"Bearer "_s + typedKey}};
        m_draft.queryParameters = {{u"q"_s, typedKey}, {u"other"_s, u"a"_s + typedKey}};
        // Without a name there is nothing to refer to.
        QVERIFY(withoutSecrets(m_draft).headers[0].value.isEmpty());
        known.setName(u"reference-test"_s, u"My key"_s);
        const RequestDraft kept = withoutSecrets(m_draft);
        QCOMPARE(kept.headers[0].value, u"{{patlas:credential/My key}}"_s);
        QCOMPARE(kept.headers[1].value, u"Bearer {{patlas:credential/My key}}"_s);
        QCOMPARE(kept.queryParameters[0].value, u"{{patlas:credential/My key}}"_s);
        QVERIFY(!kept.queryParameters[1].value.contains(typedKey));
        QCOMPARE(withoutSecrets(kept), kept);
        m_draft.headers = {{u"X-Key"_s, u"{{patlas:credential/%1}}"_s.arg(typedKey)}};
        QVERIFY(!withoutSecrets(m_draft).headers[0].value.contains(typedKey));
        known.setName(u"reference-test"_s, {});
    }

private:
    const ApiDescription m_api = smallApi();
    PreflightContext m_context;
    RequestDraft m_draft;
};

PATLAS_CORE_TEST(CredentialReferenceTest)
#include "tst_credentialreference.moc"
