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
    void clipboardIsClearedAfterItsTimeout();
    void otherClipboardContentIsKept();
    void quittingClearsTheClipboard();
    void destructionClearsTheClipboard();
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

void SecretClipboardTest::clipboardIsClearedAfterItsTimeout()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::copyOf("s3cret"));
    auto *timer = clipboard.findChild<QTimer *>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 30'000);
    timer->start(0); // shortens the timer
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SecretClipboardTest::otherClipboardContentIsKept()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::copyOf("s3cret"));
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QVERIFY(!clipboard.isOurs());
    clipboard.takeBack();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
}

void SecretClipboardTest::quittingClearsTheClipboard()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret::copyOf("s3cret"));
    // QCoreApplication::exec emits this after the last window closed; quitting would end the test.
    QMetaObject::invokeMethod(qGuiApp, "aboutToQuit", Qt::DirectConnection);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SecretClipboardTest::destructionClearsTheClipboard()
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
