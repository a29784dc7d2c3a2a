// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/OperationDraft.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/RequestBuilder.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>

using namespace patlas;
using namespace patlas::test;

namespace {

QByteArray document()
{
    return head
        + "servers: [{url: 'http://127.0.0.1:9/v1'}]\n"
          "paths:\n"
          "  /things:\n"
          "    post: {operationId: several, summary: Several, requestBody: {required: true, content: {\n"
          "      application/json: {schema: {required: [name], properties: {name: {type: string}, size: "
          "{type: integer}, id: {type: string, readOnly: true}}}},\n"
          "      application/xml: {example: <thing/>}}}}\n"
          "    put: {operationId: form, summary: Form, requestBody: {required: true, content: {\n"
          "      application/x-www-form-urlencoded: {schema: {required: [email], properties: {email: {type: "
          "string}, note: {type: string}, id: {type: string, readOnly: true}}}}}}}\n"
          "    patch: {operationId: lists, summary: Lists, requestBody: {required: true, content: {\n"
          "      application/x-www-form-urlencoded: {schema: {required: [tag, at], properties: {tag: {type: "
          "array, items: {type: string}}, at: {type: object}}}, encoding: {at: {style: deepObject}}}}}}\n"
          "  /uploads:\n"
          "    post: {operationId: parts, summary: Parts, requestBody: {required: true, content: {\n"
          "      multipart/form-data: {schema: {properties: {tag: {type: array, items: {type: string}}, "
          "about: "
          "{type: object}}}}}}}\n";
}

} // namespace

