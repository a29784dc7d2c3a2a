// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"
#include "core/request/OperationDraft.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/docs/DocsTab.h"
#include "ui/explorer/RequestBuilder.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTimer>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray petDocument()
{
    return R"(openapi: 3.1.0
info: {title: Pets, version: '7', description: All about **pets**.}
servers: [{url: https://pets.example.com}]
paths:
  /pets:
    post:
      operationId: pets.create
      summary: Register a pet
      deprecated: true
      description: |
        Makes a *pet*. See [the guide](https://pets.example.com/guide).

        - first
        - second
      x-confidence: inferred
      x-scope-confidence: inferred
      security: [{oauth: [pets.write]}, {key: []}, {odd: []}]
      parameters:
        - {name: dryRun, in: query, description: Only checks, schema: {type: boolean, default: false}}
        - {name: X-Kind, in: header, required: true, schema: {type: string, enum: [cat, dog]}, example: cat}
      requestBody:
        required: true
        description: What is known of it
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
      responses:
        '201': {description: The new pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '404': {description: No such kind}
        4XX: {description: Refused}
        default: {description: Anything else}
    get: {operationId: pets.list, summary: List pets, security: []}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Api-Key, x-title: key of the shop}
    odd: {type: http, scheme: hoba}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://p.example.com/t', scopes: {pets.write: Register pets}}}}
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, minLength: 1, maxLength: 40, description: How it is called}
        id: {type: integer, readOnly: true}
        mother: {$ref: '#/components/schemas/Pet'}
        home: {$ref: '#/components/schemas/Place'}
    Place: {type: object, properties: {town: {type: [string, 'null'], example: Rome}}}
)";
}

std::shared_ptr<const ApiDescription> petApi()
{
    const Result<ApiDescription> api = readOpenApi(petDocument());
    if (!api)
        qFatal("not readable: %s", qPrintable(api.error().message()));
    return std::make_shared<const ApiDescription>(*api);
}

/// An API whose only operation has this description.
std::shared_ptr<const ApiDescription> described(const QString &description)
{
    auto api = std::make_shared<ApiDescription>();
    Operation operation;
    operation.id = u"one"_s;
    operation.method = u"GET"_s;
    operation.path = u"/one"_s;
    operation.title = u"One"_s;
    operation.description = description;
    operation.confidence = Confidence::Documented;
    api->operations = {operation};
    return api;
}

/// Catches what would open a browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

private:
    const QStringList schemes{u"http"_s, u"https"_s, u"file"_s, u"javascript"_s, u"mailto"_s, u"data"_s};
};

} // namespace

class DocsTabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOperationIsDescribed();
    void credentialsAreInWords();
    void markdownIsShown();
    void aSchemaLinksToItsFirstPlace();
    void htmlIsText();
    void nothingIsLoaded();
    void onlyWebLinksAreOpened_data();
    void onlyWebLinksAreOpened();
    void charactersThatHideAreMarked();
    void aRequestOfOnesOwnHasOneSentence();
    void aHiddenTabDoesNothing();
    void hugeTextsAreBounded_data();
    void hugeTextsAreBounded();
    void textCanBeCopied();
    void coloursFollowThePalette();
    void theBuilderBeginsWithParameters();

private:
    void show(const std::shared_ptr<const ApiDescription> &api, const char *id);
    QString text() const { return m_view->toPlainText(); }
    QString lineWith(const QString &words) const;
    QTextCharFormat formatOf(const QString &words) const;

    std::unique_ptr<DocsTab> m_tab;
    QTextBrowser *m_view = nullptr;
    int m_shown = 0;
};

