// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpFile.h"
#include "core/openapi/BuiltIn.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/help/ManualPages.h"
#include "ui/help/ManualView.h"
#include "ui/help/ManualWindow.h"
#include "ui/shell/MainWindow.h"

#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace patlas;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// What the program says, from its translations, which have all of its texts.
QSet<QString> textsOfProgram()
{
    QFile file(QStringLiteral(PATLAS_SOURCES "/resources/translations/patlas_de.ts"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no translations");
    QSet<QString> texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "source"_L1)
            texts.insert(withoutMnemonic(xml.readElementText()));
    }
    return texts;
}

} // namespace

/// The manual: each of its claims that a program can check, and the window that shows it.
class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void menusAndKeysAreThere_data() { pages(); }
    void menusAndKeysAreThere();
    void namesAreTextsOfTheProgram_data() { pages(); }
    void namesAreTextsOfTheProgram();
    void linksAndPicturesLeadSomewhere_data() { pages(); }
    void linksAndPicturesLeadSomewhere();
    void theExampleFileIsUnderstood();
    void pagesAreChosenFollowedAndLeft();
    void wordsAreFound();
    void colourAndSizeAreThoseOfTheWindow();

private:
    static void pages()
    {
        QTest::addColumn<QString>("markdown");
        for (const ManualPage &page : manualPages())
            QTest::newRow(qPrintable(page.name)) << page.markdown;
    }
    static QStringList bold(const QString &markdown)
    {
        QStringList names;
        static const QRegularExpression marked(u"\\*\\*([^*]+)\\*\\*"_s);
        for (auto it = marked.globalMatch(markdown); it.hasNext();)
            names.append(it.next().captured(1).simplified());
        return names;
    }
    ManualWindow *open()
    {
        ManualWindow::open(*m_window);
        return m_window->findChild<ManualWindow *>();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Ground> m_ground;
    std::unique_ptr<MainWindow> m_window;
};

void ManualTest::initTestCase()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_ground = std::make_unique<Ground>(m_directory->path());
    m_ground->sandbox.base = QUrl(u"http://127.0.0.1:9/v1/api"_s);
    m_window = std::make_unique<MainWindow>(m_ground->workspace, *m_preferences);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ManualTest::cleanupTestCase()
{
    m_window.reset();
    m_ground.reset();
}

