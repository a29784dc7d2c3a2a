// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/PreflightPanel.h"

#include "core/base/VisibleText.h"
#include "core/preflight/VerdictWording.h"
#include "ui/explorer/FindingDelegate.h"
#include "ui/explorer/FindingModel.h"
#include "ui/widgets/Chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int maxRowsShown = 6;
constexpr int tallest = 220; // pixels; more rows scroll, so that the body stays visible

/// "Authorization: Demo app · X-Personal-Access-Token: CI"
QString placesInWords(const PreflightReport &report)
{
    QString words;
    for (const Placement &placement : report.placements)
        words += u" · "_s + QString::fromUtf8(placement.name) + u": "_s + isolated(placement.tokenName);
    return words;
}

Chip::Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return Chip::Tone::Ok;
    case Verdict::ProbablyAllowed:
        return Chip::Tone::Neutral;
    case Verdict::ProbablyRefused:
        return Chip::Tone::Warning;
    case Verdict::Refused:
    case Verdict::CannotBeSent:
        return Chip::Tone::Danger;
    }
    return Chip::Tone::Neutral;
}
} // namespace

PreflightPanel::PreflightPanel(QWidget *parent)
    : QFrame(parent)
    , m_chip(new Chip(this))
    , m_verdict(new QLabel(this))
    , m_details(new QToolButton(this))
    , m_model(new FindingModel(this))
    , m_list(new QListView(this))
    , m_actions(new QWidget(this))
    , m_actionRow(new QHBoxLayout(m_actions))
{
    setObjectName(u"preflightCard"_s);
    setProperty("card", true);

    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setProperty("caption", true);
    m_verdict->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(m_chip, 0, Qt::AlignVCenter);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_details);

    m_details->setText(tr("Details"));
    m_details->setAccessibleName(tr("Preflight details"));
    m_details->setToolTip(tr("Everything that was found about this request"));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_details, &QToolButton::toggled, this, &PreflightPanel::setOpen);

    m_list->setAccessibleName(tr("Preflight"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("flat", true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);

    m_actionRow->setContentsMargins(20, 4, 0, 4);
    m_actionRow->setSpacing(8);
    m_actionRow->addStretch(1);
    m_actions->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_actions);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpen(false);
}

bool PreflightPanel::isOpen() const
{
    return m_details->isChecked();
}

void PreflightPanel::setOpen(bool open)
{
    m_details->setChecked(open);
    m_details->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
    m_list->setVisible(open);
    fitRows();
}

void PreflightPanel::setReport(const PreflightReport &report, const PreflightContext &context,
                               const std::vector<Fix> &fixes)
{
    m_model->setReport(report);
    setFixes(fixes);
    fitRows();

    const VerdictWords words = inWords(report, context);
    m_chip->setText(words.verdict);
    m_chip->setTone(toneOf(report.verdict));
    const Finding *said = report.expectedRefusal();
    for (const Finding &finding : report.findings) {
        if (!said && finding.severity == Severity::Blocking)
            said = &finding;
    }
    // The first reason if something is wrong, else what goes where.
    m_verdict->setText(said ? said->sentence : words.sentence + placesInWords(report));
    m_verdict->setToolTip(words.sentence);
    m_verdict->setAccessibleDescription(words.verdict + u". "_s + words.sentence);

    // Screen readers read a description on focus or on request, so it does not interrupt typing.
    m_list->setAccessibleDescription(said ? words.verdict + u": "_s + said->sentence
                                          : tr("Nothing prevents sending this."));
}

void PreflightPanel::setFixes(const std::vector<Fix> &fixes)
{
    QStringList texts;
    for (const Fix &fix : fixes)
        texts.append(fix.text);
    m_fixes = fixes;
    // Keep buttons with the same texts, so that the focus does not move while the user types.
    if (texts == m_fixTexts)
        return;
    m_fixTexts = texts;
    const QList<QPushButton *> old = m_actions->findChildren<QPushButton *>();
    for (QPushButton *button : old) {
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
    for (std::size_t i = 0; i < m_fixes.size(); ++i) {
        auto *button = new QPushButton(m_fixes[i].text, m_actions);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const Fix fix = m_fixes[i];
            Q_EMIT fixChosen(fix);
        });
        m_actionRow->insertWidget(int(i), button);
    }
    m_actions->setVisible(!m_fixes.empty());
}

void PreflightPanel::fitRows()
{
    int height = 0;
    const int rows = std::min(m_model->rowCount(), maxRowsShown);
    for (int row = 0; row < rows; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::clamp(height, fontMetrics().height(), tallest));
}

void PreflightPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Sentences wrap, so a narrower panel needs taller rows.
    m_list->doItemsLayout();
    fitRows();
}

void PreflightPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_list->doItemsLayout();
        fitRows();
    }
}

} // namespace patlas

#include "moc_PreflightPanel.cpp"
