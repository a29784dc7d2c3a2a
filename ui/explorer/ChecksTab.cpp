// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ChecksTab.h"

#include "ui/explorer/ChecksModel.h"
#include "ui/explorer/VariableLine.h"
#include "ui/explorer/VariableLook.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Proposes what checks begin with, and shows the variables in them.
class CheckDelegate : public QStyledItemDelegate {
public:
    CheckDelegate(RequestVariables &variables, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_variables(variables)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const std::vector<VariableMark> marks = marksOf(index.data().toString());
        if (marks.empty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintVariableCell(*painter, cell, marks);
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        return showVariableHelp(*event, *view, index, marksOf(index.data(Qt::EditRole).toString()),
                                m_variables)
            || QStyledItemDelegate::helpEvent(event, view, option, index);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            static const QStringList beginnings{
                u"status == 200"_s,          u"status < 300"_s,
                u"duration < 1000"_s,        u"header content-type includes json"_s,
                u"header location exists"_s, u"body $.id exists"_s,
                u"body $.name == "_s,        u"body includes "_s,
                u"body matches "_s};
            auto *completer = new QCompleter(beginnings, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
            line->setPlaceholderText(u"status == 200"_s);
            line->setAccessibleName(ChecksTab::tr("Check"));
            new VariableLine(line, m_variables, VariablePlace::Kind::Body); // which takes no credential
        }
        return editor;
    }

private:
    std::vector<VariableMark> marksOf(const QString &text) const
    {
        return m_variables.marksIn(text, VariablePlace::Kind::Body);
    }

    RequestVariables &m_variables;
};

} // namespace

ChecksTab::ChecksTab(RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_model(new ChecksModel(this))
    , m_table(new QTableView(this))
{
    setUpListTable(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Checks"));
    m_table->setProperty("flat", true);
    m_table->setItemDelegateForColumn(ChecksModel::Text, new CheckDelegate(variables, m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setMinimumHeight(0);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    QLabel *hint =
        captionLabel(tr("One a line, as httpYac writes them: status == 201, header location exists, "
                        "body $.name == release-2. They are saved with the request."),
                     this);
    hint->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(hint);

    connect(m_model, &ChecksModel::edited, this, &ChecksTab::edited);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { m_model->remove(m_table->currentIndex().row()); });
}

void ChecksTab::setDraft(const RequestDraft &draft)
{
    m_model->setChecks(draft.checks);
}

void ChecksTab::writeTo(RequestDraft &draft) const
{
    draft.checks = m_model->checks();
}

void ChecksTab::setResults(const std::vector<CheckResult> &results)
{
    m_model->setResults(results);
}

} // namespace patlas

#include "moc_ChecksTab.cpp"
