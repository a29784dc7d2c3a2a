// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/secret/KeychainStore.h"
#include "core/session/Language.h"
#include "tests/app/TextFit.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/TestPaths.h"
#include "tests/support/WidgetFinder.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProcess>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTranslator>
#include <QTreeView>

#include <memory>

using namespace patlas;

/// Sees what is asked for and in no translation: a text of a context that lupdate calls otherwise.
class AskedTexts : public QTranslator {
    Q_OBJECT

public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        // Only those of classes can be told from Qt's.
        if (!QByteArrayView(context).startsWith("patlas::") || *source == '\0')
            return {};
        asked.insert(QString::fromLatin1(context) + u": "_s + QString::fromUtf8(source));
        if (all.translate(context, source, comment, n).isEmpty())
            missed.insert(QString::fromLatin1(context) + u": "_s + QString::fromUtf8(source));
        return {};
    }

    QTranslator all; ///< of every text that lupdate finds
    mutable QSet<QString> asked;
    mutable QSet<QString> missed;
};

/// The window and its dialogs in each language, at 1280x800: no text is cut, no menu has a mnemonic twice,
/// and every text that is asked for is one that can be translated. The pseudo-language is half as long again,
/// and from right to left.
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingFits_data();
    void everythingFits();
    void cleanup();
    void textsAreAskedForAsTheyAreTranslated();

private:
    void start();
    void look(QWidget &window, const QString &name);
    void lookAtTabs(QWidget &window, const QString &name);
    void lookAtDialog(QAction &action);
    QAction *action(const QString &id) const { return m_program->window().findChild<QAction *>(id); }

    QTemporaryDir m_directory;
    AskedTexts m_asked;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Program> m_program;
    QString m_language;
    QStringList m_faults;
    int m_looks = 0; ///< at a window, a tab or a page in the language
};

namespace {

// Somewhat fewer than there are: nothing may go by unlooked at.
constexpr int leastLooks = 50;
constexpr int leastAsked = 850;

QString spoken(const char *context, const char *english)
{
    return QCoreApplication::translate(context, english);
}

QDialog *openDialog()
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        auto *dialog = qobject_cast<QDialog *>(top);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QModelIndex firstLeaf(const QAbstractItemModel &model, QModelIndex at = {})
{
    while (model.rowCount(at) > 0)
        at = model.index(0, 0, at);
    return at;
}

} // namespace

void LanguagesTest::initTestCase()
{
    const QString file = m_directory.filePath(u"pseudo.qm"_s);
    QProcess script;
    script.start(u"" PATLAS_SOURCES "/packaging/translations.sh"_s, {u"--pseudo"_s, file});
    QVERIFY(script.waitForFinished(60'000));
    QVERIFY2(script.exitCode() == 0, script.readAllStandardError() + script.readAllStandardOutput());
    QVERIFY(m_asked.all.load(file));
    QVERIFY(QCoreApplication::installTranslator(&m_asked));
}

void LanguagesTest::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages)
        QTest::newRow(language.code.data()) << QString(language.code);
    QTest::newRow("pseudo") << u"pseudo"_s;
}

void LanguagesTest::start()
{
    QCoreApplication::removeTranslator(&m_asked); // the one that is asked first is the last
    if (m_language == "pseudo"_L1) {
        QCoreApplication::installTranslator(&m_asked.all);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    } else {
        m_translation = std::make_unique<Translation>(m_language);
    }
    QCoreApplication::installTranslator(&m_asked);

    const QDir folder(m_directory.filePath(m_language));
    QVERIFY(QDir().mkpath(folder.path()));
    m_program = std::make_unique<Program>(pathsIn(folder));
    m_program->start();
    m_program->window().setGeometry(0, 0, 1280, 800);
    QTRY_VERIFY(m_program->workspace().keychain().state() == KeychainState::Unlocked);
    QTRY_VERIFY(m_program->workspace().sandbox().state() == SandboxControl::State::Running);
}

void LanguagesTest::look(QWidget &window, const QString &name)
{
    ++m_looks;
    QCoreApplication::processEvents();
    const QStringList cut = test::cutTexts(window) + test::sharedMnemonics(window);
    for (const QString &line : cut)
        m_faults.append(m_language + u", "_s + name + u": "_s + line);
    // As tests/support/Picture.h, but of one window.
    const QString directory = qEnvironmentVariable("PATLAS_SCREENSHOTS");
    if (!directory.isEmpty())
        QVERIFY(window.grab().save(u"%1/%2-%3.png"_s.arg(directory, m_language, name)));
}

