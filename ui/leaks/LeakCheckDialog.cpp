// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaks/LeakCheckDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/leaks/LeakWording.h"
#include "ui/leaks/LeakSave.h"
#include "ui/leaks/LeakSources.h"
#include "ui/theme/Theme.h"
#include "ui/tokens/TokenCellDelegate.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int missedShown = 2; ///< beside the button that shows all
constexpr int missedKept = 1000; ///< for the list and the report
constexpr int progressSteps = 1000;
} // namespace

LeakCheckDialog::LeakCheckDialog(LeakCheckSetup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_model(new LeakModel(this))
    , m_sources(new LeakSources(this))
    , m_start(new QPushButton(tr("Check"), this))
    , m_cancel(new QPushButton(tr("Cancel check"), this))
    , m_progress(new QProgressBar(this))
    , m_state(captionLabel({}, this))
    , m_missedState(captionLabel({}, this))
    , m_showMissed(new QPushButton(tr("Show all…"), this))
    , m_table(new QTableView(this))
    , m_save(new QPushButton(tr("Save report…"), this))
    , m_more(captionLabel({}, this))
    , m_excerpt(new QLabel(this))
    , m_allows(captionLabel({}, this))
    , m_rotate(new QPushButton(tr("Rotate…"), this))
    , m_revoke(new QPushButton(tr("Revoke…"), this))
{
    setWindowTitle(tr("Check for leaks"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_showMissed->setAutoDefault(false);
    m_showMissed->hide();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_state->setAccessibleName(tr("State of the check"));
    m_missedState->setAccessibleName(tr("What could not be looked at"));
    m_table->setAccessibleName(tr("Tokens found"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TokenCellDelegate(m_table));
    setUpListTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setColumnWidth(LeakModel::Token, 200);
    m_table->setColumnWidth(LeakModel::Kind, 170);
    m_table->setColumnWidth(LeakModel::Place, 380);
    m_table->setColumnWidth(LeakModel::Line, 70);
    fitListTitles(*m_table);

    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(headingLabel(tr("Check for leaks"), this));
    head->addWidget(captionLabel(tr("Finds your tokens, and text shaped like a token, where no token should "
                                    "be. Nothing leaves this computer."),
                                 this));
    auto *run = new QHBoxLayout;
    run->setSpacing(8);
    run->addWidget(m_start);
    run->addWidget(m_cancel);
    run->addWidget(m_state, 1);
    run->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_sources);
    column->addLayout(run);
    column->addWidget(m_progress);
    auto *missed = new QHBoxLayout;
    missed->setSpacing(8);
    missed->addWidget(m_missedState, 1);
    missed->addWidget(m_showMissed);
    column->addLayout(missed);
    column->addWidget(m_table, 1);
    column->addWidget(makeDetails());
    m_sources->setFixedHeight(190);
    resize(1000, 740);
    connectParts();
    m_missedState->hide();
    refresh();
    showDetails();
    m_sources->focusPlace();
}

LeakCheckDialog::~LeakCheckDialog() = default;

void LeakCheckDialog::addPlace(const QString &path)
{
    m_sources->addPlace(path);
}

QWidget *LeakCheckDialog::makeDetails()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_excerpt->setTextFormat(Qt::PlainText);
    m_excerpt->setFont(Theme::fixedFont());
    m_excerpt->setWordWrap(true);
    m_excerpt->setAccessibleName(tr("The line it stands in"));
    m_excerpt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setAccessibleName(tr("How it was found there"));
    m_more->setTextFormat(Qt::PlainText);
    m_allows->setAccessibleName(tr("What the leak would allow"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_revoke);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_excerpt);
    column->addWidget(m_more);
    column->addWidget(m_allows);
    column->addLayout(buttons);
    for (QPushButton *button : {m_rotate, m_revoke})
        button->setAutoDefault(false);
    return card;
}

void LeakCheckDialog::connectParts()
{
    connect(m_sources, &LeakSources::changed, this, &LeakCheckDialog::refresh);
    connect(m_sources, &LeakSources::problem, this, [this](const QString &sentence) {
        m_state->setText(sentence);
        announce(m_state, sentence);
    });
    connect(m_start, &QPushButton::clicked, this, &LeakCheckDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &LeakCheckDialog::stop);
    connect(m_showMissed, &QPushButton::clicked, this, &LeakCheckDialog::showAllMissed);
    connect(m_save, &QPushButton::clicked, this, &LeakCheckDialog::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LeakCheckDialog::showDetails);
    const auto chosenToken = [this] { return m_model->finding(m_table->currentIndex().row()).tokenId; };
    connect(m_rotate, &QPushButton::clicked, this,
            [this, chosenToken] { Q_EMIT rotateRequested(chosenToken()); });
    connect(m_revoke, &QPushButton::clicked, this,
            [this, chosenToken] { Q_EMIT revokeRequested(chosenToken()); });
}

void LeakCheckDialog::refresh()
{
    const bool busy = m_scan || m_isGathering;
    const bool something = !m_sources->isEmpty();
    m_start->setEnabled(!busy && something);
    m_start->setToolTip(something                 ? QString()
                            : m_sources->isText() ? tr("Paste a text first.")
                                                  : tr("Add a folder first."));
    m_cancel->setVisible(busy);
    m_save->setVisible(!busy && m_ended.isValid());
    m_progress->setVisible(busy);
    m_sources->setEnabled(!busy);
}

void LeakCheckDialog::start()
{
    if (m_scan || m_isGathering)
        return;
    m_state->clear();
    if (!m_sources->takeTyped())
        return;
    m_model->clear();
    m_missed.clear();
    m_missedState->hide();
    m_showMissed->hide();
    m_ended = {};
    m_started = QDateTime::currentDateTimeUtc();
    showDetails();
    m_isGathering = true;
    m_progress->setRange(0, 0);
    m_state->setText(tr("Preparing to recognise your tokens…"));
    m_clock.start();
    refresh();
    m_gathering = m_setup.known();
    then(m_gathering, this, [this](const std::shared_ptr<const KnownSecrets> &known) {
        if (std::exchange(m_isGathering, false))
            scan(known);
    });
}

void LeakCheckDialog::scan(const std::shared_ptr<const KnownSecrets> &known)
{
    m_unread = known->unseen();
    m_scan = new LeakScan(known, m_sources->takeScope(), this);
    connect(m_scan, &LeakScan::found, this, [this](const LeakFinding &finding) {
        m_model->add(finding, m_setup.describe(finding));
        if (m_model->rowCount() == 1)
            m_table->selectRow(0);
    });
    connect(m_scan, &LeakScan::changed, this, [this](const LeakFinding &finding) {
        m_model->change(finding);
        showDetails();
    });
    connect(m_scan, &LeakScan::missed, this, [this](const QString &path, const QString &why) {
        if (m_missed.size() < missedKept)
            m_missed.append(u"%1: %2"_s.arg(isolated(QDir::toNativeSeparators(path)), withMarks(why)));
    });
    connect(m_scan, &LeakScan::progressed, this, &LeakCheckDialog::showProgress);
    connect(m_scan, &LeakScan::finished, this, &LeakCheckDialog::showEnd);
    refresh();
    m_scan->start();
}

void LeakCheckDialog::stop()
{
    if (m_scan) {
        m_scan->cancel();
    } else if (std::exchange(m_isGathering, false)) {
        m_gathering.cancel();
        m_state->setText(tr("Cancelled."));
        refresh();
    }
}

void LeakCheckDialog::showProgress(const LeakProgress &progress)
{
    const QLocale locale;
    // The size of a git history is known only at its end.
    const bool known = progress.totalFileBytes > 0 && progress.fileBytes < progress.totalFileBytes;
    m_progress->setRange(0, known ? progressSteps : 0);
    if (known)
        m_progress->setValue(int(progress.fileBytes * progressSteps / progress.totalFileBytes));
    m_state->setText(tr("%1 in %2 files looked through, %3 found.")
                         .arg(locale.formattedDataSize(progress.bytes), locale.toString(progress.files),
                              locale.toString(progress.found)));
}

void LeakCheckDialog::showEnd(const LeakProgress &progress, bool cancelled)
{
    m_scan->deleteLater();
    m_scan = nullptr;
    const QLocale locale;
    const QString seconds = locale.toString(double(m_clock.elapsed()) / 1000, 'f', 1);
    const QString files = tr("%1 in %2 files", "data size, count")
                              .arg(locale.formattedDataSize(progress.bytes), locale.toString(progress.files));
    const QString histories = progress.repositories == 0 ? QString()
        : progress.repositories == 1
        ? tr(" and the history of one repository")
        : tr(" and the histories of %1 repositories").arg(locale.toString(progress.repositories));
    QString amount = tr("%1 looked through in %2 s.").arg(files + histories, seconds);
    if (progress.incomplete > 0)
        amount += QLatin1Char(' ')
            + (progress.incomplete == 1
                   ? tr("One history is not all there.")
                   : tr("%1 histories are not all there.").arg(locale.toString(progress.incomplete)));
    QString result = progress.found == 0 ? tr("No token found.")
        : progress.found == 1            ? tr("1 token found.")
                                         : tr("%1 tokens found.").arg(locale.toString(progress.found));
    if (progress.found > LeakScan::maxFindings)
        result = tr("%1 tokens found; the first %2 are listed.")
                     .arg(locale.toString(progress.found), locale.toString(LeakScan::maxFindings));
    if (const int placeholders = m_model->placeholders(); placeholders > 0)
        result += QLatin1Char(' ')
            + (placeholders == 1 ? tr("One seems to be a placeholder.")
                                 : tr("%1 seem to be placeholders.").arg(locale.toString(placeholders)));
    m_ended = QDateTime::currentDateTimeUtc();
    m_isWhole = !cancelled && progress.found <= LeakScan::maxFindings;
    m_state->setText((cancelled ? tr("Cancelled.") + QLatin1Char(' ') : QString()) + result + QLatin1Char(' ')
                     + amount);
    announce(m_state, m_state->text());
    showLacking(progress.missed);
    refresh();
}

void LeakCheckDialog::showLacking(int missed)
{
    const QLocale locale;
    if (m_unread > 0)
        m_missed.prepend(
            m_unread == 1
                ? tr("One of your tokens could not be read from its store. It is found only if it has a form "
                     "that is known.")
                : tr("%1 of your tokens could not be read from their stores. They are found only if they "
                     "have "
                     "a form that is known.")
                      .arg(locale.toString(m_unread)));
    m_missedState->setVisible(!m_missed.isEmpty());
    if (m_missed.isEmpty())
        return;
    const int all = missed + (m_unread > 0 ? 1 : 0);
    const QString count = all == 1 ? tr("Not everything was looked at:")
                                   : tr("Not everything was looked at (%1):").arg(locale.toString(all));
    const QStringList shown = m_missed.mid(0, missedShown);
    m_missedState->setText(count + QLatin1Char(' ') + shown.join(u" "_s));
    m_missedState->setAccessibleDescription(count + QLatin1Char('\n') + shown.join(QLatin1Char('\n')));
    m_showMissed->setVisible(m_missed.size() > shown.size());
}

void LeakCheckDialog::showAllMissed()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What was not looked at"));
    auto *list = new QPlainTextEdit(m_missed.join(QLatin1Char('\n')), dialog);
    list->setAccessibleName(tr("All that was not looked at"));
    list->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog->resize(760, 420);
    dialog->open();
}

void LeakCheckDialog::save()
{
    LeakReport report;
    report.findings = m_model->findings();
    report.lacking = m_missed;
    report.started = m_started;
    report.ended = m_ended;
    report.isWhole = m_isWhole;
    report.programVersion = QStringLiteral(PATLAS_VERSION);
    saveLeakReport(std::move(report), this, [this](const QString &outcome) {
        m_state->setText(outcome);
        announce(m_state, outcome);
    });
}

void LeakCheckDialog::showDetails()
{
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < m_model->rowCount();
    const LeakSubject subject = any ? m_model->subject(row) : LeakSubject{};
    m_excerpt->setText(any ? withMarks(m_model->finding(row).excerpt) : QString());
    m_more->setText(any ? moreOfPlace(m_model->finding(row)) : QString());
    m_more->setVisible(!m_more->text().isEmpty());
    m_more->setAccessibleDescription(m_more->text());
    m_excerpt->setVisible(any);
    m_excerpt->setAccessibleDescription(m_excerpt->text());
    m_allows->setText(any ? subject.allows
                          : tr("What a leak would allow, and what to do about it, is shown here."));
    m_allows->setAccessibleDescription(m_allows->text());
    m_rotate->setVisible(any && !m_model->finding(row).tokenId.isEmpty());
    m_revoke->setVisible(any && !m_model->finding(row).tokenId.isEmpty());
    m_rotate->setEnabled(subject.canRotate);
    m_revoke->setEnabled(subject.canRevoke);
    const QString why = tr("It is not a personal access token, or it is already revoked.");
    m_rotate->setToolTip(subject.canRotate ? QString() : why);
    m_revoke->setToolTip(subject.canRevoke ? QString() : why);
}

void LeakCheckDialog::describeAgain()
{
    m_model->describeAgain(m_setup.describe);
    showDetails();
}

void LeakCheckDialog::done(int result)
{
    stop();
    m_sources->forgetText();
    QDialog::done(result);
}

} // namespace patlas

#include "moc_LeakCheckDialog.cpp"
