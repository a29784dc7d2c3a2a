// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScreenBoundsFilter.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>
#include <QTest>

using namespace patlas;

class ScreenBoundsFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&m_within); }
    void largeDialogIsLimitedToTheScreen();
    void growingDialogStaysOnTheScreen();
    void smallDialogKeepsItsSize();
    void childWidgetsAreNotChanged();

private:
    static QSize screenSize() { return QGuiApplication::primaryScreen()->availableSize(); }
    static bool isWithin(const QWidget &window)
    {
        return window.size() == window.size().boundedTo(screenSize());
    }

    ScreenBoundsFilter m_within;
};

void ScreenBoundsFilterTest::largeDialogIsLimitedToTheScreen()
{
    QDialog dialog;
    dialog.resize(300, screenSize().height() + 200);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(isWithin(dialog));
    QCOMPARE(dialog.width(), 300);
    QVERIFY(dialog.geometry().bottom() <= QGuiApplication::primaryScreen()->availableGeometry().bottom());
}

void ScreenBoundsFilterTest::growingDialogStaysOnTheScreen()
{
    QDialog dialog;
    dialog.resize(300, 200);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.resize(screenSize() * 2);
    QVERIFY(isWithin(dialog));
}

void ScreenBoundsFilterTest::smallDialogKeepsItsSize()
{
    QDialog dialog;
    dialog.resize(300, 200);
    dialog.show();
    QCOMPARE(dialog.size(), QSize(300, 200));
}

void ScreenBoundsFilterTest::childWidgetsAreNotChanged()
{
    QDialog dialog;
    QWidget part(&dialog);
    part.resize(screenSize() * 2);
    dialog.show();
    QCOMPARE(part.size(), screenSize() * 2);
}

PATLAS_WIDGET_TEST(ScreenBoundsFilterTest)

#include "tst_screenboundsfilter.moc"
