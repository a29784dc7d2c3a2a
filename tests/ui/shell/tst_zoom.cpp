// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Zoom.h"

#include "core/storage/Preferences.h"
#include "tests/support/TestMain.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class ZoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFontFollows();
    void itIsRemembered();
    void anotherAppearanceKeepsIt();
    void itHasEnds();

private:
    static qreal pointsOf(const QWidget &widget) { return widget.font().pointSizeF(); }

    QFont m_before;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
};

void ZoomTest::init()
{
    m_before = QApplication::font();
    m_directory = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    Theme::apply(*qApp, Appearance::Light);
}

void ZoomTest::cleanup()
{
    QApplication::setFont(m_before);
}

void ZoomTest::everyFontFollows()
{
    QLabel plain(u"text"_s);
    QLineEdit data;
    data.setFont(Theme::fixedFont());
    plain.show();
    data.show();
    const qreal plainPoints = pointsOf(plain);
    const qreal dataPoints = pointsOf(data);
    Zoom zoom(*m_preferences);
    for (int i = 0; i < 5; ++i)
        zoom.larger();
    QCOMPARE(zoom.percent(), 200);
    QCOMPARE(pointsOf(plain), 2 * plainPoints);
    QCOMPARE(pointsOf(data), 2 * dataPoints);
    // What is made meanwhile has the right size, and follows as well.
    QLineEdit later;
    later.setFont(Theme::fixedFont());
    later.show();
    QCOMPARE(pointsOf(later), 2 * dataPoints);
    zoom.reset();
    QCOMPARE(pointsOf(plain), plainPoints);
    QCOMPARE(pointsOf(data), dataPoints);
    QCOMPARE(pointsOf(later), dataPoints);
    zoom.smaller();
    QVERIFY(pointsOf(plain) < plainPoints && pointsOf(data) < dataPoints);
}

void ZoomTest::itIsRemembered()
{
    const qreal usual = QApplication::font().pointSizeF();
    {
        Zoom zoom(*m_preferences);
        zoom.larger();
    }
    QApplication::setFont(m_before);
    const Zoom again(*m_preferences);
    QCOMPARE(again.percent(), 110);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.1);
    m_preferences->setValue(u"window/zoom"_s, 100000); // none of its steps
    QApplication::setFont(m_before);
    QCOMPARE(Zoom(*m_preferences).percent(), 100);
}

void ZoomTest::anotherAppearanceKeepsIt()
{
    QLineEdit data;
    data.setFont(Theme::fixedFont());
    data.show();
    const qreal points = pointsOf(data);
    Zoom zoom(*m_preferences);
    for (int i = 0; i < 5; ++i)
        zoom.larger();
    Theme::apply(*qApp, Appearance::Dark);
    zoom.refresh();
    QCOMPARE(pointsOf(data), 2 * points);
}

void ZoomTest::itHasEnds()
{
    Zoom zoom(*m_preferences);
    for (int i = 0; i < 30; ++i)
        zoom.larger();
    QCOMPARE(zoom.percent(), 300);
    for (int i = 0; i < 30; ++i)
        zoom.smaller();
    QCOMPARE(zoom.percent(), 50);
}

PATLAS_WIDGET_TEST(ZoomTest)
#include "tst_zoom.moc"
