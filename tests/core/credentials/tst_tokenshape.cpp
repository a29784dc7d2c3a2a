// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenShape.h"

#include "core/credentials/Credential.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class TokenShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastedTextsAreClassified_data();
    void pastedTextsAreClassified();
    void passwordMayHaveSpaces();
};

void TokenShapeTest::pastedTextsAreClassified_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("appId");
    QTest::addColumn<bool>("isPersonal");
    const QByteArray app(24, 'a');
    const QByteArray secret(32, '0');
    const auto add = [](const char *name, const QByteArray &text, TokenShape shape, const QString &appId = {},
                        bool isPersonal = true) {
        QTest::newRow(name) << text << int(shape) << appId << isPersonal;
    };
    add("nothing", {}, TokenShape::Nothing);
    add("white space", " \n\t", TokenShape::Nothing);
    add("project token", app + '!' + secret, TokenShape::Expected, QString(24, u'a'), false);
    add("project token with line break", ' ' + app + '!' + secret + "\r\n", TokenShape::Expected,
        QString(24, u'a'), false);
    add("project token where another is wanted", app + '!' + secret, TokenShape::OtherCredential,
        QString(24, u'a'));
    add("token of a user where another is wanted", "glspat_abcdefghijklmnopqrst", TokenShape::OtherCredential,
        {}, false);
    add("project token cut short", app + '!' + secret.left(31), TokenShape::Unknown);
    add("project token not hexadecimal", QByteArray(24, 'x') + '!' + secret, TokenShape::Unknown);
    add("sandbox token", "glspat_abcdefghijklmnopqrst", TokenShape::SandboxOnly);
    add("sandbox token cut short", "glspat_abc", TokenShape::Unknown);
    add("token of another service", "ghp_" + QByteArray(36, 'x'), TokenShape::Unknown);
    add("other", "abc123", TokenShape::Unknown);
    add("two words", "abc 123", TokenShape::Unusable);
    add("control character", "abc\x01", TokenShape::Unusable);
    add("not ASCII", "abc\xc3\xa4", TokenShape::Unusable);
}

void TokenShapeTest::pastedTextsAreClassified()
{
    QFETCH(QByteArray, text);
    QFETCH(int, shape);
    QFETCH(QString, appId);
    QFETCH(bool, isPersonal);
    const std::string_view view(text.constData(), size_t(text.size()));
    QCOMPARE(int(shapeOf(view, isPersonal ? personalCredentialSlot() : projectCredentialSlot())), shape);
    QCOMPARE(attributesOf(trimmedToken(view)).value(u"app"_s), appId);
}

void TokenShapeTest::passwordMayHaveSpaces()
{
    CredentialSlot slot{u"basicAuth"_s, u"user name and password"_s, u"basicAuth"_s};
    slot.isUserAndPassword = true;
    QCOMPARE(shapeOf("ada:correct horse", slot), TokenShape::Unknown);
    slot.isUserAndPassword = false;
    QCOMPARE(shapeOf("ada:correct horse", slot), TokenShape::Unusable);
}

PATLAS_CORE_TEST(TokenShapeTest)
#include "tst_tokenshape.moc"
