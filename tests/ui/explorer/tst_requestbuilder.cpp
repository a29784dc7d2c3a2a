// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/OperationDraft.h"
#include "tests/support/Credentials.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/explorer/LimitsDialog.h"
#include "ui/explorer/RequestBuilder.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class RequestBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showingADraftIsNotAnEdit();
    void aTypedTagIdChangesTheUrl();
    void aTypedUrlFillsTheParameters();
    void changingTheMethodChangesTheOperation();
    void accountOperationDisablesProjectWithAReason();
    void lastComboRowsRequestNewTokens();
    void selectedTokenIsPlaced();
    void everyCredentialOfAnotherApiHasItsField();
    void aMissingScopeOffersToCreateAToken();
    void invalidJsonIsReportedWithItsPosition();
    void formatIndentsAndCanBeUndone();
    void typedBodiesAreKeptUnchanged();
    void bytesOfABodyStayWhenAnotherFieldIsEdited();
    void formatAndUndoLeaveTheBytes();
    void kindOfAPastedBodyStaysWhenAnotherFieldIsEdited();
    void anOwnAddressTakesTheBodyOfItsMethod();
    void whatAssistiveTechnologyWritesIsUsed();
    void anyMethodCanBeTyped();
    void anOwnRequestSendsAForm();
    void partsStayWhileAnAddressIsTyped();
    void aTypedAuthorizationHeaderIsFlagged();
    void credentialHeadersAreShownByNameOnly();
    void operationWithoutABodyIsLabelled();
    void aFormHasAFieldForEachPart();
    void codeHasPlaceholdersAndSecretsNeedConfirmation();
    void sendButtonCancelsWhileSending();
    void timeLimitsOfTheRequestAreSet();
    void headersBeyondAsciiAreSentWhenAskedFor();

private:
    void open(const char *operationId);
    QString findings() const { return texts(named<QListView>(u"Preflight"_s, m_builder.get())->model()); }
    QTableView *parameters() const { return named<QTableView>(u"Parameters"_s, m_builder.get()); }
    void type(QTableView *table, int row, int column, const QString &text);
    void activate(const QString &combo, const QString &item);

    std::shared_ptr<const ApiDescription> m_api;
    PreflightContext m_context;
    std::unique_ptr<RequestBuilder> m_builder;
};

void RequestBuilderTest::init()
{
    m_api = sampleApi();
    m_context = sampleContext(*m_api);
    setOfKind(m_context.credentials, true,
              {sampleToken(u"a"_s, {u"can_create_tags"_s}), sampleToken(u"b"_s, {u"can_delete_tags"_s})});
    m_builder = std::make_unique<RequestBuilder>();
    m_builder->setContext(m_context);
    m_builder->resize(900, 700);
    m_builder->show();
    QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
}

void RequestBuilderTest::open(const char *operationId)
{
    RequestDraft draft = draftFor(*m_api->operation(QString::fromLatin1(operationId)), m_context.environment);
    choose(draft.credentials, projectSlot, u"demo"_s);
    m_builder->setDraft(draft);
}

void RequestBuilderTest::type(QTableView *table, int row, int column, const QString &text)
{
    auto *tabs = named<QTabWidget>(u"Request"_s, m_builder.get());
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(table))
            tabs->setCurrentIndex(i);
    }
    table->edit(table->model()->index(row, column));
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, text);
}

