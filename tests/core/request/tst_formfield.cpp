// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/FormField.h"

#include "core/request/BodyContent.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

BodyPart partOf(const QString &type, ParameterStyle style = ParameterStyle::Form, bool explode = true)
{
    BodyPart part;
    part.name = u"tag"_s;
    part.type = type;
    part.style = style;
    part.explode = explode;
    part.repeatable = type == "array"_L1 && explode;
    return part;
}

QString shown(const std::vector<DraftPart> &parts)
{
    QStringList each;
    for (const DraftPart &part : parts)
        each.append(part.name + u'=' + part.value);
    return each.join(u" & "_s);
}

} // namespace

class FormFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsSentInItsStyle_data();
    void textIsSentInItsStyle();
    void whatIsSentComesBack_data();
    void whatIsSentComesBack();
    void deepObjectComesBack();
    void whatNoTextSendsStays_data();
    void whatNoTextSendsStays();
    void partsOfOthersStay();
    void partThatAFieldWouldChangeStays();
    void filesAndJsonAreSentAsTheyAre();
    void formTextHasEachItem();
};

void FormFieldTest::textIsSentInItsStyle_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("explode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sent");
    using Style = ParameterStyle;
    const auto row = [](const char *name, const QString &type, Style style, bool explode, const QString &text,
                        const QString &sent) {
        QTest::newRow(name) << type << int(style) << explode << text << sent;
    };
    const QString list = u"array"_s;
    const QString object = u"object"_s;
    row("a list by item", list, Style::Form, true, u"[\"a\", \"b c\", 3]"_s, u"tag=a & tag=b c & tag=3"_s);
    row("a value", list, Style::Form, true, u"a,b&c=d"_s, u"tag=a,b&c=d"_s);
    row("half typed", list, Style::Form, true, u"[\"a\", "_s, u"tag=[\"a\", "_s);
    row("nothing in it", list, Style::Form, true, u"[null]"_s, QString());
    row("not typed yet", list, Style::Form, true, QString(), QString());
    row("with commas", list, Style::Form, false, u"[\"a\", \"b\"]"_s, u"tag=a,b"_s);
    row("with blanks", list, Style::SpaceDelimited, false, u"[\"a\", \"b\"]"_s, u"tag=a b"_s);
    row("with bars", list, Style::PipeDelimited, false, u"[\"a\", \"b\"]"_s, u"tag=a|b"_s);
    row("lists in a list", list, Style::Form, true, u"[[1, 2], {\"x\": \"ü\"}]"_s,
        u"tag=[1,2] & tag={\"x\":\"ü\"}"_s);
    row("an object by member", object, Style::Form, true, u"{\"R\": 100, \"ü&\": \"=+\"}"_s,
        u"R=100 & ü&==+"_s);
    row("an object in one", object, Style::Form, false, u"{\"R\": 100, \"G\": 2}"_s, u"tag=R,100,G,2"_s);
    row("deep", object, Style::DeepObject, true, u"{\"a\": {\"b\": 1}, \"c\": [2]}"_s,
        u"tag[a][b]=1 & tag[c][0]=2"_s);
    row("a text that looks like a list", u"string"_s, Style::Form, true, u"[\"a\"]"_s, u"tag=[\"a\"]"_s);
}

void FormFieldTest::textIsSentInItsStyle()
{
    QFETCH(QString, type);
    QFETCH(int, style);
    QFETCH(bool, explode);
    QFETCH(QString, text);
    QFETCH(QString, sent);
    QCOMPARE(shown(partsOfField(partOf(type, ParameterStyle(style), explode), text)), sent);
}

void FormFieldTest::whatIsSentComesBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"a"_s, u"[\"a\",\"b\"]"_s, u"[\"a,b\",\"\",\"ü\\\"\"]"_s, u"[\"[1]\"]"_s,
                                u"[\"[1]\",\"{}\"]"_s, u"[draft]"_s, u"{\"a\":1}"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void FormFieldTest::whatIsSentComesBack()
{
    QFETCH(QString, text);
    const BodyPart part = partOf(u"array"_s);
    std::vector<DraftPart> parts = partsOfField(part, text);
    QCOMPARE(takeField(part, parts), text);
    QVERIFY(parts.empty());
}

void FormFieldTest::deepObjectComesBack()
{
    const BodyPart part = partOf(u"object"_s, ParameterStyle::DeepObject);
    std::vector<DraftPart> parts = partsOfField(part, u"{\"z\": 1, \"a\": \"ü\"}"_s);
    parts.push_back({u"tags"_s, u"1"_s});
    QCOMPARE(takeField(part, parts), u"{\"z\":\"1\",\"a\":\"ü\"}"_s); // in their order
    QCOMPARE(shown(parts), u"tags=1"_s);

    BodyPart list = partOf(u"array"_s, ParameterStyle::DeepObject);
    list.repeatable = false;
    std::vector<DraftPart> items = partsOfField(list, u"[\"a\", \"b\"]"_s);
    QCOMPARE(shown(items), u"tag[0]=a & tag[1]=b"_s);
    QCOMPARE(takeField(list, items), u"[\"a\",\"b\"]"_s);
}