void DocsTabTest::init()
{
    m_tab = std::make_unique<DocsTab>();
    m_view = named<QTextBrowser>(u"Docs"_s, m_tab.get());
    QVERIFY(m_view);
    m_tab->resize(700, 500);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

/// Waits for the end of the page, which is about the API where that has a title.
void DocsTabTest::show(const std::shared_ptr<const ApiDescription> &api, const char *id)
{
    auto titled = std::make_shared<ApiDescription>(*api);
    const QString end = u"(end %1)"_s.arg(++m_shown); // not that of the page before
    titled->version += u' ' + end;
    if (titled->title.isEmpty())
        titled->title = u"Sample"_s;
    m_tab->setOperation(titled, QString::fromLatin1(id));
    QTRY_VERIFY2(text().contains(end), qPrintable(text().left(500)));
    QTest::qWait(0);
}

QString DocsTabTest::lineWith(const QString &words) const
{
    const QStringList lines = text().split(u'\n').filter(words);
    return lines.isEmpty() ? QString() : lines.front();
}

QTextCharFormat DocsTabTest::formatOf(const QString &words) const
{
    const QTextCursor found = m_view->document()->find(words);
    return found.charFormat();
}

void DocsTabTest::anOperationIsDescribed()
{
    show(petApi(), "pets.create");
    const QStringList lines = text().split(u'\n');
    QCOMPARE(lines[0], u"Register a pet  Deprecated"_s);
    QCOMPARE(lines[1], u"POST  /pets"_s);
    QVERIFY(formatOf(u"/pets"_s).font().fixedPitch()
            || formatOf(u"/pets"_s).font().family() != m_view->font().family());
    QVERIFY(text().contains(u"Nothing public confirms this path"_s));
    QCOMPARE(lineWith(u"dryRun"_s), u"dryRun  in the query  boolean"_s);
    QCOMPARE(lineWith(u"Only checks"_s), u"Only checks"_s);
    QCOMPARE(lineWith(u"default"_s), u"default false"_s);
    QCOMPARE(lineWith(u"X-Kind"_s), u"X-Kind  header  string  required"_s);
    QCOMPARE(lineWith(u"One of"_s), u"One of cat, dog"_s);
    QCOMPARE(lineWith(u"example cat"_s), u"example cat"_s);
    QCOMPARE(lineWith(u"Request body"_s), u"Request body  required"_s);
    QCOMPARE(lineWith(u"application/json"_s), u"application/json  Pet"_s);
    QCOMPARE(lineWith(u"name "_s), u"name  string  required"_s);
    QCOMPARE(lineWith(u"length"_s), u"length 1 to 40"_s);
    QCOMPARE(lineWith(u"id "_s), u"id  integer  read only"_s);
    QCOMPARE(lineWith(u"town"_s), u"town  string or null"_s);
    QCOMPARE(lineWith(u"201"_s), u"201  Pet"_s);
    QVERIFY(text().contains(u"The new pet"_s));
    QCOMPARE(lineWith(u"404"_s), u"404"_s);
    QCOMPARE(lineWith(u"4XX"_s), u"4XX"_s);
    QVERIFY(text().contains(u"No such kind"_s));
    QVERIFY(text().indexOf(u"any other"_s) > text().indexOf(u"404"_s));
    QVERIFY(text().contains(u"About this API"_s));
    QCOMPARE(text().count(u"town"_s), 1); // the fields of a schema are listed once
}

void DocsTabTest::credentialsAreInWords()
{
    show(petApi(), "pets.create");
    const QString words = text();
    QVERIFY2(words.contains(u"with the scope\n"_s), qPrintable(words));
    QCOMPARE(lineWith(u"pets.write"_s), u"pets.write  Register pets  inferred"_s);
    QVERIFY(words.contains(u"\nor\nA key of the shop\nor\n"_s));
    QVERIFY(lineWith(u"odd"_s).endsWith(u"not supported"_s));
    QVERIFY(words.contains(u"That it needs these scopes is inferred."_s));
    show(petApi(), "pets.list");
    QVERIFY2(text().contains(u"No credential is needed."_s), qPrintable(text()));
    show(sampleApi(), "tags.create");
    QVERIFY2(
        text().contains(u"\nand a personal access token with the scope\ncan_create_tags  Create tags\n"_s),
        qPrintable(text()));
}

void DocsTabTest::markdownIsShown()
{
    show(petApi(), "pets.create");
    QVERIFY(formatOf(u"pet"_s).isValid());
    QCOMPARE(lineWith(u"Makes a"_s), u"Makes a pet. See the guide."_s);
    QCOMPARE(formatOf(u"the guide"_s).anchorHref(), u"https://pets.example.com/guide"_s);
    const QTextCursor first = m_view->document()->find(u"first"_s);
    QVERIFY(first.block().textList());
    QVERIFY(m_view->document()->find(u"second"_s).block().textList());
    QVERIFY(!m_view->document()->find(u"Nothing public"_s).block().textList());
    QVERIFY(formatOf(u"pets"_s).isValid());
}

void DocsTabTest::aSchemaLinksToItsFirstPlace()
{
    show(petApi(), "pets.create");
    QTextCursor cursor = m_view->document()->find(u"mother  Pet"_s);
    QVERIFY(!cursor.isNull());
    const QString link = cursor.charFormat().anchorHref();
    QVERIFY2(link.startsWith(u'#'), qPrintable(link));
    QVERIFY(m_view->document()->find(u"application/json  Pet"_s).charFormat().anchorHref().isEmpty());
    QCOMPARE(m_view->document()->find(u"201  Pet"_s).charFormat().anchorHref(), link);

    m_tab->resize(700, 200);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    Q_EMIT m_view->anchorClicked(QUrl(link));
    cursor = m_view->document()->find(u"application/json"_s);
    const int y = m_view->cursorRect(cursor).y();
    QVERIFY2(y >= -5 && y < 200, qPrintable(QString::number(y)));
    QVERIFY(text().contains(u"Register a pet"_s));
}

void DocsTabTest::htmlIsText()
{
    show(described(u"Before <b>bold</b> <img src=\"file:///etc/passwd\"> <script>alert(1)</script>\n\n"
                   "<table><tr><td>cell</td></tr></table>"_s),
         "one");
    QVERIFY2(text().contains(u"<b>bold</b>"_s) && text().contains(u"<script>"_s), qPrintable(text()));
    QVERIFY(text().contains(u"<td>cell</td>"_s));
    auto api = std::make_shared<ApiDescription>(*described({}));
    api->operations[0].title = u"<h1>Title</h1>"_s;
    Parameter parameter;
    parameter.name = u"<i>x</i>"_s;
    parameter.description = u"<img src=x>"_s;
    parameter.schema = "{\"type\":\"<u>t</u>\",\"enum\":[\"<a href='https://e.example'>e</a>\"]}";
    api->operations[0].parameters = {parameter};
    show(api, "one");
    for (const char16_t *shown : {u"<h1>Title</h1>", u"<i>x</i>", u"<img src=x>", u"<u>t</u>", u"<a href"})
        QVERIFY2(text().contains(QString::fromUtf16(shown)), qPrintable(text()));
    QVERIFY(!text().contains(QChar::ObjectReplacementCharacter));
}

void DocsTabTest::nothingIsLoaded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.png"_s);
    QImage image(50, 50, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path));
    show(described(
             u"![local](%1) ![file](file://%1) ![web](http://t.example/a.png) "
             "![](data:image/png;base64,AAAA) [![badge](https://t.example/b.png)](https://t.example/c)"_s.arg(
                 path)),
         "one");
    QVERIFY2(!text().contains(QChar::ObjectReplacementCharacter), qPrintable(text()));
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each)
            QVERIFY(!each.fragment().charFormat().isImageFormat());
    }
    QVERIFY(text().contains(u"[image: local]"_s) && text().contains(u"[image: web]"_s));
    QCOMPARE(formatOf(u"[image: web]"_s).anchorHref(), u"http://t.example/a.png"_s);
    QVERIFY(formatOf(u"[image: file]"_s).anchorHref().isEmpty());
    m_view->setSource(QUrl::fromLocalFile(path));
    QVERIFY(text().contains(u"[image: local]"_s));
}