void RequestBuilderTest::activate(const QString &combo, const QString &item)
{
    auto *box = named<QComboBox>(combo, m_builder.get());
    const int index = box->findText(item, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(item));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void RequestBuilderTest::showingADraftIsNotAnEdit()
{
    QSignalSpy edited(m_builder.get(), &RequestBuilder::draftEdited);
    open("tags.create");
    const RequestDraft before = m_builder->draft();
    // Syntax highlighting runs later and must not count as typing.
    QTest::qWait(50);
    open("screenshots.upload");
    QTest::qWait(50);
    open("tags.create");
    QCOMPARE(edited.count(), 0);
    QVERIFY(m_builder->draft() == before);
}

void RequestBuilderTest::aTypedTagIdChangesTheUrl()
{
    open("tags.delete");
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    QCOMPARE(url->text(), u"http://127.0.0.1:43117/v1/api/tags/{tagId}"_s);
    QVERIFY2(findings().contains(u"The path needs a value for tagId."_s), qPrintable(findings()));

    type(parameters(), 0, 1, u"5f02"_s);
    // While typing, before the editor is left.
    QCOMPARE(m_builder->report().url.path(), u"/v1/api/tags/5f02"_s);
    QCOMPARE(url->text(), u"http://127.0.0.1:43117/v1/api/tags/5f02"_s);
    QVERIFY(!findings().contains(u"needs a value"_s));
}

void RequestBuilderTest::aTypedUrlFillsTheParameters()
{
    open("tags.delete");
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    url->selectAll();
    QTest::keyClicks(url, u"http://127.0.0.1:43117/v1/api/tags/77"_s);
    QCOMPARE(m_builder->draft().operationId, u"tags.delete"_s);
    QCOMPARE(parameters()->model()->index(0, 1).data().toString(), u"77"_s);
    QCOMPARE(m_builder->report().url.path(), u"/v1/api/tags/77"_s);
}

void RequestBuilderTest::changingTheMethodChangesTheOperation()
{
    open("tags.create");
    activate(u"Method"_s, u"GET"_s);
    QCOMPARE(m_builder->draft().operationId, u"tags.list"_s);
    activate(u"Method"_s, u"PATCH"_s);
    QVERIFY(m_builder->draft().operationId.isEmpty());
    activate(u"Method"_s, u"POST"_s);
    QCOMPARE(m_builder->draft().operationId, u"tags.create"_s);
    QCOMPARE(m_builder->draft().body, QByteArray("{\n  \"name\": \"release-2\"\n}"));
}

void RequestBuilderTest::accountOperationDisablesProjectWithAReason()
{
    auto *project = named<QComboBox>(u"Project"_s, m_builder.get());
    open("tags.list");
    QVERIFY(project->isEnabled());
    QCOMPARE(project->currentText(), u"Demo app"_s);

    open("projects.list");
    QVERIFY(!project->isEnabled());
    QVERIFY2(project->toolTip().contains(u"takes no project API token"_s), qPrintable(project->toolTip()));
    QCOMPARE(project->currentText(), u"Not used by this operation"_s);
}

void RequestBuilderTest::lastComboRowsRequestNewTokens()
{
    open("tags.create");
    QSignalSpy newToken(m_builder.get(), &RequestBuilder::newTokenRequested);
    QSignalSpy addProject(m_builder.get(), &RequestBuilder::addTokenRequested);
    activate(u"Token"_s, u"New token…"_s);
    activate(u"Project"_s, u"Add project token…"_s);
    QCOMPARE(newToken.count(), 1);
    QCOMPARE(newToken[0].at(0).toStringList(), QStringList{u"can_create_tags"_s});
    QCOMPARE(newToken[0].at(2).toString(), personalSlot);
    QCOMPARE(addProject.count(), 1);
    QCOMPARE(addProject[0].at(0).toString(), projectSlot);
    // Neither row stays selected.
    QCOMPARE(named<QComboBox>(u"Token"_s, m_builder.get())->currentText(), u"No token"_s);
    QCOMPARE(named<QComboBox>(u"Project"_s, m_builder.get())->currentText(), u"Demo app"_s);
}

void RequestBuilderTest::selectedTokenIsPlaced()
{
    open("tags.create");
    QSignalSpy chosen(m_builder.get(), &RequestBuilder::credentialChosen);
    activate(u"Token"_s, u"Token a"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0].at(0).toString(), personalSlot);
    QCOMPARE(m_builder->draft().credentials.value(personalSlot), u"a"_s);
    QVERIFY2(findings().contains(u"X-Personal-Access-Token carries Token a"_s), qPrintable(findings()));
    QVERIFY2(findings().contains(u"can_create_tags is granted"_s), qPrintable(findings()));
    QVERIFY(named<QComboBox>(u"Token"_s, m_builder.get())->currentText().contains(u"1 scope"_s));
}

