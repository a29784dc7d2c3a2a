// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/VerticalScrollArea.h"

#include "tests/support/TestMain.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

using namespace patlas;

class VerticalScrollAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void smallContentFillsTheArea();
    void tallContentCanBeScrolled();
    void growingTextGetsMoreHeight();
    void wheelOverAComboBoxScrollsTheArea();
    void focusedWidgetIsScrolledIntoView();

private:
    void wheelOver(QWidget &widget);

    std::unique_ptr<VerticalScrollArea> m_area;
    QWidget *m_content = nullptr;
    QLabel *m_text = nullptr;
    QComboBox *m_list = nullptr;
    QLineEdit *m_last = nullptr;
};

void VerticalScrollAreaTest::init()
{
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    m_list = new QComboBox;
    m_list->addItems({u"a"_s, u"b"_s, u"c"_s});
    m_text = new QLabel(u"Some words that need several lines where there is little room. "_s.repeated(6));
    m_text->setWordWrap(true);
    m_last = new QLineEdit;
    layout->addWidget(m_list);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(m_last);
    m_area = std::make_unique<VerticalScrollArea>(m_content);
    m_area->resize(260, 700);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
}

void VerticalScrollAreaTest::wheelOver(QWidget &widget)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only spontaneous events are propagated
    qApp->notify(&widget, &event);
}

void VerticalScrollAreaTest::smallContentFillsTheArea()
{
    QCOMPARE(m_content->size(), m_area->viewport()->size());
    QVERIFY(!m_area->verticalScrollBar()->isVisible());
}

void VerticalScrollAreaTest::tallContentCanBeScrolled()
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

void VerticalScrollAreaTest::growingTextGetsMoreHeight()
{
    m_area->resize(200, 300);
    m_text->setText(QString());
    QTRY_VERIFY(!m_area->verticalScrollBar()->isVisible());
    m_text->setText(u"Many more words than before. "_s.repeated(40));
    QTRY_VERIFY(m_area->verticalScrollBar()->isVisible());
    QTRY_VERIFY(m_text->height() >= m_text->heightForWidth(m_text->width()));
}

void VerticalScrollAreaTest::wheelOverAComboBoxScrollsTheArea()
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

void VerticalScrollAreaTest::focusedWidgetIsScrolledIntoView()
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

PATLAS_WIDGET_TEST(VerticalScrollAreaTest)

#include "tst_verticalscrollarea.moc"
