// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenShape.h"

#include "core/credentials/PersonalAccessToken.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class TokenShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastedTextsAreClassified_data();
    void pastedTextsAreClassified();
};

void TokenShapeTest::pastedTextsAreClassified_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("appId");
    const QByteArray app(24, 'a');
    const QByteArray secret(32, '0');
    const auto add = [](const char *name, const QByteArray &text, TokenShape shape,
                        const QString &appId = {}) { QTest::newRow(name) << text << int(shape) << appId; };
    add("nothing", {}, TokenShape::Nothing);
    add("white space", " \n\t", TokenShape::Nothing);
    add("project token", app + '!' + secret, TokenShape::ProjectToken, QString(24, u'a'));
    add("project token with line break", ' ' + app + '!' + secret + "\r\n", TokenShape::ProjectToken,
        QString(24, u'a'));
    add("project token cut short", app + '!' + secret.left(31), TokenShape::Unknown);
    add("project token not hexadecimal", QByteArray(24, 'x') + '!' + secret, TokenShape::Unknown);
    add("sandbox token", "glspat_abcdefghijklmnopqrst", TokenShape::SandboxPersonalToken);
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
    const std::string_view view(text.constData(), size_t(text.size()));
    QCOMPARE(int(shapeOf(view)), shape);
    QCOMPARE(appIdOf(trimmedToken(view)), appId);
}

PATLAS_CORE_TEST(TokenShapeTest)
#include "tst_tokenshape.moc"