void RequestBuilderTest::everyCredentialOfAnotherApiHasItsField()
{
    const QStringList labels{u"basic"_s, u"queryKey"_s, u"cookieKey"_s, u"headerKey"_s};
    std::vector<Credential> stored;
    for (const QString &slotId : labels)
        stored.push_back(orders::credentialFor(slotId));
    const auto api = std::make_shared<const ApiDescription>(*readOpenApi(orders::document));
    const PreflightContext context = orders::contextFor(api, stored);
    m_builder->setContext(context);
    m_builder->setDraft(orders::draftFor(u"all"_s, context));
    QVERIFY(!named<QComboBox>(u"Project"_s, m_builder.get()));
    QComboBox *previous = nullptr;
    for (const QString &label : labels) {
        auto *combo = named<QComboBox>(label, m_builder.get());
        QVERIFY2(combo && combo->isVisible() && combo->isEnabled(), qPrintable(label));
        QCOMPARE(combo->currentText(), u"my "_s + label);
        // By keyboard they follow each other as they stand.
        QVERIFY(!previous || previous->x() < combo->x());
        QVERIFY(!previous || previous->nextInFocusChain() == combo);
        previous = combo;
    }
    QCOMPARE(m_builder->report().placements.size(), std::size_t(4));
    activate(u"cookieKey"_s, u"No token"_s);
    QCOMPARE(m_builder->report().placements.size(), std::size_t(3));
    QVERIFY2(findings().contains(u"needs an API key, and none is chosen"_s), qPrintable(findings()));

    m_builder->setDraft(orders::draftFor(u"query"_s, context));
    QVERIFY(named<QComboBox>(u"queryKey"_s, m_builder.get())->isVisible());
    QVERIFY(!named<QComboBox>(u"headerKey"_s, m_builder.get())); // not taken here
}

void RequestBuilderTest::aMissingScopeOffersToCreateAToken()
{
    setOfKind(m_context.credentials, true, {sampleToken(u"b"_s, {u"can_delete_tags"_s})});
    m_builder->setContext(m_context);
    open("tags.create");
    activate(u"Token"_s, u"Token b"_s);
    auto *button = named<QPushButton>(u"Create a token for this operation…"_s, m_builder.get());
    QVERIFY(button && button->isVisible());
    QSignalSpy wanted(m_builder.get(), &RequestBuilder::newTokenRequested);
    button->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0].at(0).toStringList(), QStringList{u"can_create_tags"_s});
    QCOMPARE(wanted[0].at(1).toString(), u"Create a tag"_s);

    m_context.credentials.push_back(sampleToken(u"a"_s, {u"can_create_tags"_s}));
    m_builder->setContext(m_context);
    auto *use = named<QPushButton>(u"Use “Token a”"_s, m_builder.get());
    QVERIFY(use);
    QTRY_VERIFY(use->isVisible());
    use->click();
    QCOMPARE(m_builder->draft().credentials.value(personalSlot), u"a"_s);
    QVERIFY(!named<QPushButton>(u"Use “Token a”"_s, m_builder.get()));
}

void RequestBuilderTest::invalidJsonIsReportedWithItsPosition()
{
    open("tags.create");
    auto *body = named<QPlainTextEdit>(u"Body"_s, m_builder.get());
    body->setPlainText(u"{\n  \"name\": \n}"_s);
    const QString sentence = u"The body is not valid JSON: line 3, column 1."_s;
    QVERIFY2(findings().contains(sentence), qPrintable(findings()));
    const QList<QLabel *> labels = m_builder->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text() == sentence; }));
    body->setPlainText(u"{}"_s);
    QVERIFY(!findings().contains(u"not valid JSON"_s));
}

