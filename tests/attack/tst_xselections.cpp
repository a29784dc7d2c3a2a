// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/secret/SecretField.h"

#include <QClipboard>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr char shownSecret[] = "Sh0wn-once-and-of-no-known-shape";

/// A display of its own.
class Display {
public:
    Display()
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        m_server = ::fork();
        if (m_server == 0) {
            const std::string number = std::to_string(ends[1]);
            ::close(ends[0]);
            ::execlp("Xvfb", "Xvfb", "-displayfd", number.c_str(), "-screen", "0", "800x600x24", "-nolisten",
                     "tcp", nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        // The number comes in one part or in several, and ends with a line.
        for (char c = 0; ::read(ends[0], &c, 1) == 1 && c != '\n';)
            m_number += c;
        ::close(ends[0]);
    }
    ~Display()
    {
        if (m_server > 0) {
            ::kill(m_server, SIGTERM);
            ::waitpid(m_server, nullptr, 0);
        }
    }
    bool isThere() const { return !m_number.isEmpty(); }
    QByteArray name() const { return ':' + m_number; }

private:
    pid_t m_server = -1;
    QByteArray m_number;
};

/// What another program reads of a selection.
QByteArray selection(const QString &which, const QString &target = u"UTF8_STRING"_s)
{
    QProcess reader;
    reader.start(u"xclip"_s, {u"-o"_s, u"-selection"_s, which, u"-t"_s, target});
    // The window must answer while the other program waits.
    if (!QTest::qWaitFor([&reader] { return reader.state() == QProcess::NotRunning; }, 20'000))
        qFatal("xclip does not end");
    return reader.readAllStandardOutput();
}

} // namespace

/// On X11 every selected text is offered to all programs: not that of a secret, whatever a person does with
/// it, and what is copied is marked, and gone when the program ends.
class XSelectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::platformName(), u"xcb"_s); // else Xvfb is missing
        m_plain.setText(u"harmless"_s);
        m_plain.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_plain));
        m_plain.setFocus();
        QTest::keyClick(&m_plain, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selection(u"primary"_s), QByteArray("harmless")); // so that a find would be seen
    }
    void init()
    {
        m_field = std::make_unique<SecretField>(SecretField::Use::Reveal);
        m_field->reveal(Secret::copyOf(shownSecret));
        m_field->resize(400, 30);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
        m_field->setFocus();
        connect(m_field.get(), &SecretField::copyRequested, this,
                [this] { m_clipboard->copy(Secret::copyOf(shownSecret)); });
        m_clipboard = std::make_unique<SecretClipboard>();
    }
    void cleanup()
    {
        m_clipboard.reset();
        m_field.reset();
    }

    void selectingByMouseOrKeysOffersNothing()
    {
        const int y = m_field->height() / 2;
        const auto isClean = [] { return !selection(u"primary"_s).contains("Sh0wn"); };
        m_field->selectAll();
        QVERIFY(isClean());
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(isClean());
        QTest::keyClick(m_field.get(), Qt::Key_Home);
        QTest::keyClick(m_field.get(), Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(isClean());
        QTest::mousePress(m_field.get(), Qt::LeftButton, {}, {5, y});
        QTest::mouseMove(m_field.get(), {300, y});
        QTest::mouseRelease(m_field.get(), Qt::LeftButton, {}, {300, y});
        QVERIFY(isClean());
        QTest::mouseDClick(m_field.get(), Qt::LeftButton, {}, {40, y});
        QVERIFY(isClean());
        QVERIFY(!selection(u"clipboard"_s).contains("Sh0wn"));
    }

    void copyIsMarkedAndTakenBack()
    {
        m_field->selectAll();
        QTest::keyClick(m_field.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(selection(u"clipboard"_s), QByteArray(shownSecret));
        QVERIFY(selection(u"clipboard"_s, u"TARGETS"_s).contains("x-kde-passwordManagerHint"));
        QCOMPARE(selection(u"clipboard"_s, u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QVERIFY(!selection(u"primary"_s).contains("Sh0wn"));
        m_clipboard.reset(); // as at quit, before a clipboard manager is given what is left
        QVERIFY(!selection(u"clipboard"_s).contains("Sh0wn"));
    }

private:
    QLineEdit m_plain;
    std::unique_ptr<SecretField> m_field;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

namespace {

int onADisplay(int argc, char **argv)
{
    const Display display;
    if (display.isThere()) {
        ::setenv("DISPLAY", display.name().constData(), 1);
        ::setenv("QT_QPA_PLATFORM", "xcb", 1);
    }
    return patlas::test::runWith<QApplication, XSelectionsTest>(argc, argv);
}

} // namespace

PATLAS_REGISTER_TEST(&onADisplay)
#include "tst_xselections.moc"
