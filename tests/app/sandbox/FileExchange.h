// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/sandbox/SandboxClient.h"

namespace patlas {

/// Brings files into a sandbox and takes them out again. Each file has a tag of its own.
class FileExchange {
public:
    FileExchange()
        : m_project(m_client.projectToken(0))
    {
    }

    SandboxClient &client() { return m_client; }
    const QByteArray &project() const { return m_project; }

    HttpResponse push(const QByteArray &format, const QByteArray &file, const QByteArray &language = "de",
                      const QByteArray &options = "{}", const QByteArray &tag = "t")
    {
        QByteArray all = options;
        all.replace(0, 1,
                    options == "{}" ? R"({"onlyIfTextEmpty": false)" : R"({"onlyIfTextEmpty": false, )");
        return m_client.upload(path(format, language, all, tag), m_project, {}, file, "a", "./a");
    }
    HttpResponse pull(const QByteArray &format, const QByteArray &language = "de",
                      const QByteArray &options = R"({"exportOnlyWithTranslation": true})",
                      const QByteArray &tag = "t")
    {
        return m_client.call("GET", path(format, language, options, tag), m_project);
    }
    /// What comes back of a file; the response's message if it is refused.
    QByteArray returned(const QByteArray &format, const QByteArray &file, const QByteArray &language = "de",
                        const QByteArray &options = "{}")
    {
        m_pushed = push(format, file, language, options);
        if (m_pushed.status != 200)
            return m_pushed.body;
        m_pulled = pull(format, language);
        return m_pulled.body;
    }
    const HttpResponse &pulled() const { return m_pulled; }
    /// "entry: reason", of the last file in and out.
    QStringList warnings() const
    {
        QStringList all = listed(m_pushed.json().object()["warnings"_L1].toArray());
        all += listed(QJsonDocument::fromJson(m_pulled.header("X-Warnings")).array());
        return all;
    }
    static QStringList listed(const QJsonArray &warnings)
    {
        QStringList all;
        for (const QJsonValue warning : warnings)
            all.append(warning["entry"_L1].toString() + u": "_s + warning["reason"_L1].toString());
        return all;
    }

    void edit(const QByteArray &key, const QByteArray &value, const QByteArray &language = "de")
    {
        const QJsonObject entry{{QString::fromUtf8(key), QJsonObject{{u"v"_s, QString::fromUtf8(value)}}}};
        const QJsonObject group{{u"main"_s, QJsonObject{{u"entries"_s, entry}}}};
        const QJsonObject body{{u"data"_s, QJsonObject{{QString::fromLatin1(language), group}}}};
        const HttpResponse response =
            m_client.call("POST", u"/v1/api"_s, m_project, {}, QJsonDocument(body).toJson());
        if (response.status != 200)
            qFatal("%s", response.body.constData());
    }

private:
    static QString path(const QByteArray &format, const QByteArray &language, const QByteArray &options,
                        const QByteArray &tag)
    {
        const QByteArray tagged = tag.isEmpty() ? QByteArray() : "&tag=" + tag;
        return QString::fromLatin1("/v1/api/files?file-format=" + format + "&language=" + language
                                   + "&options=" + options.toPercentEncoding() + tagged);
    }

    SandboxClient m_client;
    QByteArray m_project;
    HttpResponse m_pushed;
    HttpResponse m_pulled;
};

} // namespace patlas