void RequestBuilderTest::formatIndentsAndCanBeUndone()
{
    open("tags.create");
    auto *body = named<QPlainTextEdit>(u"Body"_s, m_builder.get());
    const QString typed = u"{\"z\":1,\"a\":[1.50,\"ü\",[],12345678901234567890123],\"z\":\"\\\"{,\"}"_s;
    body->selectAll();
    body->insertPlainText(typed);
    named<QPushButton>(u"Format"_s, m_builder.get())->click();
    // Order, number format and repeated keys are kept.
    QCOMPARE(
        body->toPlainText(),
        u"{\n  \"z\": 1,\n  \"a\": [\n    1.50,\n    \"ü\",\n    [],\n    12345678901234567890123\n  ],\n"
        "  \"z\": \"\\\"{,\"\n}"_s);
    QCOMPARE(QString::fromUtf8(m_builder->draft().body), body->toPlainText());
    body->undo();
    QCOMPARE(body->toPlainText(), typed);
    // Text that is not JSON is not changed.
    body->setPlainText(u"{\"a\":"_s);
    named<QPushButton>(u"Format"_s, m_builder.get())->click();
    QCOMPARE(body->toPlainText(), u"{\"a\":"_s);
}

void RequestBuilderTest::typedBodiesAreKeptUnchanged()
{
    open("tags.create");
    const QString typed = u"{  \"b\" : 2,\n\n\n\t\"a\":1e400 , \"b\": 3 }\n"_s;
    named<QPlainTextEdit>(u"Body"_s, m_builder.get())->setPlainText(typed);
    const RequestDraft draft = m_builder->draft();
    QCOMPARE(QString::fromUtf8(draft.body), typed);
    open("tags.list");
    m_builder->setDraft(draft);
    QCOMPARE(named<QPlainTextEdit>(u"Body"_s, m_builder.get())->toPlainText(), typed);
}

void RequestBuilderTest::bytesOfABodyStayWhenAnotherFieldIsEdited()
{
    open("tags.create");
    RequestDraft draft = m_builder->draft();
    draft.body = u"\uFEFF{\"fr\":\"5\u00A0%\u202F!\",\r\n\"x\":\"\u2028\u2029\u202E\"}\r"_s.toUtf8();
    m_builder->setDraft(draft);
    QCOMPARE(m_builder->draft().body, draft.body);
    parameters()->model()->setData(parameters()->model()->index(0, 1), u"7"_s);
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    QTest::keyClicks(url, u"?a=b"_s);
    QCOMPARE(m_builder->draft().body, draft.body);
    // An edit changes what it concerns, also beside a byte order mark.
    auto *body = named<QPlainTextEdit>(u"Body"_s, m_builder.get());
    body->moveCursor(QTextCursor::End);
    body->insertPlainText(u" "_s);
    QCOMPARE(m_builder->draft().body, QByteArray(draft.body + ' '));
}

