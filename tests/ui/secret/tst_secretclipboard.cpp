// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/SecretClipboard.h"

#include "tests/support/TestMain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace patlas;
using namespace Qt::StringLiterals;

class SecretClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void aCopyIsMarkedAsSecretAndAnnounced();
    void theClipboardIsClearedWhenItsTimeIsUp();
    void whatSomebodyElseCopiedStays();
    void quittingTakesItBack();
    void destructionTakesItBack();
    void anEmptySecretCopiesNothing();
};

void SecretClipboardTest::aCopyIsMarkedAsSecretAndAnnounced()
{
    SecretClipboard clipboard;
    QSignalSpy said(&clipboard, &SecretClipboard::message);
    clipboard.copy(Secret::copyOf("s3cret"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"s3cret"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             QByteArray("secret"));
    QCOMPARE(said.value(0).value(0).toString(), u"Copied. The clipboard is cleared in 30 s."_s);
    QVERIFY(clipboard.isOurs());
}

void SecretClipboardTest::theClipboardIsClearedWhenItsTimeIsUp()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::copyOf("s3cret"));
    auto *timer = clipboard.findChild<QTimer *>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 30'000);
    timer->start(0); // the same timer, sooner
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SecretClipboardTest::whatSomebodyElseCopiedStays()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::copyOf("s3cret"));
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QVERIFY(!clipboard.isOurs());
    clipboard.takeBack();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
}

void SecretClipboardTest::quittingTakesItBack()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::copyOf("s3cret"));
    // What QCoreApplication::exec emits when the last window closed; quitting itself would end the test.
    QMetaObject::invokeMethod(qGuiApp, "aboutToQuit", Qt::DirectConnection);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SecretClipboardTest::destructionTakesItBack()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(Secret::copyOf("s3cret"));
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SecretClipboardTest::anEmptySecretCopiesNothing()
{
    SecretClipboard clipboard;
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QSignalSpy said(&clipboard, &SecretClipboard::message);
    clipboard.copy(Secret());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
    QVERIFY(said.isEmpty());
}

PATLAS_WIDGET_TEST(SecretClipboardTest)
#include "tst_secretclipboard.moc"
