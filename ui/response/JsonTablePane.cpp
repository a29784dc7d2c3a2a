// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTablePane.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "ui/response/JsonTableDelegate.h"
#include "ui/response/JsonTableModel.h"
#include "ui/theme/DataFont.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/ListTable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int rowsMeasured = 40;
constexpr int widestColumn = 40; ///< characters
constexpr int besideText = 24; ///< pixels, of a header with its arrow

} // namespace

JsonTablePane::JsonTablePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonTableModel(this))
    , m_table(new QTableView(this))
    , m_words(new QLabel(this))
    , m_columns(new QPushButton(tr("Columns"), this))
    , m_copy(new QPushButton(tr("Copy as CSV"), this))
    , m_columnMenu(new QMenu(this))
{
    m_table->setAccessibleName(tr("Table"));
    m_table->setModel(m_model);
    setUpListTable(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // a value is copied, and ordered by
    m_table->setItemDelegate(new JsonTableDelegate(m_table));
    m_table->setProperty("flat", true);
    useDataFont(*m_table);
    fitListRows(*m_table);
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setStyleSheet(u"QHeaderView::section { border: 0; }"_s); // as between rows
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setToolTip(tr("Click: order by this column. Drag: move it."));
    makeBar();
    addActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 4, 12, 4);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_columns);
    bar->addWidget(m_copy);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &JsonTablePane::order);
    connect(m_model, &JsonTableModel::ordering, this, &JsonTablePane::showOrder);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT nodeChosen(m_model->node(index)); });
}

JsonTablePane::~JsonTablePane()
{
    m_reading.cancel();
    m_copying.cancel();
}

void JsonTablePane::makeBar()
{
    m_words->setAccessibleName(tr("About the table"));
    m_words->setProperty("caption", true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long path takes no room
    m_columns->setProperty("link", true);
    m_columns->setMenu(m_columnMenu);
    m_columnMenu->setToolTipsVisible(true);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &JsonTablePane::fillColumnMenu);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    QAction *csv = menu->addAction(tr("Copy as CSV"));
    csv->setToolTip(tr("The values as they are. With several rows selected, only those."));
    connect(csv, &QAction::triggered, this, [this] { copyCsv(CsvFor::AnyProgram); });
    QAction *safe = menu->addAction(tr("Copy as CSV for a spreadsheet"));
    safe->setToolTip(tr("Texts that a spreadsheet would run as a formula get an apostrophe before them."));
    connect(safe, &QAction::triggered, this, [this] { copyCsv(CsvFor::Spreadsheet); });
    m_copy->setProperty("link", true);
    m_copy->setMenu(menu);
}

void JsonTablePane::addActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        if (!id.isEmpty())
            makeKeysChangeable(*action, id, tr("Table"));
        m_table->addAction(action);
        return action;
    };
    connect(add({}, tr("Copy value"), QKeySequence::Copy), &QAction::triggered, this,
            [this] { copyCell(JsonTableModel::WholeValueRole); });
    connect(add({}, tr("Copy path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C), &QAction::triggered, this,
            [this] { copyCell(JsonTableModel::PathRole); });
    connect(add(u"orderByColumn"_s, tr("Order by this column"), Qt::CTRL | Qt::SHIFT | Qt::Key_O),
            &QAction::triggered, this, &JsonTablePane::orderByCurrent);
    connect(add({}, tr("Hide this column"), {}), &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid())
            setColumnHidden(m_table->currentIndex().column(), true);
    });
    connect(add({}, tr("Show in the tree"), {}), &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT nodeChosen(m_model->node(m_table->currentIndex()));
    });
}

void JsonTablePane::showNothing()
{
    m_reading.cancel();
    m_copying.cancel();
    m_goTo.reset();
    m_columnMenu->hide(); // its actions are of columns that go
    m_columnMenu->clear();
    m_model->setTable(nullptr);
    sayWhat();
}

void JsonTablePane::showArray(const ResponseDocument::Shared &document, const JsonNode &array)
{
    showNothing();
    m_words->setText(tr("Reading…"));
    m_reading = JsonTable::read(document, array);
    then(m_reading, this, [this](const JsonTable::Shared &table) { take(table); });
}

void JsonTablePane::take(const JsonTable::Shared &table)
{
    m_model->setTable(table);
    hideColumns();
    fitColumns();
    sayWhat();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(0, std::max(0, m_table->horizontalHeader()->logicalIndexAt(0))));
    if (const std::optional<qint64> offset = std::exchange(m_goTo, std::nullopt))
        goTo(*offset);
}