void RequestBuilderTest::formatAndUndoLeaveTheBytes()
{
    open("tags.create");
    auto *body = named<QPlainTextEdit>(u"Body"_s, m_builder.get());
    auto *tabs = named<QTabWidget>(u"Request"_s, m_builder.get());
    const QStringList strings{u"5\u00A0%\u202F!"_s, u"\u202Eabc\u2028\u2029"_s,
                              u"e\u0301 𝔘 👩‍👩‍👧"_s, u"\u05D0\u200F1\uFEFF"_s,
                              QString(3'000, u'x')};
    const QStringList blanks{u" "_s, u"\r\n"_s, u"\n"_s, u"\r"_s, u"\t"_s, QString()};
    QRandomGenerator random(5);
    const auto drawn = [&random](const QStringList &list) { return list.at(random.bounded(list.size())); };
    for (int round = 0; round < 40; ++round) {
        RequestDraft draft = m_builder->draft();
        QString text = drawn(blanks) + u'[';
        for (int i = 0, last = random.bounded(6); i <= last; ++i) {
            const QString value = u'"' + drawn(strings) + u'"';
            text += drawn(blanks) + value + drawn(blanks) + (i < last ? u","_s : QString());
        }
        draft.body = QString(text + u']' + drawn(blanks)).toUtf8();
        m_builder->setDraft(draft);
        named<QPushButton>(u"Format"_s, m_builder.get())->click();
        for (const QString &value : strings) {
            const QByteArray bytes = value.toUtf8();
            QCOMPARE(m_builder->draft().body.count(bytes), draft.body.count(bytes));
        }
        const QByteArray formatted = m_builder->draft().body;
        tabs->setCurrentIndex(round % tabs->count());
        if (formatted != draft.body) {
            body->undo();
            QCOMPARE(m_builder->draft().body, draft.body);
            body->redo();
        }
        QCOMPARE(m_builder->draft().body, formatted);
    }
}

void RequestBuilderTest::kindOfAPastedBodyStaysWhenAnotherFieldIsEdited()
{
    RequestDraft draft;
    draft.environmentId = m_context.environment.id;
    draft.method = u"POST"_s;
    draft.url = u"https://example.com/hook"_s;
    draft.bodyKind = BodyKind::Text;
    draft.body = "{\"a\": 1}";
    m_builder->setDraft(draft);
    QTest::keyClicks(named<QLineEdit>(u"URL"_s, m_builder.get()), u"/x"_s);
    QCOMPARE(m_builder->draft().bodyKind, BodyKind::Text);
    named<QPushButton>(u"Add header"_s, m_builder.get())->click();
    auto *headers = named<QTableView>(u"Headers"_s, m_builder.get());
    headers->model()->setData(headers->model()->index(0, 0), u"X-Trace"_s);
    QCOMPARE(m_builder->draft().bodyKind, BodyKind::Text);
    QCOMPARE(m_builder->draft().body, draft.body);
}

void RequestBuilderTest::anOwnAddressTakesTheBodyOfItsMethod()
{
    open("tags.list");
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    auto *body = named<QPlainTextEdit>(u"Body"_s, m_builder.get());
    named<QTabWidget>(u"Request"_s, m_builder.get())->setCurrentIndex(3);
    url->selectAll();
    QTest::keyClicks(url, u"https://example.com/hook"_s);
    QVERIFY(!body->isVisible());
    activate(u"Method"_s, u"POST"_s);
    QVERIFY(body->isVisible());
    body->insertPlainText(u"hello"_s);
    QCOMPARE(m_builder->draft().body, QByteArray("hello"));
    QCOMPARE(m_builder->draft().bodyKind, BodyKind::Text);
    // The other way round: the method first, and an address that leaves the operation.
    open("tags.list");
    named<QTabWidget>(u"Request"_s, m_builder.get())->setCurrentIndex(3);
    activate(u"Method"_s, u"PUT"_s);
    url->selectAll();
    QTest::keyClicks(url, u"https://example.com/other"_s);
    QVERIFY(body->isVisible());
    activate(u"Method"_s, u"GET"_s);
    QVERIFY(!body->isVisible());
    QCOMPARE(m_builder->draft().bodyKind, BodyKind::None);
}

void RequestBuilderTest::whatAssistiveTechnologyWritesIsUsed()
{
    open("tags.create");
    const auto write = [](QWidget *field, const QString &text) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field);
        QVERIFY(interface && interface->editableTextInterface());
        interface->setText(QAccessible::Value, text);
    };
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    QSignalSpy edited(m_builder.get(), &RequestBuilder::draftEdited);
    write(url, u"https://example.com/a"_s);
    QCOMPARE(m_builder->draft().url, u"https://example.com/a"_s);
    QCOMPARE(edited.count(), 1);
    QAccessible::queryAccessibleInterface(url)->editableTextInterface()->insertText(int(url->text().size()),
                                                                                    u"/b"_s);
    QCOMPARE(m_builder->draft().url, u"https://example.com/a/b"_s);
    write(named<QComboBox>(u"Method"_s, m_builder.get())->lineEdit(), u"PURGE"_s);
    QCOMPARE(m_builder->draft().method, u"PURGE"_s);
    write(named<QPlainTextEdit>(u"Body"_s, m_builder.get()), u"5\u00A0%"_s);
    QCOMPARE(m_builder->draft().body, u"5\u00A0%"_s.toUtf8());

    open("tags.delete");
    parameters()->edit(parameters()->model()->index(0, 1));
    auto *editor = parameters()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    write(editor, u"5f02"_s);
    QCOMPARE(m_builder->draft().pathParameters.at(0).value, u"5f02"_s);

    open("screenshots.upload");
    write(named<QLineEdit>(u"file, required"_s, m_builder.get()), u"/tmp/a.png"_s);
    write(named<QPlainTextEdit>(u"data, required"_s, m_builder.get()), u"{\"width\": 1}"_s);
    QCOMPARE(m_builder->draft().parts.at(0).value, u"{\"width\": 1}"_s);
    QCOMPARE(m_builder->draft().parts.at(1).value, u"/tmp/a.png"_s);
}

