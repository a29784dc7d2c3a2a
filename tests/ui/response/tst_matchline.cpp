// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/MatchLine.h"

#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/response/ResponseView.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace patlas;

class MatchLineTest : public QObject {
    Q_OBJECT

private:
    using State = DescriptionMatch::State;

    static DescriptionMatch twoDifferences()
    {
        DescriptionMatch match;
        match.state = State::Compared;
        match.differences = {{DifferenceKind::WrongType, u"/items/1/a"_s, {}, u"integer"_s, u"string"_s},
                             {DifferenceKind::UndocumentedField, u"/b"_s, u"b"_s}};
        match.differences.front().places = 3;
        return match;
    }

private Q_SLOTS:
    void nothingIsShownWhereNothingIsSaid()
    {
        MatchLine line;
        line.showMatch({});
        QVERIFY(line.isHidden());
        line.showMatch({State::Cancelled});
        QVERIFY(line.isHidden());
        line.showMatch({State::Compared});
        QVERIFY(!line.isHidden());
        line.showNothing();
        QVERIFY(line.isHidden());
    }

    void aMatchAndAReasonAreOneLine()
    {
        MatchLine line;
        line.show();
        line.showMatch({State::Compared});
        const auto *words = line.findChild<QLabel *>();
        QCOMPARE(words->accessibleName(), u"Matches the description"_s);
        QCOMPARE(words->text(), u"✔ Matches the description"_s);
        QVERIFY(words->isVisible());
        QVERIFY(!line.findChild<QPushButton *>()->isVisible());
        line.showMatch({State::NotComparable, u"the body is too large"_s});
        QCOMPARE(words->text(), u"Cannot be compared with the description: the body is too large"_s);
        QCOMPARE(words->accessibleDescription(), words->text());
    }

    void differencesOpenByKeyboard()
    {
        MatchLine line;
        line.resize(600, 300);
        line.show();
        line.showMatch(twoDifferences());
        auto *toggle = line.findChild<QPushButton *>();
        QCOMPARE(toggle->accessibleName(), u"Matches the description"_s);
        QVERIFY2(toggle->text().startsWith(u"2 difference"_s), qPrintable(toggle->text()));
        QVERIFY(toggle->isVisible());
        auto *list = named<QListWidget>(u"Differences from the description"_s, &line);
        QVERIFY(!list->isVisible());
        const int closed = line.sizeHint().height();
        QVERIFY(closed <= toggle->sizeHint().height() + 8);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        const QString first = list->item(0)->text();
        QVERIFY2(first.startsWith(u"/items/1/a  The type is string; documented: integer. (at 3 place"_s),
                 qPrintable(first));
        QCOMPARE(list->item(1)->text(), u"/b  The field b is not documented."_s);
        QSignalSpy chosen(&line, &MatchLine::placeChosen);
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toString(), u"/b"_s);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!list->isVisible());
        QCOMPARE(line.sizeHint().height(), closed);
    }

    void aStatusHasNoPlace()
    {
        MatchLine line;
        line.show();
        DescriptionMatch match{State::Compared};
        match.differences = {{DifferenceKind::UndocumentedStatus, {}, {}, u"200"_s, u"500"_s}};
        line.showMatch(match);
        line.findChild<QPushButton *>()->click();
        auto *list = named<QListWidget>(u"Differences from the description"_s, &line);
        QCOMPARE(list->item(0)->text(), u"The status 500 is not documented; documented: 200."_s);
        QSignalSpy chosen(&line, &MatchLine::placeChosen);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
    }

    void choosingOneGoesToItsPlaceInTheTree()
    {
        const QTemporaryDir directory;
        Exchange exchange;
        exchange.id = u"1"_s;
        exchange.status = 200;
        exchange.contentType = "application/json";
        exchange.bodyPath = directory.filePath(u"body"_s);
        const QByteArray body = "{\"items\":[{\"a\":1},{\"a\":\"x\"}],\"b\":2,\"c/d\":3}";
        exchange.bodySize = body.size();
        QFile file(exchange.bodyPath);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(body) == body.size());
        file.close();
        ResponseView view;
        view.resize(900, 600);
        view.show();
        QSignalSpy opened(&view, &ResponseView::documentOpened);
        view.showExchange(exchange, {});
        QTRY_COMPARE(opened.count(), 1);
        view.setMatch(twoDifferences());
        auto *line = view.findChild<MatchLine *>();
        QVERIFY(line->isVisible());
        Q_EMIT line->placeChosen(u"/items/1/a"_s);
        auto *tree = named<QTreeView>(u"Tree"_s, &view);
        QVERIFY2(tree->currentIndex().data().toString().contains(u"\"x\""_s),
                 qPrintable(tree->currentIndex().data().toString()));
        Q_EMIT line->placeChosen(u"/c~1d"_s);
        QVERIFY(tree->currentIndex().data().toString().contains(u'3'));
        Q_EMIT line->placeChosen(u"/none"_s); // stays
        QVERIFY(tree->currentIndex().data().toString().contains(u'3'));
        view.showNothing();
        QVERIFY(line->isHidden());
    }
};

PATLAS_WIDGET_TEST(MatchLineTest)

#include "tst_matchline.moc"