void JsonTablePane::sayWhat()
{
    const JsonTable::Shared &table = m_model->table();
    m_columns->setEnabled(table != nullptr);
    m_copy->setEnabled(table != nullptr);
    QStringList words;
    if (table) {
        const QLocale locale;
        words.append(tr("%1: %2 rows, %3 columns")
                         .arg(isolated(table->document()->json().path(table->array())),
                              locale.toString(table->rowCount()), locale.toString(table->columns().size())));
        if (table->memberCount() > table->rowCount())
            words.append(tr("the first of %1 members").arg(locale.toString(table->memberCount())));
        if (table->hasMoreColumns())
            words.append(tr("further columns are in the tree only"));
        if (table->otherRows() > 0)
            words.append(tr("empty rows, because the member is not an object: %1")
                             .arg(locale.toString(table->otherRows())));
        const auto hidden = std::count_if(table->columns().begin(), table->columns().end(),
                                          [this](const QString &name) { return m_hidden.contains(name); });
        if (hidden > 0)
            words.append(tr("hidden: %1").arg(locale.toString(qint64(hidden))));
    }
    m_words->setText(words.join(u" · "_s));
    m_words->setToolTip(Qt::convertFromPlainText(m_words->text()));
    m_words->setAccessibleDescription(m_words->text()); // the name hides the text from assistive clients
}

void JsonTablePane::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    QHeaderView &header = *m_table->horizontalHeader();
    const int widest = widestColumn * metrics.averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = QFontMetrics(header.font())
                        .horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(rowsMeasured, m_model->rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        header.resizeSection(column, std::min(width, widest) + besideText);
    }
}

void JsonTablePane::hideColumns()
{
    const QStringList &names = m_model->table()->columns();
    const bool all = std::all_of(names.begin(), names.end(),
                                 [this](const QString &name) { return m_hidden.contains(name); });
    for (int column = 0; column < names.size(); ++column)
        m_table->setColumnHidden(column, !all && m_hidden.contains(names[column]));
}

void JsonTablePane::fillColumnMenu()
{
    m_columnMenu->clear();
    if (!m_model->table())
        return;
    connect(m_columnMenu->addAction(tr("Show all columns")), &QAction::triggered, this, [this] {
        m_hidden.clear();
        hideColumns();
        sayWhat();
    });
    m_columnMenu->addSeparator();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        QAction *action = m_columnMenu->addAction(QString(name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::triggered, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
}

void JsonTablePane::setColumnHidden(int column, bool isHidden)
{
    const QHeaderView &header = *m_table->horizontalHeader();
    if (isHidden && header.count() - header.hiddenSectionCount() <= 1)
        return; // without any column there is nothing to click on
    const QString &name = m_model->table()->columns()[column];
    if (isHidden)
        m_hidden.insert(name);
    else
        m_hidden.remove(name);
    m_table->setColumnHidden(column, isHidden);
    sayWhat();
}

void JsonTablePane::orderByCurrent()
{
    if (m_table->currentIndex().isValid())
        order(m_table->currentIndex().column());
}

/// Up, then down, then as the array has them.
void JsonTablePane::order(int column)
{
    if (m_model->orderedBy() != column)
        m_model->orderBy(column, Qt::AscendingOrder);
    else if (m_model->direction() == Qt::AscendingOrder)
        m_model->orderBy(column, Qt::DescendingOrder);
    else
        m_model->orderBy(-1, Qt::AscendingOrder);
}

void JsonTablePane::showOrder()
{
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSortIndicatorShown(m_model->orderedBy() >= 0);
    header.setSortIndicator(m_model->orderedBy(), m_model->direction());
}

bool JsonTablePane::goTo(qint64 offset)
{
    if (m_reading.isRunning() && !m_reading.isCanceled()) {
        m_goTo = offset;
        return true;
    }
    const QModelIndex index = m_model->indexAt(offset);
    if (!index.isValid() || m_table->isColumnHidden(index.column()))
        return false;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QTableView::PositionAtCenter);
    return true;
}

void JsonTablePane::copyCell(int role)
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_table->currentIndex().data(role).toString());
}

/// Those with a cell that is selected, in their order.
std::vector<int> JsonTablePane::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void JsonTablePane::copyCsv(CsvFor reader)
{
    if (!m_model->table())
        return;
    const QHeaderView &header = *m_table->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.push_back(column);
    }
    const std::vector<int> chosen = selectedRows();
    const bool some = chosen.size() > 1; // one is selected as soon as it is looked at
    const int count = some ? int(chosen.size()) : m_model->rowCount();
    JsonTable::Order rows;
    rows.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        rows.push_back(quint32(m_model->numberOf(some ? chosen[std::size_t(i)] : i)));
    m_copying.cancel();
    m_copying = JsonTable::csv(m_model->table(), std::move(rows), std::move(columns), reader);
    then(m_copying, this, [this](const CsvRows &csv) {
        QGuiApplication::clipboard()->setText(csv.text);
        const QString copied = QLocale().toString(csv.rows);
        Q_EMIT said(csv.isCut ? tr("Rows copied as CSV: %1. There was no room for the others.").arg(copied)
                              : tr("Rows copied as CSV: %1.").arg(copied));
    });
}

} // namespace patlas

#include "moc_JsonTablePane.cpp"