void RequestBuilderTest::anyMethodCanBeTyped()
{
    open("tags.list");
    auto *method = named<QComboBox>(u"Method"_s, m_builder.get());
    method->lineEdit()->selectAll();
    QTest::keyClicks(method->lineEdit(), u"get"_s);
    QCOMPARE(m_builder->draft().method, u"get"_s);
    QCOMPARE(m_builder->report().method, QByteArray("get"));
    method->lineEdit()->selectAll();
    QTest::keyClicks(method->lineEdit(), u"M-SEARCH"_s);
    QCOMPARE(m_builder->report().method, QByteArray("M-SEARCH"));
    QVERIFY(!m_builder->report().finding(FindingKind::InvalidMethod));
    method->lineEdit()->selectAll();
    QTest::keyClicks(method->lineEdit(), u"a b"_s);
    QVERIFY(m_builder->report().finding(FindingKind::InvalidMethod));
    open("tags.create");
    QCOMPARE(method->currentText(), u"POST"_s);
}

void RequestBuilderTest::anOwnRequestSendsAForm()
{
    open("tags.list");
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    url->selectAll();
    QTest::keyClicks(url, u"https://example.com/upload"_s);
    activate(u"Method"_s, u"POST"_s);
    activate(u"Kind of body"_s, u"Form with files"_s);
    QTest::keyClicks(named<QLineEdit>(u"Name of part 1"_s, m_builder.get()), u"note"_s);
    QTest::keyClicks(named<QLineEdit>(u"Value of part 1"_s, m_builder.get()), u"5\u00A0%"_s);
    named<QPushButton>(u"Add part"_s, m_builder.get())->click();
    QTest::keyClicks(named<QLineEdit>(u"Name of part 2"_s, m_builder.get()), u"picture"_s);
    activate(u"Kind of part 2"_s, u"File"_s);
    QTest::keyClicks(named<QLineEdit>(u"Value of part 2"_s, m_builder.get()), u"/tmp/a.png"_s);
    QTest::keyClicks(named<QLineEdit>(u"Content type of part 2"_s, m_builder.get()), u"image/x-own"_s);
    QCOMPARE(m_builder->draft().bodyKind, BodyKind::Multipart);
    const std::vector<DraftPart> expected{{u"note"_s, u"5\u00A0%"_s, false, true, {}},
                                          {u"picture"_s, u"/tmp/a.png"_s, true, true, u"image/x-own"_s}};
    QVERIFY(m_builder->draft().parts == expected);
    named<QPushButton>(u"Remove part 1"_s, m_builder.get())->click();
    QTRY_COMPARE(m_builder->draft().parts.size(), std::size_t(1));
    QCOMPARE(m_builder->draft().parts.at(0).name, u"picture"_s);
    activate(u"Kind of body"_s, u"Text or JSON"_s);
    QCOMPARE(m_builder->draft().bodyKind, BodyKind::None);
    activate(u"Kind of body"_s, u"Form with files"_s);
    QCOMPARE(m_builder->draft().parts.at(0).name, u"picture"_s);
}

