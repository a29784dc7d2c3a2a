// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainTextFilter.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<b>owner</b><img src=\"file:///etc/hostname\">"_s;

/// The labels of all windows that do not show their text as plain text.
QStringList richLabels()
{
    QStringList rich;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible() && label->textFormat() != Qt::PlainText)
            rich.append(QString::fromLatin1(label->metaObject()->className()) + u": "_s + label->text());
    }
    return rich;
}

QLabel *tip()
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible() && top->inherits("QTipLabel"))
            return qobject_cast<QLabel *>(top);
    }
    return nullptr;
}

} // namespace

class PlainTextFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&m_plain); }
    void cleanup() { QToolTip::hideText(); }

    void withoutItQtWouldGuess() { QVERIFY(Qt::mightBeRichText(markup)); }

    void labelsShowMarkupAsText()
    {
        QLabel label(markup);
        label.show();
        QVERIFY2(richLabels().isEmpty(), qPrintable(richLabels().join(u'\n')));
        QCOMPARE(label.text(), markup);
    }

    void messageBoxesShowMarkupAsText()
    {
        QMessageBox box(QMessageBox::Question, u"x"_s, markup, QMessageBox::Ok);
        box.setInformativeText(markup);
        box.show();
        QVERIFY2(richLabels().isEmpty(), qPrintable(richLabels().join(u'\n')));
        QCOMPARE(box.text(), markup);
    }

    void tooltipsShowMarkupAsText()
    {
        QPushButton button;
        button.setToolTip(markup);
        button.show();
        QHelpEvent ask(QEvent::ToolTip, {2, 2}, button.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&button, &ask);
        QTRY_VERIFY(tip());
        QCOMPARE(tip()->text(), markup);
        QCOMPARE(tip()->textFormat(), Qt::PlainText);
    }

    void rowTooltipsShowMarkupAsText()
    {
        QStandardItemModel model;
        auto *item = new QStandardItem(markup);
        item->setToolTip(markup);
        model.appendRow(item);
        QTreeView view;
        view.setModel(&model);
        view.show();
        const QPoint place = view.visualRect(model.index(0, 0)).center();
        QHelpEvent ask(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &ask);
        QTRY_VERIFY(tip());
        QCOMPARE(tip()->textFormat(), Qt::PlainText);
    }

private:
    PlainTextFilter m_plain;
};

PATLAS_WIDGET_TEST(PlainTextFilterTest)
#include "tst_plaintextfilter.moc"
