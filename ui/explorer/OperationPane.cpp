// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/OperationPane.h"

#include "core/base/VisibleText.h"
#include "ui/explorer/OperationDelegate.h"
#include "ui/explorer/OperationFilter.h"
#include "ui/explorer/OperationTreeModel.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int fewOperations = 200;
constexpr int narrowestRow = 38; ///< characters; a narrower row would show methods without titles

} // namespace

OperationPane::OperationPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new OperationTreeModel(this))
    , m_filter(new OperationFilter(m_model, this))
    , m_filterLine(new QLineEdit(this))
    , m_reach(new QLabel(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"operationPane"_s);

    m_filterLine->setAccessibleName(tr("Filter operations"));
    m_filterLine->setPlaceholderText(tr("Filter operations"));
    m_filterLine->setToolTip(tr("Words of the method, title, path or scope"));
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->installEventFilter(this);

    m_reach->setAccessibleName(tr("What the token opens"));
    m_reach->setTextFormat(Qt::PlainText);
    m_reach->setProperty("caption", true);
    m_reach->setWordWrap(true);
    m_reach->setContentsMargins(8, 4, 8, 0);
    m_reach->hide();

    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new OperationDelegate(m_tree));
    m_tree->setAccessibleName(tr("Operations"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setProperty("flat", true);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->viewport()->installEventFilter(this);
    setFocusProxy(m_tree);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_reach);
    layout->addWidget(m_tree, 1);
    setMinimumWidth(narrowestRow * fontMetrics().averageCharWidth());

    connect(m_filterLine, &QLineEdit::textChanged, this, &OperationPane::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperationPane::announce);
}

void OperationPane::setApi(std::shared_ptr<const ApiDescription> api)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        if (!m_model->setApi(std::move(api)))
            return; // what is folded, chosen and in sight stays so
    }
    // Scrolling per pixel needs the height of every row, and so a text layout for each.
    m_tree->setVerticalScrollMode(m_model->opened().second > fewOperations
                                      ? QAbstractItemView::ScrollPerItem
                                      : QAbstractItemView::ScrollPerPixel);
    m_tree->expandAll();
    select(m_selected);
}

void OperationPane::setTokens(const PreflightContext &context)
{
    m_tokenNames.clear();
    for (const Credential &token : context.credentials) {
        if (token.isPersonal)
            m_tokenNames.insert(token.id, token.name);
    }
    m_model->setTokens(context);
    showReach();
}

void OperationPane::setChosen(const CredentialSelection &chosen)
{
    m_chosen = chosen;
    m_model->setChosen(chosen);
    showReach();
}

void OperationPane::showReach()
{
    QString name;
    for (const QString &id : std::as_const(m_chosen))
        name = name.isEmpty() ? m_tokenNames.value(id) : name;
    const auto [open, all] = m_model->opened();
    m_reach->setText(
        tr("“%1” opens %2 of %3").arg(isolated(name), QString::number(open), QString::number(all)));
    m_reach->setAccessibleDescription(m_reach->text());
    m_reach->setVisible(!name.isEmpty() && all > 0);
}

void OperationPane::select(const QString &operationId)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_selected = operationId;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(operationId));
    if (index == m_tree->currentIndex() && m_tree->selectionModel()->isSelected(index))
        return;
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->selectionModel()->clear();
    }
}

QString OperationPane::currentOperation() const
{
    return m_selected;
}

bool OperationPane::eventFilter(QObject *watched, QEvent *event)
{
    // Titles wrap, so row heights depend on the width.
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        m_tree->doItemsLayout();
    if (watched == m_filterLine && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const QModelIndex group = m_filter->index(0, 0);
            const QModelIndex first = m_filter->index(0, 0, group);
            if (first.isValid()) {
                if (!m_tree->currentIndex().isValid() || key->key() != Qt::Key_Down)
                    m_tree->setCurrentIndex(first);
                m_tree->setFocus(Qt::OtherFocusReason);
                return true;
            }
        } else if (key->key() == Qt::Key_Escape && !m_filterLine->text().isEmpty()) {
            m_filterLine->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OperationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme(palette()).line());
}

void OperationPane::filter(const QString &text)
{
    // Removed rows change the current index; that is not a choice by the user.
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_filter->setText(text);
        m_tree->expandAll();
    }
    select(m_selected);
}

void OperationPane::announce(const QModelIndex &current)
{
    if (m_quiet)
        return;
    const QString id = current.data(OperationTreeModel::OperationIdRole).toString();
    if (id.isEmpty() || id == m_selected)
        return;
    m_selected = id;
    Q_EMIT operationChosen(id);
}

} // namespace patlas

#include "moc_OperationPane.cpp"