void ManualTest::menusAndKeysAreThere()
{
    QFETCH(QString, markdown);
    static const QRegularExpression path(u"\\*\\*([A-Z][a-z]+) > ([^*]+)\\*\\*(?: \\((\\S+)\\))?"_s);
    for (auto it = path.globalMatch(markdown.simplified()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QAction *found = nullptr;
        const QList<QAction *> menus = m_window->menuBar()->actions();
        for (const QAction *menu : menus) {
            if (withoutMnemonic(menu->text()) != match.captured(1))
                continue;
            const QList<QAction *> actions = menu->menu()->actions();
            for (QAction *action : actions) {
                if (withoutMnemonic(action->text()) == match.captured(2))
                    found = action;
            }
        }
        QVERIFY2(found, qPrintable(match.captured(0)));
        if (match.hasCaptured(3))
            QVERIFY2(found->shortcuts().contains(QKeySequence(match.captured(3))),
                     qPrintable(match.captured(0)));
    }
}

void ManualTest::namesAreTextsOfTheProgram()
{
    QFETCH(QString, markdown);
    const QSet<QString> texts = textsOfProgram();
    const QByteArray description = builtInApiDocument();
    QStringList unknown;
    for (const QString &name : bold(markdown)) {
        const qsizetype blank = name.indexOf(u' ');
        const bool isOperation = blank > 0 && name.left(blank).isUpper();
        const bool isThere = isOperation
            ? description.contains("summary: " + name.mid(blank + 1).toUtf8() + '\n')
            : texts.contains(name);
        if (!isThere && !name.contains(u" > "_s))
            unknown.append(name);
    }
    QCOMPARE(unknown, QStringList());
}

void ManualTest::linksAndPicturesLeadSomewhere()
{
    QFETCH(QString, markdown);
    static const QRegularExpression link(u"(!?)\\[[^\\]]+\\]\\(([^)]+)\\)"_s);
    for (auto it = link.globalMatch(markdown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString target = match.captured(2);
        QVERIFY2(QFile::exists(QStringLiteral(PATLAS_SOURCES "/docs/manual/") + target), qPrintable(target));
        const std::vector<ManualPage> all = manualPages();
        if (match.captured(1).isEmpty())
            QVERIFY2(std::any_of(all.begin(), all.end(),
                                 [&](const ManualPage &one) { return one.name == target; }),
                     qPrintable(target));
        else
            QVERIFY2(!manualPicture(target, false).isEmpty() && !manualPicture(target, true).isEmpty(),
                     qPrintable(target));
    }
}

void ManualTest::theExampleFileIsUnderstood()
{
    QString markdown;
    for (const ManualPage &page : manualPages())
        markdown += page.markdown;
    const qsizetype begin = markdown.indexOf(u"```http\n"_s) + 8;
    const HttpFile file =
        HttpFile::read(markdown.mid(begin, markdown.indexOf(u"```"_s, begin) - begin).toUtf8());
    QCOMPARE(file.requests().size(), 2U);
    QVERIFY(file.notes().empty());
    for (const HttpFileRequest &request : file.requests())
        QVERIFY2(request.notes.empty(), qPrintable(request.definition.title));
    QCOMPARE(file.requests()[0].definition.checks, QStringList{u"status == 201"_s});
    QCOMPARE(file.variables().size(), 1U);
}

void ManualTest::pagesAreChosenFollowedAndLeft()
{
    ManualWindow *manual = open();
    QVERIFY(manual);
    QCOMPARE(open(), manual); // one is enough
    auto *names = named<QListWidget>(u"Manual pages"_s, manual);
    auto *view = named<ManualView>(u"Manual page"_s, manual);
    auto *back = named<QToolButton>(u"Back"_s, manual);
    QCOMPARE(names->count(), int(manualPages().size()));
    QVERIFY(!back->isEnabled());
    QVERIFY(view->toPlainText().startsWith(u"Patlas"_s));
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    manual->resize(500, 400); // pictures fit
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);

    Q_EMIT view->anchorClicked(QUrl(u"tokens.md"_s));
    QCOMPARE(names->currentItem()->text(), u"Tokens"_s);
    QVERIFY(view->toPlainText().startsWith(u"Tokens"_s));
    Q_EMIT view->anchorClicked(QUrl(u"missing.md"_s));
    QVERIFY(view->toPlainText().startsWith(u"Tokens"_s));
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QVERIFY(view->toPlainText().startsWith(u"Requests"_s));

    back->click();
    QVERIFY(view->toPlainText().startsWith(u"Tokens"_s));
    back->click();
    QVERIFY(view->toPlainText().startsWith(u"Patlas"_s));
    QVERIFY(!back->isEnabled());

    const QPointer<ManualWindow> closed = manual;
    manual->close();
    QTRY_VERIFY(!closed);
}

void ManualTest::wordsAreFound()
{
    ManualWindow *manual = open();
    auto *names = named<QListWidget>(u"Manual pages"_s, manual);
    auto *view = named<ManualView>(u"Manual page"_s, manual);
    auto *search = named<QLineEdit>(u"Search the manual"_s, manual);
    search->setText(u"junit"_s);
    QStringList shown;
    for (int row = 0; row < names->count(); ++row) {
        if (!names->item(row)->isHidden())
            shown.append(names->item(row)->text());
    }
    QCOMPARE(shown, (QStringList{u"Request files"_s, u"patlasctl"_s}));
    QVERIFY(view->toPlainText().startsWith(u"Request files"_s));
    QCOMPARE(view->extraSelections().size(), 1);
    QVERIFY(view->verticalScrollBar()->value() > 0);
    search->setText(u"no such words"_s);
    QVERIFY(view->extraSelections().isEmpty());
    search->clear();
    QVERIFY(!names->item(0)->isHidden());
    manual->close();
}

void ManualTest::colourAndSizeAreThoseOfTheWindow()
{
    ManualWindow *manual = open();
    auto *view = named<ManualView>(u"Manual page"_s, manual);
    const auto corner = [view] {
        const auto picture = view->loadResource(QTextDocument::ImageResource,
                                                QUrl(u"../../packaging/screenshots/explorer-light.png"_s));
        return picture.value<QImage>().pixelColor(4, 4).lightness();
    };
    QVERIFY(corner() > 128);
    QPalette dark = view->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    view->setPalette(dark);
    QVERIFY(corner() < 128);
    QVERIFY(view->toPlainText().startsWith(u"Patlas"_s));

    const double before = view->document()->size().height();
    QFont larger = view->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    view->setFont(larger);
    QVERIFY(view->document()->size().height() > before * 1.2);
    // Nothing is loaded from elsewhere.
    QVERIFY(view->loadResource(QTextDocument::HtmlResource, QUrl(u"https://example.org/"_s)).isNull());
    manual->close();
}

PATLAS_WIDGET_TEST(ManualTest)
#include "tst_manual.moc"
