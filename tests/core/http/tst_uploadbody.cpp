// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/UploadBody.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class UploadBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartHasTheContentTypeThatItNames_data();
    void aPartHasTheContentTypeThatItNames();
};

void UploadBodyTest::aPartHasTheContentTypeThatItNames_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("file");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("header");
    const QByteArray start = "--b\r\nContent-Disposition: form-data; name=\"data\"";
    QTest::newRow("text") << u"{}"_s << false << QString() << QByteArray(start + "\r\n\r\n");
    QTest::newRow("JSON text") << u"{}"_s << false << u"application/json"_s
                               << QByteArray(start + "\r\nContent-Type: application/json\r\n\r\n");
    QTest::newRow("file") << u"/tmp/a.png"_s << true << QString()
                          << QByteArray(start + "; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n");
    QTest::newRow("file of another type")
        << u"/tmp/a.png"_s << true << u"image/x-own"_s
        << QByteArray(start + "; filename=\"a.png\"\r\nContent-Type: image/x-own\r\n\r\n");
    QTest::newRow("a type that would end the header")
        << u"{}"_s << false << u"a/b\r\nX: 1"_s << QByteArray(start + "\r\n\r\n");
}

void UploadBodyTest::aPartHasTheContentTypeThatItNames()
{
    QFETCH(QString, value);
    QFETCH(bool, file);
    QFETCH(QString, type);
    QTEST(multipartHeader({u"data"_s, value, file, true, type}, "b"), "header");
}

PATLAS_CORE_TEST(UploadBodyTest)
#include "tst_uploadbody.moc"
