// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/widgets/DialogGround.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace patlas;

/// Windows behind dialogs are dimmed, and dialogs that nothing frames have a line around them.
class DialogGroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void windowIsDimmedWhileADialogBlocksIt();
    void dimmingFollowsTheWindow();
    void twoDialogsDimOnce();
    void aDialogThatIsDeletedEndsIt();
    void aDialogThatBlocksNothingDimsNothing();
    void aDialogWithoutAFrameHasALine();
    void inputGoesThrough();

private:
    /// Of the window's own colour at this place.
    int lightness(const QPoint &at) const { return m_window->grab().toImage().pixelColor(at).lightness(); }
    std::unique_ptr<QDialog> open(Qt::WindowModality modality = Qt::WindowModal)
    {
        auto dialog = std::make_unique<QDialog>(m_window.get());
        dialog->setWindowModality(modality);
        dialog->show();
        return dialog;
    }

    DialogGround m_ground;
    std::unique_ptr<QWidget> m_window;
    int m_usual = 0;
};

void DialogGroundTest::init()
{
    qApp->installEventFilter(&m_ground);
    m_window = std::make_unique<QWidget>();
    m_window->resize(300, 200);
    m_window->show();
    m_usual = lightness({5, 5});
}

void DialogGroundTest::cleanup()
{
    m_window.reset();
    qApp->removeEventFilter(&m_ground);
}

void DialogGroundTest::windowIsDimmedWhileADialogBlocksIt()
{
    const std::unique_ptr<QDialog> dialog = open();
    QVERIFY(lightness({5, 5}) < m_usual);
    QVERIFY(lightness({295, 195}) < m_usual);
    dialog->hide();
    QCOMPARE(lightness({5, 5}), m_usual);
    dialog->show();
    QVERIFY(lightness({5, 5}) < m_usual);
    dialog->reject();
    QCOMPARE(lightness({5, 5}), m_usual);
}

void DialogGroundTest::dimmingFollowsTheWindow()
{
    const std::unique_ptr<QDialog> dialog = open();
    m_window->resize(500, 400);
    QVERIFY(lightness({495, 395}) < m_usual);
    auto *added = new QWidget(m_window.get());
    added->setGeometry(10, 10, 50, 50);
    added->setAutoFillBackground(true);
    added->show();
    QVERIFY(lightness({20, 20}) < m_usual);
}

void DialogGroundTest::twoDialogsDimOnce()
{
    const std::unique_ptr<QDialog> first = open();
    const int dimmed = lightness({5, 5});
    std::unique_ptr<QDialog> second = open(Qt::ApplicationModal);
    QCOMPARE(lightness({5, 5}), dimmed);
    second.reset();
    QCOMPARE(lightness({5, 5}), dimmed);
    first->hide();
    QCOMPARE(lightness({5, 5}), m_usual);
}

void DialogGroundTest::aDialogThatIsDeletedEndsIt()
{
    std::unique_ptr<QDialog> dialog = open();
    dialog.reset();
    QCOMPARE(lightness({5, 5}), m_usual);
    // With the window, which is deleted first here.
    QPointer<QDialog> child = open().release();
    m_window.reset();
    QVERIFY(!child);
}

void DialogGroundTest::aDialogThatBlocksNothingDimsNothing()
{
    const std::unique_ptr<QDialog> dialog = open(Qt::NonModal);
    QCOMPARE(lightness({5, 5}), m_usual);
}

void DialogGroundTest::aDialogWithoutAFrameHasALine()
{
    QDialog dialog(nullptr, Qt::FramelessWindowHint);
    dialog.show();
    const QImage shown = dialog.grab().toImage();
    const QColor line = dialog.palette().color(QPalette::Mid);
    QCOMPARE(shown.pixelColor(0, 0).rgb(), line.rgb());
    QCOMPARE(shown.pixelColor(shown.width() - 1, shown.height() / 2).rgb(), line.rgb());
    QVERIFY(shown.pixelColor(3, 3).rgb() != line.rgb());
    // The window manager's frame is enough.
    const std::unique_ptr<QDialog> framed = open();
    QVERIFY(!framed->windowHandle()->frameMargins().isNull());
    QVERIFY(framed->grab().toImage().pixelColor(0, 0).rgb() != line.rgb());
}

void DialogGroundTest::inputGoesThrough()
{
    const std::unique_ptr<QDialog> dialog = open();
    QPushButton button(dialog.get());
    button.setGeometry(0, 0, 40, 30);
    button.show();
    int clicks = 0;
    connect(&button, &QPushButton::clicked, this, [&clicks] { ++clicks; });
    QTest::mouseClick(dialog->windowHandle(), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(clicks, 1);
}

PATLAS_WIDGET_TEST(DialogGroundTest)
#include "tst_dialogground.moc"
