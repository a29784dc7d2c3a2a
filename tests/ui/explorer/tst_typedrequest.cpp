// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/BuilderStage.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace patlas;
using namespace Qt::StringLiterals;

/// What is typed of a request: address, method, parameters and body.
class TypedRequestTest : public QObject, BuilderStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { openBuilder(); }
    void showingADraftIsNotAnEdit();
    void aTypedTagIdChangesTheUrl();
    void aTypedUrlFillsTheParameters();
    void changingTheMethodChangesTheOperation();
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
    void operationWithoutABodyIsLabelled();
    void aFormHasAFieldForEachPart();
};

void TypedRequestTest::showingADraftIsNotAnEdit()
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

void TypedRequestTest::aTypedTagIdChangesTheUrl()
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

void TypedRequestTest::aTypedUrlFillsTheParameters()
{
    open("tags.delete");
    auto *url = named<QLineEdit>(u"URL"_s, m_builder.get());
    url->selectAll();
    QTest::keyClicks(url, u"http://127.0.0.1:43117/v1/api/tags/77"_s);
    QCOMPARE(m_builder->draft().operationId, u"tags.delete"_s);
    QCOMPARE(parameters()->model()->index(0, 1).data().toString(), u"77"_s);
    QCOMPARE(m_builder->report().url.path(), u"/v1/api/tags/77"_s);
}

void TypedRequestTest::changingTheMethodChangesTheOperation()
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

void TypedRequestTest::invalidJsonIsReportedWithItsPosition()
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

void TypedRequestTest::formatIndentsAndCanBeUndone()
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

void TypedRequestTest::typedBodiesAreKeptUnchanged()
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

void TypedRequestTest::bytesOfABodyStayWhenAnotherFieldIsEdited()
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

void TypedRequestTest::formatAndUndoLeaveTheBytes()
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

void TypedRequestTest::kindOfAPastedBodyStaysWhenAnotherFieldIsEdited()
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

void TypedRequestTest::anOwnAddressTakesTheBodyOfItsMethod()
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

void TypedRequestTest::whatAssistiveTechnologyWritesIsUsed()
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

void TypedRequestTest::anyMethodCanBeTyped()
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

void TypedRequestTest::anOwnRequestSendsAForm()
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

void TypedRequestTest::partsStayWhileAnAddressIsTyped()
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

void TypedRequestTest::operationWithoutABodyIsLabelled()
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

void TypedRequestTest::aFormHasAFieldForEachPart()
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

PATLAS_WIDGET_TEST(TypedRequestTest)
#include "tst_typedrequest.moc"
