// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TallArea.h"

#include "tests/support/TestMain.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace patlas;

class TallAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHasRoomIsAsHighAsTheArea();
    void whatHasNoRoomIsScrolledTo();
    void textThatGrowsGetsItsRoom();
    void theWheelScrollsPastAList();
    void whatGetsTheFocusIsSeen();

private:
    void wheelOver(QWidget &widget);

    std::unique_ptr<TallArea> m_area;
    QWidget *m_content = nullptr;
    QLabel *m_text = nullptr;
    QComboBox *m_list = nullptr;
    QLineEdit *m_last = nullptr;
};

void TallAreaTest::init()
{
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    m_list = new QComboBox;
    m_list->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    m_text = new QLabel(
        QStringLiteral("Some words that need several lines where there is little room. ").repeated(6));
    m_text->setWordWrap(true);
    m_last = new QLineEdit;
    layout->addWidget(m_list);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(m_last);
    m_area = std::make_unique<TallArea>(m_content);
    m_area->resize(260, 700);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
}

void TallAreaTest::wheelOver(QWidget &widget)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // others are not handed on
    qApp->notify(&widget, &event);
}

void TallAreaTest::whatHasRoomIsAsHighAsTheArea()
{
    QCOMPARE(m_content->size(), m_area->viewport()->size());
    QVERIFY(!m_area->verticalScrollBar()->isVisible());
}

void TallAreaTest::whatHasNoRoomIsScrolledTo()
{
    m_area->resize(200, 120);
    QTRY_VERIFY(m_area->verticalScrollBar()->isVisible());
    QCOMPARE(m_content->width(), m_area->viewport()->width());
    QVERIFY(m_text->height() >= m_text->heightForWidth(m_text->width()));
    QVERIFY(m_last->geometry().bottom() < m_content->height());
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum());
    QVERIFY(!m_last->visibleRegion().isEmpty());
    m_area->resize(260, 700);
    QTRY_VERIFY(!m_area->verticalScrollBar()->isVisible());
}

void TallAreaTest::textThatGrowsGetsItsRoom()
{
    m_area->resize(200, 300);
    m_text->setText(QString());
    QTRY_VERIFY(!m_area->verticalScrollBar()->isVisible());
    m_text->setText(QStringLiteral("Many more words than before. ").repeated(40));
    QTRY_VERIFY(m_area->verticalScrollBar()->isVisible());
    QTRY_VERIFY(m_text->height() >= m_text->heightForWidth(m_text->width()));
}

void TallAreaTest::theWheelScrollsPastAList()
{
    m_area->resize(200, 120);
    QTRY_VERIFY(m_area->verticalScrollBar()->isVisible());
    m_last->setFocus();
    m_area->verticalScrollBar()->setValue(0);
    wheelOver(*m_list);
    QCOMPARE(m_list->currentIndex(), 0);
    QVERIFY(m_area->verticalScrollBar()->value() > 0);
    QVERIFY(!m_list->hasFocus());
}

void TallAreaTest::whatGetsTheFocusIsSeen()
{
    m_area->resize(200, 120);
    QTRY_VERIFY(m_area->verticalScrollBar()->isVisible());
    m_list->setFocus();
    QVERIFY(m_last->visibleRegion().isEmpty());
    m_last->setFocus();
    QTRY_VERIFY(!m_last->visibleRegion().isEmpty());
    m_list->setFocus();
    QTRY_VERIFY(!m_list->visibleRegion().isEmpty());
}

PATLAS_WIDGET_TEST(TallAreaTest)

#include "tst_tallarea.moc"
