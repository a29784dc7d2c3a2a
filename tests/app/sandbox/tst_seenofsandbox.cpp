// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/SeenKeys.h"
#include "core/environment/SeenReader.h"
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

/// What responses of the sandbox show, by the description that ships, is what its other operations ask for.
class SeenOfSandboxTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    std::unique_ptr<const ApiDescription> m_api;

    QByteArray get(const QString &path)
    {
        return m_client->call("GET", path, m_client->projectToken(0)).body;
    }

    /// Of the first tier that has any.
    QStringList offered(const QByteArray &body, const QString &from, const QString &operation,
                        const QString &name, QString *title) const
    {
        const Operation *shown = m_api->operation(from);
        const std::vector<FoundValue> found = valuesIn({body, shown, shown->path, 200}, wantedKeys(*m_api));
        const Operation *to = m_api->operation(operation);
        for (const Parameter &parameter : to->parameters) {
            if (parameter.name != name)
                continue;
            const SeenKeys keys = keysOf(*m_api, to, parameter);
            for (const QStringList &tier : keys.tiers) {
                QStringList values;
                for (const FoundValue &value : found) {
                    const bool fits = std::any_of(value.keys.begin(), value.keys.end(),
                                                  [&tier](const QString &key) { return tier.contains(key); });
                    if (!fits)
                        continue;
                    if (values.isEmpty())
                        *title = value.title;
                    values.append(value.value);
                }
                if (!values.isEmpty())
                    return values;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_api = std::make_unique<const ApiDescription>(*readOpenApi(builtInApiDocument()));
    }

    void whatOneShowsAnotherTakes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("member"); ///< of the first item
        QTest::newRow("tags") << u"/v1/api/tags"_s << u"tags.list"_s << u"tags.get"_s << u"tagId"_s
                              << u"_id"_s;
        QTest::newRow("names of tags")
            << u"/v1/api/tags"_s << u"tags.list"_s << u"files.export"_s << u"tag"_s << u"_id"_s;
        QTest::newRow("branches") << u"/v1/api/branches"_s << u"branches.list"_s << u"tags.list"_s
                                  << u"branch"_s << u"_id"_s;
    }
    void whatOneShowsAnotherTakes()
    {
        QFETCH(QString, path);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, parameter);
        QFETCH(QString, member);
        const QByteArray body = get(path);
        const QJsonObject first = QJsonDocument::fromJson(body).array().first().toObject();
        QString title;
        const QStringList values = offered(body, from, to, parameter, &title);
        QCOMPARE(values.value(0), first.value(member).toString());
        QCOMPARE(title, first.value("name"_L1).toString());
    }

    void languagesAreOffered()
    {
        QString title;
        const QByteArray body = get(u"/v1/api/"_s);
        const QStringList values =
            offered(body, u"translations.get"_s, u"files.export"_s, u"language"_s, &title);
        const QStringList languages =
            QJsonDocument::fromJson(body).object().value("data"_L1).toObject().keys();
        QVERIFY(!languages.isEmpty());
        for (const QString &language : languages)
            QVERIFY2(values.contains(language), qPrintable(language));
    }
};

PATLAS_CORE_TEST(SeenOfSandboxTest)

#include "tst_seenofsandbox.moc"