void RequestBuilderTest::partsStayWhileAnAddressIsTyped()
{
    RequestDraft draft;
    draft.environmentId = m_context.environment.id;
    draft.method = u"POST"_s;
    draft.url = u"http://127.0.0.1:43117/v1/api/tag"_s;
    draft.bodyKind = BodyKind::Multipart;
    draft.parts = {{u"own"_s, u"value"_s, false, true, {}}};
    m_builder->setDraft(draft);
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    url->setCursorPosition(int(url->text().size()));
    QTest::keyClicks(url, u"s"_s); // an operation that takes JSON
    QCOMPARE(m_builder->draft().operationId, u"tags.create"_s);
    QVERIFY(m_builder->draft().bodyKind != BodyKind::Multipart);
    QTest::keyClicks(url, u"/x/y"_s);
    activate(u"Kind of body"_s, u"Form with files"_s);
    QVERIFY(m_builder->draft().parts == draft.parts);
}

void RequestBuilderTest::aTypedAuthorizationHeaderIsFlagged()
{
    open("tags.list");
    named<QPushButton>(u"Add header"_s, m_builder.get())->click();
    auto *headers = named<QTableView>(u"Headers"_s, m_builder.get());
    QCOMPARE(headers->model()->rowCount(), 1);
    type(headers, 0, 0, u"Authorization"_s);
    QTest::keyClick(headers->viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);
    headers->model()->setData(headers->model()->index(0, 1), u"Bearer abc"_s);
    QVERIFY(m_builder->report().finding(FindingKind::CredentialTyped));
    QVERIFY2(findings().contains(u"Authorization was typed by hand"_s), qPrintable(findings()));
}

void RequestBuilderTest::credentialHeadersAreShownByNameOnly()
{
    open("tags.create");
    activate(u"Token"_s, u"Token a"_s);
    QVERIFY(named<QWidget>(u"Authorization: Demo app"_s, m_builder.get()));
    QVERIFY(named<QWidget>(u"X-Personal-Access-Token: Token a"_s, m_builder.get()));
    QCOMPARE(named<QTableView>(u"Headers"_s, m_builder.get())->model()->rowCount(), 0);
    activate(u"Token"_s, u"No token"_s);
    QVERIFY(!named<QWidget>(u"X-Personal-Access-Token: Token a"_s, m_builder.get()));
}

void RequestBuilderTest::operationWithoutABodyIsLabelled()
{
    open("tags.list");
    named<QTabWidget>(u"Request"_s, m_builder.get())->setCurrentIndex(3);
    QVERIFY(!named<QPlainTextEdit>(u"Body"_s, m_builder.get())->isVisible());
    const QList<QLabel *> labels = m_builder->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"“List tags” takes no body."_s;
    }));
    QVERIFY(m_builder->draft().bodyKind == BodyKind::None);
}

void RequestBuilderTest::aFormHasAFieldForEachPart()
{
    open("screenshots.upload");
    auto *data = named<QPlainTextEdit>(u"data, required"_s, m_builder.get());
    auto *file = named<QLineEdit>(u"file, required"_s, m_builder.get());
    QVERIFY(data && file);
    QCOMPARE(data->toPlainText(), u"{}"_s);
    QVERIFY(m_builder->report().finding(FindingKind::InvalidBody));
    QTest::keyClicks(file, u"/tmp/screen.png"_s);
    const std::vector<DraftPart> expected{{u"data"_s, u"{}"_s, false, true, u"application/json"_s},
                                          {u"file"_s, u"/tmp/screen.png"_s, true, true, u"image/png"_s}};
    QVERIFY(m_builder->draft().parts == expected);
    QVERIFY(m_builder->draft().bodyKind == BodyKind::Multipart);
}

void RequestBuilderTest::codeHasPlaceholdersAndSecretsNeedConfirmation()
{
    open("tags.create");
    named<QTabWidget>(u"Request"_s, m_builder.get())->setCurrentIndex(5);
    auto *code = named<QPlainTextEdit>(u"Code"_s, m_builder.get());
    QVERIFY(code->isReadOnly());
    QVERIFY2(code->toPlainText().contains(u"curl"_s), qPrintable(code->toPlainText()));
    activate(u"Language"_s, u"Python"_s);
    QVERIFY2(code->toPlainText().contains(u"requests"_s), qPrintable(code->toPlainText()));

    QSignalSpy copied(m_builder.get(), &RequestBuilder::copyWithSecretsRequested);
    named<QPushButton>(u"Copy with secrets…"_s, m_builder.get())->click();
    auto *question = m_builder->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(copied.count(), 0);
    named<QPushButton>(u"Copy with secrets"_s, question)->click();
    QCOMPARE(copied.count(), 1);
    QVERIFY(copied[0].at(0).value<SnippetKind>() == SnippetKind::PythonRequests);
}