/// A text in the field that is sent as other parts would change the request just by being shown.
void FormFieldTest::whatNoTextSendsStays_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("explode");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *what, const QString &type, ParameterStyle style, bool explode,
                        const QString &name, const QString &value) {
        QTest::newRow(what) << type << int(style) << explode << name << value;
    };
    row("JSON of an object", u"object"_s, ParameterStyle::Form, true, u"tag"_s, u"{\"a\":\"1\"}"_s);
    row("JSON of a joined object", u"object"_s, ParameterStyle::Form, false, u"tag"_s, u"{\"a\":1}"_s);
    row("JSON of a joined list", u"array"_s, ParameterStyle::Form, false, u"tag"_s, u"[1,2]"_s);
    row("deeper", u"object"_s, ParameterStyle::DeepObject, true, u"tag[a][b]"_s, u"1"_s);
    row("another number", u"array"_s, ParameterStyle::DeepObject, true, u"tag[7]"_s, u"1"_s);
    row("nothing", u"array"_s, ParameterStyle::Form, true, u"tag"_s, QString());
    row("another part", u"object"_s, ParameterStyle::DeepObject, true, u"tags[a]"_s, u"1"_s);
}

void FormFieldTest::whatNoTextSendsStays()
{
    QFETCH(QString, type);
    QFETCH(int, style);
    QFETCH(bool, explode);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const BodyPart part = partOf(type, ParameterStyle(style), explode);
    std::vector<DraftPart> parts{{name, value}};
    const std::optional<QString> text = takeField(part, parts);
    const QString sent = text ? shown(partsOfField(part, *text)) : shown(parts);
    QCOMPARE(sent, name + u'=' + value);
    QCOMPARE(parts.size(), std::size_t(text ? 0 : 1));
}

void FormFieldTest::partsOfOthersStay()
{
    const BodyPart part = partOf(u"array"_s);
    std::vector<DraftPart> parts{{u"a"_s, u"1"_s}, {u"tag"_s, u"x"_s}, {u"b"_s, u"2"_s}, {u"tag"_s, u"y"_s}};
    QCOMPARE(takeField(part, parts), u"[\"x\",\"y\"]"_s);
    QCOMPARE(shown(parts), u"a=1 & b=2"_s);
    QVERIFY(!takeField(part, parts).has_value());
    // Of a text that is sent once, the first is its own.
    std::vector<DraftPart> twice{{u"tag"_s, u"x"_s}, {u"tag"_s, u"y"_s}};
    QCOMPARE(takeField(partOf(u"string"_s), twice), u"x"_s);
    QCOMPARE(shown(twice), u"tag=y"_s);
}

/// An empty field sends nothing, every field is sent, and with the type that the description has.
void FormFieldTest::partThatAFieldWouldChangeStays()
{
    BodyPart part = partOf(u"string"_s);
    std::vector<DraftPart> empty{{u"tag"_s, QString()}};
    QVERIFY(!takeField(part, empty).has_value());
    QCOMPARE(empty.size(), std::size_t(1));
    part.required = true;
    QCOMPARE(takeField(part, empty), QString());
    std::vector<DraftPart> disabled{{u"tag"_s, u"a"_s, false, false, {}}};
    QVERIFY(!takeField(part, disabled).has_value());
    part.contentType = u"text/csv"_s;
    std::vector<DraftPart> typed{{u"tag"_s, u"a"_s, false, true, u"text/html"_s}};
    QVERIFY(!takeField(part, typed).has_value());
    typed.front().contentType = u"text/csv"_s;
    QCOMPARE(takeField(part, typed), u"a"_s);
}

void FormFieldTest::filesAndJsonAreSentAsTheyAre()
{
    BodyPart file = partOf(u"array"_s);
    file.file = true;
    QCOMPARE(shown(partsOfField(file, u"[\"a\", \"b\"]"_s)), u"tag=[\"a\", \"b\"]"_s);
    BodyPart json = partOf(u"object"_s);
    json.contentType = u"application/json"_s;
    const std::vector<DraftPart> parts = partsOfField(json, u"{\"a\": 1}"_s);
    QCOMPARE(shown(parts), u"tag={\"a\": 1}"_s);
    QCOMPARE(parts.front().contentType, u"application/json"_s);
}

void FormFieldTest::formTextHasEachItem()
{
    QCOMPARE(formText(partsOfField(partOf(u"array"_s), u"[\"a b\", \"c&d\"]"_s)),
             QByteArray("tag=a+b&tag=c%26d"));
}

PATLAS_CORE_TEST(FormFieldTest)
#include "tst_formfield.moc"
