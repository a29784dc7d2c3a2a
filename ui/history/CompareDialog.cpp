// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CompareDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/http/SentAddress.h"
#include "ui/history/CompareModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString described(const Exchange &exchange)
{
    const QString when = QLocale().toString(exchange.started.toLocalTime(), QLocale::ShortFormat);
    const QString what = QString::fromLatin1(exchange.request.method) + QLatin1Char(' ')
        + isolated(sentTarget(exchange.request).section(u'?', 0, 0));
    const QString came =
        exchange.status > 0 ? QString::number(exchange.status) : CompareDialog::tr("no response");
    return CompareDialog::tr("%1 · %2 · %3").arg(when, what, came);
}

QString requestOf(const Exchange &exchange)
{
    const SentRequest &sent = exchange.request;
    return sent.operationId.isEmpty()
        ? QString::fromLatin1(sent.method) + u' ' + sentAddress(sent).section(u'?', 0, 0)
        : sent.operationId;
}

/// The same place in every item: its number differs from one response to the next.
QString ofEveryItem(QString path)
{
    // A number in a name stands in quotes.
    static const QRegularExpression number(u"\\[[0-9]+\\]"_s);
    return path.replace(number, u"[*]"_s);
}

} // namespace

CompareDialog::CompareDialog(const Exchange &older, const Exchange &newer,
                             const std::vector<ComparedPart> &parts, const Result<JsonComparison> &structure,
                             std::shared_ptr<IgnoredOfRequests> ignored, QWidget *parent)
    : QDialog(parent)
    , m_older(older)
    , m_newer(newer)
    , m_structure(structure)
    , m_ignored(std::move(ignored))
    , m_request(requestOf(newer))
    , m_model(new CompareModel(parts, this))
    , m_lines(new QListView(this))
    , m_count(captionLabel({}, this))
    , m_problem(problemLabel(this))
    , m_asStructure(new QRadioButton(tr("&Structure"), this))
    , m_asLines(new QRadioButton(tr("&Lines"), this))
    , m_paths(new QLineEdit(m_ignored->value(m_request).join(u", "_s), this))
    , m_ignoreThis(new QPushButton(tr("&Ignore this path"), this))
    , m_next(new QPushButton(tr("&Next difference"), this))
{
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(tr("Compare"), this);
    heading->setFont(Theme::headingFont());
    auto *legend =
        new QLabel(tr("−  older:  %1\n+  newer:  %2").arg(described(older), described(newer)), this);
    legend->setAccessibleName(tr("What is compared"));
    legend->setTextInteractionFlags(Qt::TextSelectableByMouse);
    legend->setWordWrap(true);
    m_count->setAccessibleName(tr("Number of differences"));
    m_problem->setAccessibleName(tr("Problem with the ignored paths"));

    m_lines->setAccessibleName(tr("Comparison"));
    m_lines->setModel(m_model);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setLayoutMode(QListView::Batched); // avoids measuring thousands of lines at once

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    m_next->setAccessibleName(tr("Next difference"));
    m_next->setToolTip(tr("F3"));
    // Return in the line of paths ends the line, and presses nothing.
    for (QPushButton *button : {m_next, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this, &CompareDialog::goToNextDifference);
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
            &CompareDialog::goToNextDifference);
    connect(new QShortcut(QKeySequence::Copy, m_lines), &QShortcut::activated, this,
            &CompareDialog::copyLines);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(legend);
    column->addWidget(makeChoice());
    column->addWidget(makeIgnoredRow());
    column->addWidget(m_problem);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    resize(900, 640);
    (m_structure ? m_asStructure : m_asLines)->setChecked(true);
    m_asStructure->setEnabled(m_structure.has_value());
    m_asStructure->setToolTip(m_structure ? QString() : m_structure.error().message());
    showChosen();
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareDialog::takeCurrent);
    connect(m_asStructure, &QRadioButton::toggled, this, &CompareDialog::showChosen);
    m_lines->setFocus();
}

QWidget *CompareDialog::makeChoice()
{
    auto *choice = new QWidget(this);
    m_asStructure->setAccessibleDescription(tr("Compares the bodies value by value"));
    m_asLines->setAccessibleDescription(tr("Compares the bodies line by line"));
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_asStructure);
    row->addWidget(m_asLines);
    row->addWidget(m_count, 1, Qt::AlignRight | Qt::AlignVCenter);
    return choice;
}