void LanguagesTest::lookAtTabs(QWidget &window, const QString &name)
{
    look(window, name);
    const QList<QTabBar *> bars = window.findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            if (!bar->isTabVisible(i) || !bar->isTabEnabled(i))
                continue;
            bar->setCurrentIndex(i);
            look(window, u"%1-%2-%3"_s.arg(name).arg(bars.indexOf(bar)).arg(i));
        }
    }
}

void LanguagesTest::lookAtDialog(QAction &action)
{
    const QString name = action.objectName();
    action.trigger();
    QVERIFY2(QTest::qWaitFor([] { return openDialog() != nullptr; }), qPrintable(name));
    QPointer<QDialog> dialog = openDialog();
    lookAtTabs(*dialog, name);
    if (name == "preferences"_L1) {
        auto *pages = dialog->findChild<QListWidget *>();
        for (int page = 1; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            look(*dialog, name + QString::number(page));
        }
    }
    while (QDialog *open = openDialog()) { // it may have asked something
        open->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        if (openDialog() == open)
            break;
    }
    QTRY_VERIFY2(!openDialog(), qPrintable(name));
}

void LanguagesTest::everythingFits()
{
    QFETCH(const QString, language);
    m_language = language;
    start();
    QWidget &window = m_program->window();
    auto *tree = named<QTreeView>(spoken("patlas::OperationPane", "Operations"), &window);
    QVERIFY(tree);
    QTRY_VERIFY(firstLeaf(*tree->model()).isValid());
    tree->setCurrentIndex(firstLeaf(*tree->model()));
    Q_EMIT tree->activated(tree->currentIndex());
    lookAtTabs(window, u"explorer"_s);

    auto *send = named<QPushButton>(spoken("patlas::RequestLine", "Send"), &window);
    QVERIFY(send);
    send->click();
    if (auto *anyway = named<QPushButton>(spoken("patlas::SendWarning", "Send anyway"), &window);
        anyway && anyway->isVisible())
        anyway->click();
    const auto *status = named<QLabel>(spoken("patlas::StatusBadge", "Response status"), &window);
    QVERIFY(status);
    QTRY_VERIFY(status->isVisible() && !status->text().isEmpty());
    lookAtTabs(window, u"response"_s);
    for (const char *section : {"showTokens", "showHistory"}) {
        action(QString::fromLatin1(section))->trigger();
        lookAtTabs(window, QString::fromLatin1(section));
    }
    action(u"showExplorer"_s)->trigger();
    for (const char *dialog :
         {"newToken", "addExistingToken", "addProjectToken", "checkForLeaks", "importRequests", "addApi",
          "addEnvironment", "showCookies", "showStores", "showCommands", "preferences", "goTo",
          "resetSandbox", "auditLog", "faults", "showShortcuts", "reportProblem", "about"}) {
        QAction *opening = action(QString::fromLatin1(dialog));
        QVERIFY2(opening && opening->isEnabled(), dialog);
        lookAtDialog(*opening);
    }
    QVERIFY2(m_looks >= leastLooks, qPrintable(QString::number(m_looks)));
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void LanguagesTest::cleanup()
{
    m_program.reset();
    m_translation.reset();
    QCoreApplication::removeTranslator(&m_asked.all);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
    m_faults.clear();
    m_looks = 0;
}

void LanguagesTest::textsAreAskedForAsTheyAreTranslated()
{
    // everythingFits, before this, has them asked for.
    QVERIFY2(m_asked.asked.size() >= leastAsked, qPrintable(QString::number(m_asked.asked.size())));
    const QStringList missed(m_asked.missed.cbegin(), m_asked.missed.cend());
    QVERIFY2(missed.isEmpty(), qPrintable(u'\n' + missed.join(u'\n')));
}

// A screen of Qt's offscreen platform is 800x800 without a file that says otherwise.
PATLAS_REGISTER_TEST([](int argc, char **argv) {
    QTemporaryFile screen;
    if (screen.open() && qgetenv("QT_QPA_PLATFORM") == "offscreen") {
        screen.write("{\"screens\":[{\"name\":\"one\",\"x\":0,\"y\":0,\"width\":1280,\"height\":800,"
                     "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}");
        screen.flush();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toLocal8Bit());
    }
    return runInSession<LanguagesTest>(Keyring::Unlocked, argc, argv);
})
#include "tst_languages.moc"