void RequestBuilderTest::sendButtonCancelsWhileSending()
{
    open("tags.list");
    QSignalSpy sends(m_builder.get(), &RequestBuilder::sendRequested);
    QSignalSpy cancels(m_builder.get(), &RequestBuilder::cancelRequested);
    auto *button = named<QPushButton>(u"Send"_s, m_builder.get());
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    button->click();
    QTest::keyClick(url, Qt::Key_Return);
    m_builder->setSending(true);
    QCOMPARE(button->text(), u"Cancel"_s);
    QTest::keyClick(url, Qt::Key_Return); // Return in the field must not cancel
    button->click();
    m_builder->setSending(false);
    QCOMPARE(button->text(), u"Send"_s);
    QCOMPARE(sends.count(), 2);
    QCOMPARE(cancels.count(), 1);
}

void RequestBuilderTest::timeLimitsOfTheRequestAreSet()
{
    auto *button = named<QPushButton>(u"Limits…"_s, m_builder.get());
    QVERIFY(button && button->isVisible());
    QVERIFY2(button->toolTip().contains(u"whole request as the environment"_s),
             qPrintable(button->toolTip()));
    QSignalSpy edited(m_builder.get(), &RequestBuilder::draftEdited);
    const auto open = [&] {
        button->click();
        return m_builder->findChild<LimitsDialog *>();
    };
    QPointer<QDialog> dialog = open();
    QVERIFY(dialog && dialog->isVisible());
    auto *whole = named<QDoubleSpinBox>(u"Limit for the whole request"_s, dialog);
    QCOMPARE(whole->text(), u"As the environment"_s);
    whole->selectAll();
    QTest::keyClicks(whole, u"2.5"_s);
    named<QCheckBox>(u"The response is a stream, without an end"_s, dialog)->setChecked(true);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(edited.count(), 1);
    TimeLimits wanted;
    wanted.whole = std::chrono::milliseconds(2500);
    wanted.isStream = true;
    QCOMPARE(m_builder->draft().limits, wanted);
    QVERIFY(button->toolTip().contains(u"stream"_s));
    QTRY_VERIFY(!dialog);

    dialog = open();
    QCOMPARE(named<QDoubleSpinBox>(u"Limit for the whole request"_s, dialog)->text(), u"2.5 s"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(m_builder->draft().limits, wanted);
    QCOMPARE(edited.count(), 1);
}

void RequestBuilderTest::headersBeyondAsciiAreSentWhenAskedFor()
{
    open("tags.list");
    RequestDraft draft = m_builder->draft();
    draft.headers = {{u"X-Note"_s, u"café"_s}};
    m_builder->setDraft(draft);
    QCOMPARE(m_builder->report().verdict, Verdict::CannotBeSent);
    QSignalSpy edited(m_builder.get(), &RequestBuilder::draftEdited);
    QTest::mouseClick(named<QPushButton>(u"Send header as UTF-8"_s, m_builder.get()), Qt::LeftButton);
    QCOMPARE(edited.count(), 1);
    QVERIFY(m_builder->report().verdict != Verdict::CannotBeSent);
    QCOMPARE(m_builder->report().headers[0].second, QByteArray("caf\xc3\xa9"));
    QVERIFY2(findings().contains(u"X-Note is sent as bytes, in UTF-8"_s), qPrintable(findings()));
    QTest::mouseClick(named<QPushButton>(u"Send header as Latin-1"_s, m_builder.get()), Qt::LeftButton);
    QCOMPARE(m_builder->report().headers[0].second, QByteArray("caf\xe9"));
}

PATLAS_WIDGET_TEST(RequestBuilderTest)
#include "tst_requestbuilder.moc"
