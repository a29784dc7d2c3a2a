// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QHash>
#include <QHelpEvent>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int blurred = 60; ///< thin strokes are never quite of their colour

QWidget *shownTip()
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible() && top->inherits("QTipLabel"))
            return top;
    }
    return nullptr;
}

/// How often each colour is in the picture, the most frequent first.
std::vector<std::pair<int, QRgb>> coloursOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) | 0xff000000];
    }
    std::vector<std::pair<int, QRgb>> colours;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        colours.emplace_back(each.value(), each.key());
    std::sort(colours.begin(), colours.end(), std::greater());
    return colours;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QToolTip::hideText();
        qApp->setStyleSheet({});
    }

    void tooltipsCanBeRead_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
    }
    void tooltipsCanBeRead()
    {
        QFETCH(int, appearance);
        Theme::apply(*qApp, Appearance(appearance));
        QPushButton button;
        button.setToolTip(u"MMMM WWWW"_s);
        button.show();
        QHelpEvent ask(QEvent::ToolTip, {2, 2}, button.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&button, &ask);
        QTRY_VERIFY(shownTip());
        const auto colours = coloursOf(shownTip()->grab().toImage());
        QCOMPARE(QColor(colours.front().second), QApplication::palette().color(QPalette::ToolTipBase));
        const int text = qGray(QApplication::palette().color(QPalette::ToolTipText).rgb());
        QVERIFY(std::any_of(colours.begin(), colours.end(), [text](const auto &colour) {
            return std::abs(qGray(colour.second) - text) < blurred;
        }));
    }
};

PATLAS_WIDGET_TEST(ThemeTest)
#include "tst_theme.moc"
