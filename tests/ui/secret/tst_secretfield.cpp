// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/SecretField.h"

#include "tests/support/TestMain.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// What a person can do to a field that shows a secret puts nothing of it on a clipboard.
class SecretFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->setText(u"something else"_s);
        m_field = std::make_unique<SecretField>(SecretField::Use::Reveal);
        m_field->reveal(Secret::copyOf("r3veal-me-once-0123456789"));
        m_field->resize(400, 30);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    }

    void keysAskForAProtectedCopy_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl+C") << int(Qt::Key_C) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Ctrl+Insert") << int(Qt::Key_Insert) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Ctrl+X") << int(Qt::Key_X) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void keysAskForAProtectedCopy()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        const QSignalSpy asked(m_field.get(), &SecretField::copyRequested);
        m_field->selectAll();
        QTest::keyClick(m_field.get(), Qt::Key(key), modifiers);
        QCOMPARE(asked.count(), 1);
        QVERIFY(isUntouched());
        QCOMPARE(m_field->text(), u"r3veal-me-once-0123456789"_s);
        QCOMPARE(m_field->displayText(), m_field->text());
    }

    void selectingWithTheMouseCopiesNothing()
    {
        const int y = m_field->height() / 2;
        QTest::mousePress(m_field.get(), Qt::LeftButton, {}, {5, y});
        QTest::mouseMove(m_field.get(), {200, y});
        QTest::mouseRelease(m_field.get(), Qt::LeftButton, {}, {200, y});
        QVERIFY(isUntouched());
        QTest::mouseDClick(m_field.get(), Qt::LeftButton, {}, {40, y});
        QTest::mouseRelease(m_field.get(), Qt::LeftButton, {}, {40, y});
        QVERIFY(m_field->hasSelectedText());
        QVERIFY(isUntouched());
    }

    void menuAsksForAProtectedCopy()
    {
        const QSignalSpy asked(m_field.get(), &SecretField::copyRequested);
        QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, m_field->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(m_field.get(), &event);
        auto *menu = m_field->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList texts;
        for (QAction *action : menu->actions())
            texts.append(action->text());
        QCOMPARE(texts, QStringList({u"&Copy token"_s, u"Select &all"_s}));
        menu->actions().constFirst()->trigger();
        QCOMPARE(asked.count(), 1);
        QVERIFY(isUntouched());
    }

    void pastedSecretCannotBeCopiedOut()
    {
        SecretField field(SecretField::Use::Paste);
        field.setText(u"typed-in-passphrase"_s);
        const QSignalSpy asked(&field, &SecretField::copyRequested);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(asked.count(), 0);
        QVERIFY(isUntouched());
    }

private:
    static bool isUntouched()
    {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        return clipboard->text() == u"something else"_s
            && !clipboard->text(QClipboard::Selection).contains(u"r3veal"_s);
    }

    std::unique_ptr<SecretField> m_field;
};

PATLAS_WIDGET_TEST(SecretFieldTest)
#include "tst_secretfield.moc"