/// The body of operations of any API, in the media types that they describe.
class BodyTabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_shared<const ApiDescription>(readable(document()));
        m_context.api = m_api;
        m_context.environment.id = u"here"_s;
        m_context.environment.name = u"Here"_s;
        m_context.environment.apiBase = QUrl(u"http://127.0.0.1:9/v1"_s);
        m_builder = std::make_unique<RequestBuilder>();
        m_builder->setContext(m_context);
        m_builder->resize(900, 700);
        m_builder->show();
        QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
    }

    void aMediaTypeIsChosen()
    {
        open(u"several"_s);
        auto *kind = the<QComboBox>(u"Kind of body"_s);
        QVERIFY(kind->isVisible());
        QCOMPARE(kind->count(), 2);
        QCOMPARE(m_builder->draft().body, "{\n  \"name\": \"\"\n}");
        the<QPlainTextEdit>(u"Body"_s)->setPlainText(u"{\"name\": \"typed\"}"_s);

        QSignalSpy edited(m_builder.get(), &RequestBuilder::draftEdited);
        kind->setCurrentIndex(1);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(m_builder->draft().body, "<thing/>");
        QCOMPARE(contentTypes(), QStringList(u"application/xml"_s));
        QCOMPARE(kind->currentIndex(), 1);
        QVERIFY(!the<QPushButton>(u"Fill from schema"_s)->isVisible());
        takePicture(u"body-type"_s);
        the<QPlainTextEdit>(u"Body"_s)->setPlainText(u"<mine/>"_s);

        kind->setCurrentIndex(0);
        QCOMPARE(m_builder->draft().body, "{\"name\": \"typed\"}");
        QVERIFY(m_builder->draft().bodyKind == BodyKind::Json);
        QCOMPARE(contentTypes(), QStringList());
        kind->setCurrentIndex(1);
        QCOMPARE(m_builder->draft().body, "<mine/>");
    }

    void aTypedContentTypeIsShownAsSuch()
    {
        RequestDraft draft = draftFor(*m_api->operation(u"several"_s), m_context.environment);
        draft.headers = {{u"Content-Type"_s, u"text/csv"_s}};
        m_builder->setDraft(draft);
        showBody();
        auto *kind = the<QComboBox>(u"Kind of body"_s);
        QVERIFY(kind->isVisible());
        QCOMPARE(kind->currentIndex(), -1);
        QCOMPARE(m_builder->draft().body, draft.body);
        kind->setCurrentIndex(1);
        QCOMPARE(contentTypes(), QStringList(u"application/xml"_s));
    }

    void fillFromSchemaCanBeUndone()
    {
        open(u"several"_s);
        auto *editor = the<QPlainTextEdit>(u"Body"_s);
        editor->setPlainText(u"{\"name\": \"mine\"}"_s);
        QTest::mouseClick(the<QPushButton>(u"Fill from schema"_s), Qt::LeftButton);
        QCOMPARE(m_builder->draft().body, "{\n  \"name\": \"\",\n  \"size\": 0\n}");
        takePicture(u"body-filled"_s);
        editor->undo();
        QCOMPARE(m_builder->draft().body, "{\"name\": \"mine\"}");
    }

    void whatDiffersIsMarkedInTheText()
    {
        open(u"several"_s);
        auto *editor = the<QPlainTextEdit>(u"Body"_s);
        const auto marked = [editor] {
            QStringList texts;
            for (const QTextEdit::ExtraSelection &selection : editor->extraSelections())
                texts.append(selection.cursor.selectedText());
            return texts;
        };
        editor->setPlainText(u"{\n  \"ü\": 1,\n  \"name\": 2,\n  \"size\": \"x\"\n}"_s);
        QCOMPARE(marked(), QStringList({u"\"ü\""_s, u"2"_s, u"\"x\""_s}));
        takePicture(u"body-marks"_s);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_F8);
        QCOMPARE(editor->textCursor().selectedText(), u"\"ü\""_s);
        QTest::keyClick(editor, Qt::Key_F8);
        QCOMPARE(editor->textCursor().selectedText(), u"2"_s);
        QVERIFY(QToolTip::isVisible());
        QTest::keyClicks(editor, u"\"a\""_s); // in its place
        QCOMPARE(marked(), QStringList({u"\"ü\""_s, u"\"x\""_s}));
        editor->setPlainText(u"{\"name\": \"a\"}"_s);
        QCOMPARE(marked(), QStringList());
        editor->setPlainText(u"{\"name\": "_s);
        QCOMPARE(marked(), QStringList(u":"_s));
    }

    void aFormIsSentAsItsText()
    {
        open(u"form"_s);
        QVERIFY(the<QLineEdit>(u"email, required"_s)->isVisible()); // the tab is open by itself
        QVERIFY(!the<QComboBox>(u"Kind of body"_s)->isVisible()); // there is one only
        QCOMPARE(contentTypes(), QStringList(u"application/x-www-form-urlencoded"_s));
        QVERIFY(m_builder->report().finding(FindingKind::InvalidBody));
        QVERIFY(!the<QLineEdit>(u"id"_s));
        QTest::keyClicks(the<QLineEdit>(u"email, required"_s), u"a b&c"_s);
        the<QLineEdit>(u"note"_s)->setText(u"ü"_s);
        QCOMPARE(m_builder->draft().body, "email=a+b%26c&note=%C3%BC");
        takePicture(u"body-form"_s);
        QVERIFY(m_builder->draft().bodyKind == BodyKind::Text);
        QVERIFY(!m_builder->report().finding(FindingKind::InvalidBody));
    }

    void aListAndAnObjectAreTypedAsJson()
    {
        open(u"lists"_s);
        auto *tag = the<QLineEdit>(u"tag, required"_s);
        QTest::keyClicks(tag, u"[\"a b\", \"c\"]"_s);
        QCOMPARE(tag, the<QLineEdit>(u"tag, required"_s)); // not made anew at a key
        QCOMPARE(tag->text(), u"[\"a b\", \"c\"]"_s);
        QVERIFY(m_builder->report().finding(FindingKind::InvalidBody)); // the other one is missing
        QTest::keyClicks(the<QLineEdit>(u"at, required"_s), u"{\"x\": 1, \"y\": {\"z\": 2}}"_s);
        QCOMPARE(m_builder->draft().body, "tag=a+b&tag=c&at%5Bx%5D=1&at%5By%5D%5Bz%5D=2");
        QVERIFY(!m_builder->report().finding(FindingKind::InvalidBody));
        takePicture(u"body-form-lists"_s);

        const RequestDraft draft = m_builder->draft();
        open(u"form"_s);
        m_builder->setDraft(draft); // as after a restart
        showBody();
        QCOMPARE(the<QLineEdit>(u"tag, required"_s)->text(), u"[\"a b\",\"c\"]"_s);
        QCOMPARE(the<QLineEdit>(u"at, required"_s)->text(), u"{\"x\":\"1\"}"_s);
        QCOMPARE(the<QLineEdit>(u"Name of part 1"_s)->text(), u"at[y][z]"_s); // what is deeper by itself
        QCOMPARE(m_builder->draft().body, draft.body);
    }

    void partsOfAListAndOfJson()
    {
        open(u"parts"_s);
        showBody();
        the<QLineEdit>(u"tag"_s)->setText(u"[\"a\", \"b\"]"_s);
        the<QPlainTextEdit>(u"about"_s)->setPlainText(u"{\"x\": 1}"_s);
        const std::vector<DraftPart> parts = m_builder->draft().parts;
        QCOMPARE(parts.size(), std::size_t(3));
        QCOMPARE(parts[0].value, u"a"_s);
        QCOMPARE(parts[1].name, u"tag"_s);
        QCOMPARE(parts[1].value, u"b"_s);
        QCOMPARE(parts[2].value, u"{\"x\": 1}"_s);
        QCOMPARE(parts[2].contentType, u"application/json"_s); // what an object is in multipart
    }

    void aTextOfAFormIsShownInItsFields()
    {
        RequestDraft draft = draftFor(*m_api->operation(u"form"_s), m_context.environment);
        draft.body = "note=n%20n&email=x&own=1&empty=";
        m_builder->setDraft(draft);
        showBody();
        QCOMPARE(the<QLineEdit>(u"email, required"_s)->text(), u"x"_s);
        QCOMPARE(the<QLineEdit>(u"note"_s)->text(), u"n n"_s);
        QCOMPARE(the<QLineEdit>(u"Name of part 1"_s)->text(), u"own"_s);
        // As written, until something is edited.
        QCOMPARE(m_builder->draft().body, draft.body);
        QTest::keyClicks(the<QLineEdit>(u"note"_s), u"!"_s);
        QCOMPARE(m_builder->draft().body, "email=x&note=n+n%21&own=1&empty=");
    }

private:
    template <typename Widget> Widget *the(const QString &name) const
    {
        return named<Widget>(name, m_builder.get());
    }

    void open(const QString &operation)
    {
        m_builder->setDraft(draftFor(*m_api->operation(operation), m_context.environment));
    }

    void showBody()
    {
        auto *tabs = the<QTabWidget>(u"Request"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == u"Body"_s)
                tabs->setCurrentIndex(i);
        }
    }

    QStringList contentTypes() const
    {
        QStringList types;
        for (const NamedValue &header : m_builder->draft().headers) {
            if (header.name == u"Content-Type"_s)
                types.append(header.value);
        }
        return types;
    }

    std::shared_ptr<const ApiDescription> m_api;
    PreflightContext m_context;
    std::unique_ptr<RequestBuilder> m_builder;
};

PATLAS_WIDGET_TEST(BodyTabTest)
#include "tst_bodytab.moc"
