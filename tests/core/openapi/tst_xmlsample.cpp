// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/XmlSample.h"

#include "tests/support/TestMain.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace patlas;

/// The expected elements of lists, names and prefixes are those of OpenAPI 3.1, "XML Object Examples".
class XmlSampleTest : public QObject {
    Q_OBJECT

private:
    /// moc of Qt 6.4 cannot read raw string literals.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    /// In one line, without the declaration.
    static QByteArray compact(const QByteArray &xml)
    {
        QByteArray text = xml.mid(xml.indexOf("?>") + 2);
        QByteArray result;
        for (const QByteArray &line : text.split('\n'))
            result += line.trimmed();
        return result.replace('"', '\'');
    }

private Q_SLOTS:
    void valuesAreWrittenAsTheSchemaSays_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("xml");
        const auto row = [](const char *name, const char *schema, const char *value, const char *xml) {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(value) << QByteArray(xml);
        };
        row("no schema", "{}", "{'a':'x & y','b':1.50,'c':true,'d':null}",
            "<root><a>x &amp; y</a><b>1.5</b><c>true</c><d/></root>");
        row("named as in the description", "{'x-patlas-schema':'Person'}", "{'a':1}",
            "<Person><a>1</a></Person>");
        row("named by itself", "{'x-patlas-schema':'Person','xml':{'name':'p'}}", "{}", "<p/>");
        row("attribute, prefix and namespace",
            "{'x-patlas-schema':'Person','properties':{'name':{'xml':{'namespace':'https://a.test/"
            "sample','prefix':'sample'}},'id':{'xml':{'attribute':true}}}}",
            "{'name':'example','id':123}",
            "<Person id='123'><sample:name "
            "xmlns:sample='https://a.test/sample'>example</sample:name></Person>");
        row("namespace without a prefix", "{'xml':{'name':'a','namespace':'urn:x'}}", "1",
            "<a xmlns='urn:x'>1</a>");
        const auto list = [&row](const char *name, const char *animals, const char *xml) {
            const QByteArray schema = QByteArray("{'properties':{'animals':") + animals + "}}";
            const QByteArray whole = QByteArray("<root>") + xml + "</root>";
            row(name, schema, "{'animals':['value','other']}", whole);
        };
        list("a list", "{'items':{}}", "<animals>value</animals><animals>other</animals>");
        list("named items", "{'items':{'xml':{'name':'animal'}}}",
             "<animal>value</animal><animal>other</animal>");
        list("the name of a list that is not wrapped",
             "{'items':{'xml':{'name':'animal'}},'xml':{'name':'aliens'}}",
             "<animal>value</animal><animal>other</animal>");
        list("wrapped", "{'items':{},'xml':{'wrapped':true}}",
             "<animals><animals>value</animals><animals>other</animals></animals>");
        list("wrapped, items named", "{'items':{'xml':{'name':'animal'}},'xml':{'wrapped':true}}",
             "<animals><animal>value</animal><animal>other</animal></animals>");
        list("wrapped, both named",
             "{'items':{'xml':{'name':'animal'}},'xml':{'name':'aliens','wrapped':true}}",
             "<aliens><animal>value</animal><animal>other</animal></aliens>");
        list("wrapped, named", "{'items':{},'xml':{'name':'aliens','wrapped':true}}",
             "<aliens><aliens>value</aliens><aliens>other</aliens></aliens>");
        row("a list is the whole", "{'x-patlas-schema':'Pets','items':{'xml':{'name':'pet'}}}", "[1,2]",
            "<Pets><pet>1</pet><pet>2</pet></Pets>");
        row("parts and alternatives",
            "{'allOf':[{'properties':{'a':{'xml':{'name':'x'}}}},{'oneOf':[{'properties':{'b':{'xml':{'name':"
            "'y'}}}},{'type':'string'}]}]}",
            "{'a':1,'b':2}", "<root><x>1</x><y>2</y></root>");
        row("no XML names", "{}", "{'a b':1,'1':2,'':3,'ü-1.x':4}",
            "<root><a_b>1</a_b><_1>2</_1><_>3</_><\xC3\xBC-1.x>4</\xC3\xBC-1.x></root>");
    }
    void valuesAreWrittenAsTheSchemaSays()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, xml);
        const QByteArray written = xmlOf(json(value), json(schema));
        QCOMPARE(compact(written), xml);
        QXmlStreamReader reader(written);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void aSampleIsMadeOfTheSchema()
    {
        const QByteArray schema =
            json("{'xml':{'name':'tag'},'required':['name'],'properties':{'name':{'type':"
                 "'string','example':'release'},'count':{'type':'integer'}}}");
        QCOMPARE(compact(xmlSampleOf(schema, SampleMembers::Required)),
                 QByteArray("<tag><name>release</name></tag>"));
        QCOMPARE(compact(xmlSampleOf(schema, SampleMembers::All)),
                 QByteArray("<tag><name>release</name><count>0</count></tag>"));
        QCOMPARE(xmlSampleOf("{}", SampleMembers::All), QByteArray());
        QCOMPARE(xmlOf("{", "{}"), QByteArray());
        QCOMPARE(xmlOf("{}", "{"), QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root/>"));
    }

    void depthIsBounded()
    {
        const QByteArray deep = QByteArray("{\"a\":").repeated(5'000) + "1" + QByteArray("}").repeated(5'000);
        QCOMPARE(xmlOf(deep, "{}").count("<a>"), 63); // and the root
    }
};

PATLAS_PLAIN_TEST(XmlSampleTest)
#include "tst_xmlsample.moc"
