// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/OperationDraft.h"
#include "tests/support/Credentials.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/SampleApi.h"
#include "ui/explorer/RequestBuilder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

/// A request builder by itself, with the sample API, a project token and two personal ones.
class BuilderStage {
protected:
    void openBuilder()
    {
        m_api = sampleApi();
        m_context = sampleContext(*m_api);
        setOfKind(m_context.credentials, true,
                  {sampleToken(u"a"_s, {u"can_create_tags"_s}), sampleToken(u"b"_s, {u"can_delete_tags"_s})});
        m_builder = std::make_unique<RequestBuilder>();
        m_builder->setContext(m_context);
        m_builder->resize(900, 700);
        m_builder->show();
        QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
    }
    void open(const char *operationId)
    {
        RequestDraft draft =
            draftFor(*m_api->operation(QString::fromLatin1(operationId)), m_context.environment);
        choose(draft.credentials, projectSlot, u"demo"_s);
        m_builder->setDraft(draft);
    }
    QString findings() const { return texts(named<QListView>(u"Preflight"_s, m_builder.get())->model()); }
    QTableView *parameters() const { return named<QTableView>(u"Parameters"_s, m_builder.get()); }
    void type(QTableView *table, int row, int column, const QString &text)
    {
        auto *tabs = named<QTabWidget>(u"Request"_s, m_builder.get());
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(table))
                tabs->setCurrentIndex(i);
        }
        table->edit(table->model()->index(row, column));
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
    }
    void activate(const QString &combo, const QString &item)
    {
        auto *box = named<QComboBox>(combo, m_builder.get());
        const int index = box->findText(item, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(item));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    std::shared_ptr<const ApiDescription> m_api;
    PreflightContext m_context;
    std::unique_ptr<RequestBuilder> m_builder;
};

} // namespace patlas
