// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/DefaultStore.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/KeepSecretDialog.h"

#include <QLineEdit>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QString typedSecret = u"R0-typed-and-of-no-known-shape"_s;

} // namespace

/// A key that a person types into a request can be kept: one press and a name.
class KeptSecretTest : public QObject, private ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { close(); }

    void typedKeyBecomesACredentialAndIsSent_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("scheme");
        QTest::newRow("a header of one's own") << u"X-Key"_s << QString();
        QTest::newRow("Authorization") << u"Authorization"_s << u"Token "_s;
    }

    void typedKeyBecomesACredentialAndIsSent()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, scheme);
        open(header, scheme + typedSecret);
        QPushButton *keep = nullptr;
        QTRY_VERIFY((keep = find<QPushButton>(u"Keep %1 as a credential…"_s.arg(header))));
        QTest::mouseClick(keep, Qt::LeftButton);
        QPointer<KeepSecretDialog> dialog;
        QTRY_VERIFY((dialog = m_page->findChild<KeepSecretDialog *>()));
        auto *name = named<QLineEdit>(u"Name of the credential"_s, dialog);
        QCOMPARE(name->text(), header);
        name->setText(u"Kept"_s);
        QTest::mouseClick(named<QPushButton>(u"Keep"_s, dialog), Qt::LeftButton);
        QTRY_COMPARE(value(header), scheme + u"{{patlas:credential/Kept}}"_s);
        QTRY_VERIFY(!dialog);
        m_page->send();
        QTRY_COMPARE(m_server->requests(), 1);
        const QByteArray line = header.toLatin1() + ": " + (scheme + typedSecret).toLatin1() + "\r\n";
        QVERIFY2(m_server->received.contains(line), m_server->received.constData());
    }

    void nameThatIsTakenIsSaidAndNothingIsLost()
    {
        Credential other;
        other.environmentId = u"sandbox"_s;
        other.slotId = ownSlotId;
        other.isPersonal = false;
        other.name = u"X-Key"_s;
        other.storage = sessionStoreId;
        QVERIFY(waitFor(m_ground->tokens.add(other, Secret::copyOf("another one"))));
        open(u"X-Key"_s, typedSecret);
        QTRY_VERIFY(find<QPushButton>(u"Keep X-Key as a credential…"_s));
        QTest::mouseClick(find<QPushButton>(u"Keep X-Key as a credential…"_s), Qt::LeftButton);
        QPointer<KeepSecretDialog> dialog;
        QTRY_VERIFY((dialog = m_page->findChild<KeepSecretDialog *>()));
        auto *name = named<QLineEdit>(u"Name of the credential"_s, dialog);
        QVERIFY(name->text() != u"X-Key"_s); // a free one is proposed
        name->setText(u"X-Key"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *problem = named<QLabel>(u"Why it was not kept"_s, dialog);
        QTRY_VERIFY(problem->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(value(u"X-Key"_s), typedSecret);
    }

private:
    void open(const QString &header, const QString &text)
    {
        // No keychain here: what is kept goes into the vault.
        QVERIFY(waitFor(m_ground->services.vault.create(Secret::copyOf("correct horse"))));
        QVERIFY(waitFor(m_ground->tokens.defaultStore().choose(vaultStoreId)));
        m_page->openOperation(u"tags.list"_s);
        RequestDraft draft = m_page->draft();
        draft.url = m_server->base().toString() + u"/own"_s;
        draft.operationId.clear();
        draft.queryParameters.clear();
        draft.credentials.clear();
        draft.headers = {{header, text}};
        m_page->openDraft(draft);
    }
    QString value(const QString &header) const
    {
        for (const NamedValue &each : m_page->draft().headers) {
            if (each.name == header)
                return each.value;
        }
        return {};
    }
};

PATLAS_WIDGET_TEST(KeptSecretTest)
#include "tst_keptsecret.moc"