void DocsTabTest::onlyWebLinksAreOpened_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opens");
    const auto add = [](const char *link, bool opens) {
        QTest::newRow(link) << QString::fromLatin1(link) << opens;
    };
    add("https://docs.example.com/a?b=c", true);
    add("http://docs.example.com/", true);
    add("javascript:alert(1)", false);
    add("JaVaScRiPt:alert(1)", false);
    add("file:///etc/passwd", false);
    add("data:text/html,x", false);
    add("mailto:a@example.com", false);
    add("https:///nohost", false);
    add("/etc/passwd", false);
    add("vscode://run", false);
}

void DocsTabTest::onlyWebLinksAreOpened()
{
    QFETCH(QString, link);
    QFETCH(bool, opens);
    const Browser browser;
    show(described(u"[click me](%1)"_s.arg(link)), "one");
    QVERIFY2(text().contains(u"click me"_s), qPrintable(text()));
    QCOMPARE(!formatOf(u"click me"_s).anchorHref().isEmpty(), opens);
    QVERIFY(browser.opened.isEmpty());
    const QTextCursor found = m_view->document()->find(u"click me"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->cursorRect(found).center() - QPoint(12, 0));
    Q_EMIT m_view->anchorClicked(QUrl(link));
    QCOMPARE(browser.opened.size(), opens ? 2 : 0);
    if (opens)
        QCOMPARE(browser.opened.front(), QUrl(link));
}

void DocsTabTest::charactersThatHideAreMarked()
{
    auto api =
        std::make_shared<ApiDescription>(*described(u"a\u202Eb\n\nc\u0007d *e*\n\nf&#x202E;g &amp; h"_s));
    api->operations[0].title = u"T\u202Eitle"_s;
    Parameter parameter;
    parameter.name = u"n\u202Eame"_s;
    parameter.description = u"text\u0001"_s;
    api->operations[0].parameters = {parameter};
    show(api, "one");
    QVERIFY2(text().contains(u"a‹U+202E›b"_s) && text().contains(u"c␇d e"_s), qPrintable(text()));
    QVERIFY(text().contains(u"T‹U+202E›itle"_s) && text().contains(u"n‹U+202E›ame"_s));
    QVERIFY(text().contains(u"text␁"_s));
    QVERIFY2(text().contains(u"f‹U+202E›g & h"_s), qPrintable(text()));
    QVERIFY(!text().contains(QChar(0x202E)));
}

