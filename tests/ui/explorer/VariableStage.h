// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/explorer/SavedStage.h"
#include "ui/explorer/VariableLine.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

/// The page with a request of a file, full of variables, and an environment that defines some of them.
class VariableStage : protected SavedStage {
protected:
    /// Once, before the first page.
    static void setAppearance()
    {
        QCoreApplication::setApplicationName(u"patlas-test"_s);
        Theme::apply(*qApp,
                     qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark
                                                                            : Appearance::Light);
    }
    void openVariables()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder()));
        write(
            u"tags.http"_s,
            "### Create a tag\n# @name create_tag\nPOST {{baseUrl}}/tags?app={{app}}\n"
            "Authorization: Bearer {{projectToken}}\nX-Trace: {{trace}}\nContent-Type: application/json\n\n"
            "{\n  \"name\": \"{{name}}\",\n  \"note\": \"{{missing}}\"\n}\n\n# ?? body $.name == {{name}}\n\n"
            "### Find\nGET {{baseUrl}}/tags?name={{name}}&limit={{limit}}&other={{nothing}}\n");
        write(u"http-client.env.json"_s,
              "{\n  \"$shared\": {\"name\": \"release-2\", \"trace\": \"t-1\"},\n  \"dev\": {\"limit\": "
              "\"20\", \"password\": \"hunter2-hunter2\"}\n}\n");
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
        m_preferences->setValue(u"requests/folder"_s, folder());
        m_server = std::make_unique<SmallServer>();
        startPage();
        find<QTabBar>(u"Operations or requests"_s)->setCurrentIndex(1);
        QTRY_VERIFY(find<QToolButton>(u"Variables"_s)->isVisible());
        choose(u"dev"_s);
        QTRY_VERIFY(isListed(u"tags.http"_s));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(listed(u"tags.http"_s)).center());
        QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    }
    void choose(const QString &environment)
    {
        for (QAction *action : find<QToolButton>(u"Variables"_s)->menu()->actions()) {
            if (action->text() == environment)
                action->trigger();
        }
    }
    void showTab(const QString &text) const
    {
        auto *tabs = find<QTabWidget>(u"Request"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == text)
                tabs->setCurrentIndex(i);
        }
    }
    QLineEdit *url() const { return find<QLineEdit>(u"URL"_s); }
    QTableView *table(const QString &name) const { return find<QTableView>(name); }
    QLineEdit *editValue(QTableView *of, int row) const
    {
        const QModelIndex cell = of->model()->index(row, 1);
        of->setCurrentIndex(cell);
        of->edit(cell);
        return of->viewport()->findChild<QLineEdit *>();
    }
    static std::vector<VariableMark> marks(const QLineEdit *line)
    {
        return line->findChild<VariableLine *>()->marks();
    }
};

} // namespace patlas
