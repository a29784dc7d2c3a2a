// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretRecord.h"

#include "core/secret/SessionStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// What a store keeps of a secret: the secret and what it is for, in one piece.
class SecretRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<SecretBinding>("binding");
        const SecretBinding binding{{bindingterm::environment, u"staging"_s},
                                    {bindingterm::origin, u"https://a.example:443"_s},
                                    {bindingterm::proxy, u"http://ann@próxy.example:3128"_s}};
        QTest::newRow("a token") << QByteArray("glspat_0123456789") << binding;
        QTest::newRow("one with colons") << QByteArray("user:pass:word") << binding;
        QTest::newRow("one that looks like a record") << QByteArray("patlas1:e30:other") << binding;
        QTest::newRow("the same, bound to nothing") << QByteArray("patlas1:e30:other") << SecretBinding();
        QTest::newRow("one beyond ASCII") << QByteArray("sécret") << binding;
        QTest::newRow("bound to nothing") << QByteArray("glspat_0123456789") << SecretBinding();
    }

    void comesBackAsItWent()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const SecretBinding, binding);
        const Secret whole = Secret::copyOf({secret.constData(), std::size_t(secret.size())});
        const StoredSecret stored = fromRecord(toRecord(whole, binding));
        QVERIFY(stored.secret == whole);
        QCOMPARE(stored.binding, binding);
    }

    void renewalComesBackWithTheSecret()
    {
        const SecretBinding binding{{bindingterm::origin, u"https://a.example:443"_s}};
        const SecretBinding place{{u"token-url"_s, u"https://id.example/token:é"_s}};
        const QByteArray odd("a:b\0c\n\xff=", 8);
        for (const std::string_view token : {"glspat_0123456789", "a:b:c", "patlas2:x:y:z:w:v"}) {
            for (const bool hasRefresh : {false, true}) {
                Renewal renewal{place, hasRefresh ? Secret::copyOf({odd.constData(), 8}) : Secret(),
                                Secret::copyOf("client:secret")};
                const StoredSecret stored = fromRecord(toRecord(Secret::copyOf(token), binding, renewal));
                QVERIFY(stored.secret.view() == token);
                QCOMPARE(stored.binding, binding);
                QVERIFY(stored.renewal == renewal);
            }
        }
        // Bound to nothing, it still keeps what renews it.
        const StoredSecret unbound =
            fromRecord(toRecord(Secret::copyOf("token"), {}, {place, Secret::copyOf("r"), {}}));
        QVERIFY(unbound.secret.view() == "token");
        QVERIFY(unbound.binding.isEmpty());
        QVERIFY(unbound.renewal.refreshToken.view() == "r");
    }

    void damagedRenewalIsNoRecord()
    {
        for (const char *bytes : {"patlas2:", "patlas2:e30:e30:YQ:YQ", "patlas2:e30:%:YQ:YQ:x",
                                  "patlas2:e30:e30:%:YQ:x", "patlas2:e30:e30:YQ:Y:x"}) {
            const StoredSecret stored = fromRecord(Secret::copyOf(bytes));
            QVERIFY2(stored.secret.view() == std::string_view(bytes), bytes);
            QVERIFY(stored.renewal.isEmpty());
        }
    }

    void recordIsOneLineOfAsciiBeforeTheSecret()
    {
        const Secret record = toRecord(Secret::copyOf("token"), {{bindingterm::proxy, u"a\nb\u202E é"_s}});
        for (const char c : record.view())
            QVERIFY(c > 0x20 && c < 0x7f);
    }

    void secretOfAnEarlierVersionIsBoundToNothing()
    {
        for (const char *bytes : {"glspat_0123456789", "patlas1", "patlas1:", "patlas1:no colon behind",
                                  "patlas1:%%%:x", "patlas1:W10:x"}) {
            const StoredSecret stored = fromRecord(Secret::copyOf(bytes));
            QVERIFY2(stored.secret == Secret::copyOf(bytes), bytes);
            QVERIFY(stored.binding.isEmpty());
        }
    }

    void storeGivesBackSecretAndBinding()
    {
        SessionStore store;
        const SecretBinding binding{{bindingterm::origin, u"https://a.example:443"_s}};
        QVERIFY(waitFor(store.write(u"one"_s, Secret::copyOf("token"), binding)));
        QVERIFY(*waitFor(store.read(u"one"_s)) == Secret::copyOf("token"));
        QCOMPARE(waitFor(store.readBound(u"one"_s))->binding, binding);
        const auto refused = waitFor(store.write(u"two"_s, Secret(), binding));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }

    void everyTermThatDiffersIsSaid()
    {
        const SecretBinding stored{{bindingterm::origin, u"https://a.example:443"_s}};
        SecretBinding now = stored;
        QVERIFY(bindingDifferences(stored, now).isEmpty());
        now[bindingterm::origin] = u"https://b.example:443"_s;
        now[bindingterm::proxy] = u"http://proxy.example:8080"_s;
        const QStringList differences = bindingDifferences(stored, now);
        QCOMPARE(differences.size(), 2);
        QVERIFY(differences[0].contains("https://a.example:443"_L1)
                && differences[0].contains("https://b.example:443"_L1));
        QVERIFY(differences[1].contains("http://proxy.example:8080"_L1));
        QCOMPARE(bindingDifferences(
                     stored,
                     {{bindingterm::origin, u"https://a.example:443"_s}, {u"of a later version"_s, u"x"_s}})
                     .size(),
                 1);
    }
};

PATLAS_CORE_TEST(SecretRecordTest)
#include "tst_secretrecord.moc"