void DocsTabTest::aRequestOfOnesOwnHasOneSentence()
{
    m_tab->setOperation(petApi(), {});
    QCOMPARE(text(),
             u"There is no description of this request: it is not one of the operations of the API."_s);
    show(petApi(), "pets.list");
    QVERIFY(text().startsWith(u"List pets"_s));
    m_tab->setOperation(nullptr, {});
    QVERIFY(text().startsWith(u"There is no description"_s));
}

void DocsTabTest::aHiddenTabDoesNothing()
{
    m_tab->hide();
    m_tab->setOperation(petApi(), u"pets.list"_s);
    QTest::qWait(100);
    QVERIFY(!text().contains(u"List pets"_s));
    m_tab->show();
    QTRY_VERIFY(text().contains(u"List pets"_s));
}

void DocsTabTest::hugeTextsAreBounded_data()
{
    QTest::addColumn<QString>("description");
    const auto add = [](const char *name, const QString &part) {
        QTest::newRow(name) << QString(part).repeated(int(1'000'000 / part.size()));
    };
    add("paragraphs", u"Some **bold** words and `code` of a long text.\n\n"_s);
    add("one line", u"word "_s);
    add("nested lists", u"- "_s);
    add("nested quotes", u"> "_s);
    add("wide table", u"|a"_s);
    add("brackets", u"[("_s);
    add("emphasis", u"*a _b "_s);
    add("links", u"[a](https://e.example) "_s);
    add("images", u"![a](https://e.example/a.png) "_s);
    add("headings", u"# h\n"_s);
    QTest::newRow("tables") << u"|a|b|c|d|\n|-|-|-|-|\n"_s + u"|1|2|3|4|\n"_s.repeated(100'000);
    QTest::newRow("a table of many columns")
        << u"|a"_s.repeated(2'000) + u"|\n"_s + u"|-"_s.repeated(2'000) + u"|\n"_s + u"|b"_s.repeated(10'000);
}

void DocsTabTest::hugeTextsAreBounded()
{
    QFETCH(QString, description);
    show(described(description), "one");
    QVERIFY2(text().contains(u"The rest of the text is not shown"_s), qPrintable(text().right(300)));
    QVERIFY(text().size() < 200'000);
}

void DocsTabTest::textCanBeCopied()
{
    show(petApi(), "pets.create");
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"POST  /pets"_s));
    QTest::keyClicks(m_view, u"typed"_s);
    QVERIFY(!text().contains(u"typed"_s));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(accessible && accessible->text(QAccessible::Name) == u"Docs"_s);
}

void DocsTabTest::coloursFollowThePalette()
{
    show(petApi(), "pets.create");
    QPalette dark = m_tab->palette();
    dark.setColor(QPalette::Text, QColor(1, 2, 3));
    m_tab->setPalette(dark);
    QTRY_COMPARE(formatOf(u"Register a pet"_s).foreground().color(), QColor(1, 2, 3));
    QTRY_COMPARE(text().count(u"Register a pet"_s), 1);
}

void DocsTabTest::theBuilderBeginsWithParameters()
{
    const auto api = sampleApi();
    const PreflightContext context = sampleContext(*api);
    RequestBuilder builder;
    builder.setContext(context);
    auto *tabs = named<QTabWidget>(u"Request"_s, &builder);
    QCOMPARE(tabs->tabText(0), u"Docs"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Parameters"_s);
    builder.resize(900, 700);
    builder.show();
    builder.setDraft(draftFor(*api->operation(u"tags.list"_s), context.environment));
    auto *docs = named<QTextBrowser>(u"Docs"_s, &builder);
    QVERIFY(docs->toPlainText().isEmpty());
    tabs->setCurrentIndex(0);
    QTRY_VERIFY(docs->toPlainText().startsWith(u"List tags"_s));
    // Who reads goes on reading with the next operation.
    builder.setDraft(draftFor(*api->operation(u"tags.create"_s), context.environment));
    QCOMPARE(tabs->currentIndex(), 0);
    QTRY_VERIFY(docs->toPlainText().startsWith(u"Create a tag"_s));
}

PATLAS_WIDGET_TEST(DocsTabTest)
#include "tst_docstab.moc"
