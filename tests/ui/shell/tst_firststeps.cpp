// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstSteps.h"

#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/shell/ControlMark.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Three steps, each done with the controls themselves.
class FirstStepsTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"patlas-test"_s);
        Theme::apply(*qApp,
                     qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark
                                                                            : Appearance::Light);
    }
    void init()
    {
        renew();
        m_window = std::make_unique<QWidget>();
        m_steps = new FirstSteps(m_ground->workspace, *m_page, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_page.get(), 1);
        column->addWidget(m_steps);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        delete m_steps;
        m_page->setParent(nullptr);
        close();
        m_window.reset();
    }

    void eachStepIsDoneWithTheControls()
    {
        QVERIFY(!m_steps->isVisible());
        m_steps->start();
        QVERIFY(m_steps->isVisible());
        QVERIFY2(said().contains(u"POST Create a tag"_s), qPrintable(said()));
        QCOMPARE(title(), u"First steps, 1 of 3"_s);
        auto *tree = find<QTreeView>(u"Operations"_s);
        QVERIFY(tree->findChild<ControlMark *>());
        takePicture(u"first-steps"_s);
        QTest::mouseClick(button(u"Show me"_s), Qt::LeftButton);
        QVERIFY(tree->hasFocus());
        for (int i = 0; i < 6 && m_page->draft().operationId != u"tags.create"_s; ++i)
            QTest::keyClick(tree, Qt::Key_Down);

        QCOMPARE(title(), u"First steps, 2 of 3"_s);
        QVERIFY(!tree->findChild<ControlMark *>());
        QTest::mouseClick(button(u"Show me"_s), Qt::LeftButton);
        QVERIFY(QApplication::focusWidget() != button(u"Show me"_s));
        takePicture(u"first-steps-token"_s);
        Credential token = sampleToken({}, {u"can_create_tags"_s});
        token.name = u"mine"_s;
        token.storage = sessionStoreId;
        const auto added = waitFor(m_ground->tokens.add(token, Secret::copyOf("glspat_mine0123456789")));
        QVERIFY(added);
        m_page->selectCredential(added->id);

        QCOMPARE(title(), u"First steps, 3 of 3"_s);
        QPushButton *send = find<QPushButton>(u"Send"_s);
        QVERIFY(send->findChild<ControlMark *>());
        takePicture(u"first-steps-send"_s);
        QTest::mouseClick(send, Qt::LeftButton); // the mark takes no click
        QTRY_COMPARE(title(), u"First steps, done"_s);
        QVERIFY(!send->findChild<ControlMark *>());
        QVERIFY(!button(u"Show me"_s)->isVisible());
        QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
        QVERIFY(!m_steps->isVisible());
    }

    void theyAreLeftAtAnyTimeAndStartedAgain()
    {
        m_steps->start();
        auto *tree = find<QTreeView>(u"Operations"_s);
        QTest::mouseClick(button(u"Skip"_s), Qt::LeftButton);
        QVERIFY(!m_steps->isVisible());
        QVERIFY(!tree->findChild<ControlMark *>());
        m_page->openOperation(u"tags.create"_s);
        QVERIFY(!m_steps->isVisible()); // nothing brings them back
        m_steps->start();
        QCOMPARE(title(), u"First steps, 1 of 3"_s); // the operation that is open was not chosen
    }

    void anOperationThatNeedsNoTokenIsNoStep()
    {
        m_steps->start();
        m_page->openOperation(u"tags.list"_s);
        QCOMPARE(title(), u"First steps, 1 of 3"_s);
    }

    void theySpeakToAssistiveClients()
    {
        m_steps->start();
        auto *text = named<QLabel>(u"First steps"_s, m_steps);
        QVERIFY(text);
        QCOMPARE(text->accessibleDescription(), u"First steps, 1 of 3. "_s + text->text());
        for (const char *name : {"Show me", "Skip"}) {
            QPushButton *each = button(QString::fromLatin1(name));
            QVERIFY2(each && each->isVisible() && each->focusPolicy() == Qt::StrongFocus, name);
        }
    }

private:
    QString said() const { return named<QLabel>(u"First steps"_s, m_steps)->text(); }
    QString title() const { return m_steps->findChild<QLabel *>()->text(); }
    QPushButton *button(const QString &name) const { return named<QPushButton>(name, m_steps); }

    std::unique_ptr<QWidget> m_window;
    FirstSteps *m_steps = nullptr;
};

PATLAS_WIDGET_TEST(FirstStepsTest)

#include "tst_firststeps.moc"
