// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/explorer/ExplorerGround.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace patlas {

inline const QByteArray createTagFile = "# Made by hand\r\n### Create a tag\r\n# @name create-tag\r\n"
                                        "POST {{baseUrl}}/tags?app={{app}}\r\n"
                                        "Authorization: Bearer {{projectToken}}\r\n"
                                        "Content-Type:   application/json\r\n\r\n"
                                        "{ \"name\": \"{{name}}\" }\r\n\r\n# ?? status == 201\r\n";

/// The page with an open folder of requests.
class SavedStage : protected ExplorerStage {
protected:
    void openFolder()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder() + u"/tags"_s));
        write(u"tags/create-tag.http"_s, createTagFile);
        write(u"tags/two.http"_s,
              "### First\nGET {{baseUrl}}/projects\n\n### Second\nGET {{baseUrl}}/tags\n");
        write(u"http-client.env.json"_s,
              "{\"$shared\": {\"name\": \"shared\"}, \"dev\": {\"name\": \"from-dev\"}, \"prod\": {}}");
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
        m_preferences->setValue(u"requests/folder"_s, folder());
        m_server = std::make_unique<SmallServer>();
        startPage();
        auto *segments = find<QTabBar>(u"Operations or requests"_s);
        QVERIFY(segments);
        segments->setCurrentIndex(1);
        QTRY_VERIFY(tree()->isVisible());
        QTRY_VERIFY(isListed(u"tags/create-tag.http"_s));
    }
    QByteArray content(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString folder() const { return m_directory->filePath(u"requests"_s); }
    QTreeView *tree() const { return find<QTreeView>(u"Requests"_s); }
    QModelIndex listed(const QString &path) const
    {
        const QAbstractItemModel *model = tree()->model();
        return model->match(model->index(0, 0), Qt::UserRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    bool isListed(const QString &path) const { return listed(path).isValid(); }
    /// By a click; of the folder "tags".
    void openFile(const QString &name) const
    {
        tree()->expandAll();
        QTRY_VERIFY2(isListed(u"tags/"_s + name), qPrintable(name));
        const QModelIndex index = listed(u"tags/"_s + name);
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    }
    QTabBar *tabs() const { return find<QTabBar>(u"Open requests"_s); }
    QStringList tabTexts() const
    {
        QStringList texts;
        for (int i = 0; i < tabs()->count(); ++i)
            texts.append(tabs()->tabText(i).remove(QChar(0x2068)).remove(QChar(0x2069)));
        return texts;
    }
    QPlainTextEdit *body() const { return find<QPlainTextEdit>(u"Body"_s); }
};

} // namespace patlas