QWidget *CompareDialog::makeIgnoredRow()
{
    auto *ignored = new QWidget(this);
    auto *label = new QLabel(tr("Ig&nored paths"), ignored);
    label->setBuddy(m_paths);
    m_paths->setAccessibleName(tr("Ignored paths"));
    m_paths->setPlaceholderText(tr("for example $.meta.time, $..updatedAt, $.items[*].id"));
    m_paths->setClearButtonEnabled(true);
    m_ignoreThis->setAccessibleName(tr("Ignore this path"));
    m_ignoreThis->setAutoDefault(false);
    auto *row = new QHBoxLayout(ignored);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_paths, 1);
    row->addWidget(m_ignoreThis);
    connect(m_paths, &QLineEdit::editingFinished, this,
            [this] { ignore(IgnoredPaths::split(m_paths->text())); });
    connect(m_ignoreThis, &QPushButton::clicked, this, &CompareDialog::ignoreCurrent);
    return ignored;
}

void CompareDialog::showChosen()
{
    const bool isStructure = m_asStructure->isChecked() && m_structure;
    m_model->setStructure(isStructure ? std::optional(*m_structure) : std::nullopt);
    m_paths->setEnabled(isStructure);
    const int differences = m_model->differences();
    QString count =
        differences == 0 ? tr("They are the same.") : tr("%n difference(s)", nullptr, differences);
    if (isStructure && m_structure->ignored > 0)
        count = tr("%1, ignored: %L2").arg(count).arg(m_structure->ignored);
    m_count->setText(count);
    m_next->setEnabled(differences > 0);
    goToNextDifference();
    takeCurrent();
}

void CompareDialog::takeStructure(const Result<JsonComparison> &structure)
{
    m_problem->setText(structure ? QString() : structure.error().message());
    m_problem->setVisible(!structure);
    if (!structure)
        return; // what was compared before stays
    m_structure = structure;
    showChosen();
}

void CompareDialog::ignore(const QStringList &paths)
{
    if (paths == m_ignored->value(m_request) && m_problem->isHidden())
        return;
    thenResult(compareStructure(m_older, m_newer, paths, this), this,
               [this, paths](const Result<JsonComparison> &structure) {
                   if (structure)
                       m_ignored->insert(m_request, paths);
                   takeStructure(structure);
               });
}

void CompareDialog::ignoreCurrent()
{
    const QString path = ofEveryItem(m_lines->currentIndex().data(CompareModel::PathRole).toString());
    QStringList paths = IgnoredPaths::split(m_paths->text());
    if (path.isEmpty() || paths.contains(path))
        return;
    paths.append(path);
    m_paths->setText(paths.join(u", "_s));
    ignore(paths);
}

void CompareDialog::takeCurrent()
{
    const QString path = m_lines->currentIndex().data(CompareModel::PathRole).toString();
    m_ignoreThis->setEnabled(path.size() > 1); // not the whole document
    m_ignoreThis->setToolTip(path.size() > 1 ? isolated(ofEveryItem(path)) : QString());
}

void CompareDialog::goToNextDifference()
{
    const int row =
        m_model->nextDifference(m_lines->currentIndex().isValid() ? m_lines->currentIndex().row() : -1);
    if (row < 0)
        return;
    m_lines->setCurrentIndex(m_model->index(row));
    m_lines->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
}

void CompareDialog::copyLines()
{
    QModelIndexList chosen = m_lines->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(index.data().toString());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void showComparison(const Exchange &older, const Exchange &newer,
                    const std::shared_ptr<IgnoredOfRequests> &ignored, QWidget *parent)
{
    using Parts = std::vector<ComparedPart>;
    then(compare(older, newer, parent), parent, [older, newer, ignored, parent](const Parts &parts) {
        thenResult(compareStructure(older, newer, ignored->value(requestOf(newer)), parent), parent,
                   [older, newer, ignored, parent, parts](const Result<JsonComparison> &structure) {
                       (new CompareDialog(older, newer, parts, structure, ignored, parent))->open();
                   });
    });
}

} // namespace patlas

#include "moc_CompareDialog.cpp"
