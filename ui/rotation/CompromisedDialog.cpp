// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rotation/CompromisedDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "ui/tokens/TokenCellDelegate.h"
#include "ui/widgets/CalloutLabel.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 sameCallSeconds = 5; ///< allowed difference between this computer's clock and the service's

QString useSource(TokenCall::Source source)
{
    return source == TokenCall::Source::Here ? CompromisedDialog::tr("in the history here")
                                             : CompromisedDialog::tr("not in the history");
}

} // namespace

std::vector<TokenCall> callsWith(const Credential &token, const std::vector<HistoryEntry> &history,
                                 const QByteArray &auditLog)
{
    std::vector<TokenCall> uses;
    for (const HistoryEntry &entry : history) {
        if (entry.tokenName == token.name && entry.environmentId == token.environmentId)
            uses.push_back({entry.started, entry.method, QUrl(entry.url).path(), entry.status,
                            entry.errorSentence, TokenCall::Source::Here});
    }
    std::vector<bool> isMatched(uses.size(), false);
    const std::size_t ownUses = uses.size();
    const QJsonArray rows = QJsonDocument::fromJson(auditLog).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (token.serviceId.isEmpty() || row.value("tokenId"_L1).toString() != token.serviceId)
            continue;
        TokenCall use;
        use.time = QDateTime::fromString(row.value("time"_L1).toString(), Qt::ISODateWithMs).toUTC();
        use.method = row.value("method"_L1).toString();
        use.path = QUrl(row.value("path"_L1).toString()).path();
        use.status = row.value("status"_L1).toInt();
        use.outcome = row.value("reason"_L1).toString();
        use.source = TokenCall::Source::Elsewhere;
        // Each local call matches at most one row of the log, so that the same call made by someone else a
        // moment later is still listed.
        bool isOurs = false;
        for (std::size_t i = 0; i < ownUses && !isOurs; ++i) {
            isOurs = !isMatched[i] && uses[i].method == use.method && uses[i].path == use.path
                && std::abs(uses[i].time.secsTo(use.time)) <= sameCallSeconds;
            if (isOurs)
                isMatched[i] = true;
        }
        if (!isOurs)
            uses.push_back(std::move(use));
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const TokenCall &a, const TokenCall &b) { return a.time > b.time; });
    return uses;
}

CompromisedDialog::CompromisedDialog(CompromisedSetup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_did(captionLabel(tr("Reading what it did…"), this))
    , m_uses(new QTableView(this))
{
    setWindowTitle(tr("Compromised token"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_did->setAccessibleName(tr("What it did"));
    m_uses->setAccessibleName(tr("Calls made with it"));
    m_uses->setItemDelegate(new TokenCellDelegate(m_uses));
    setUpListTable(*m_uses);

    auto *couldLabel = new CalloutLabel(this);
    couldLabel->setAccessibleName(tr("What it could do"));
    couldLabel->setParagraph(tr("What it could do."), could());
    couldLabel->setAccessibleDescription(couldLabel->text());
    const bool dead = m_setup.token.revoked.isValid();
    auto *revoke = new QPushButton(tr("Revoke now"), this);
    revoke->setProperty("danger", true);
    revoke->setEnabled(!dead);
    revoke->setToolTip(dead ? tr("Revoked already.") : QString());
    auto *rotate = new QPushButton(tr("Rotate…"), this);
    rotate->setEnabled(!dead && m_setup.canRotate);
    rotate->setToolTip(dead ? tr("Revoked already: make a new token instead.") : QString());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    for (QPushButton *button : {revoke, rotate})
        button->setAutoDefault(false);

    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(headingLabel(tr("Does anyone else have “%1”?").arg(isolated(m_setup.token.name)), this));
    head->addWidget(captionLabel(
        tr("If so, revoke it now: anyone who uses it is refused from then on. Rotate it if something of "
           "yours must keep working: the old one is revoked once the new one has been tried."),
        this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(revoke);
    buttons->addWidget(rotate);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(couldLabel);
    column->addWidget(m_did);
    column->addWidget(m_uses, 1);
    column->addLayout(buttons);
    resize(820, 600);

    connect(revoke, &QPushButton::clicked, this, [this] {
        Q_EMIT revokeRequested(m_setup.token.id);
        accept();
    });
    connect(rotate, &QPushButton::clicked, this, [this] {
        Q_EMIT rotateRequested(m_setup.token.id);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    thenResult(m_setup.history(), this, [this](const Result<std::vector<HistoryEntry>> &history) {
        if (!history) {
            m_did->setText(history.error().message());
            return;
        }
        if (!m_setup.hasAuditLog) {
            fill(*history, {});
            return;
        }
        thenResult(m_setup.auditLog(), this, [this, entries = *history](const Result<QByteArray> &log) {
            m_setup.hasAuditLog = log.has_value();
            fill(entries, log ? *log : QByteArray());
        });
    });
}

CompromisedDialog::~CompromisedDialog() = default;

QString CompromisedDialog::could() const
{
    const Credential &token = m_setup.token;
    ScopeSummary words = m_setup.summary;
    words.count.clear();
    const QString where = token.owner.isEmpty()
        ? tr("It acts in %1 as the person who made it.").arg(isolated(m_setup.environmentName))
        : tr("It acts in %1 as %2.").arg(isolated(m_setup.environmentName), isolated(token.owner));
    const QString until = !token.expires.isValid()
        ? (token.neverExpires ? tr("It never expires.") : tr("When it expires is not known."))
        : tr("It expires on %1.").arg(QLocale().toString(token.expires.toLocalTime(), QLocale::ShortFormat));
    const QString what = token.scopes.isEmpty()
        ? tr("Its scopes are not known here, so assume that it can do everything.")
        : words.text();
    return QStringList({what, where, until}).join(QLatin1Char(' '));
}

void CompromisedDialog::fill(const std::vector<HistoryEntry> &history, const QByteArray &auditLog)
{
    const std::vector<TokenCall> uses = callsWith(m_setup.token, history, auditLog);
    auto *model = new QStandardItemModel(0, 5, this);
    model->setHorizontalHeaderLabels(
        {tr("Time"), tr("Call"), tr("Status"), tr("Known here"), tr("Why refused")});
    for (int column = 0; column < model->columnCount(); ++column)
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int elsewhere = 0;
    for (const TokenCall &use : uses) {
        elsewhere += use.source == TokenCall::Source::Elsewhere;
        QList<QStandardItem *> row;
        for (const QString &text : {QLocale().toString(use.time.toLocalTime(), QLocale::ShortFormat),
                                    use.method + QLatin1Char(' ') + use.path,
                                    use.status > 0 ? QString::number(use.status) : tr("no response"),
                                    useSource(use.source), use.outcome})
            row.append(new QStandardItem(text));
        model->appendRow(row);
    }
    m_uses->setModel(model);
    const int widths[] = {180, 220, 70, 150};
    for (int column = 0; column < 4; ++column)
        m_uses->setColumnWidth(column, widths[column]);
    fitListTitles(*m_uses);

    const QString calls = uses.empty() ? tr("What it did: no call is known.")
        : uses.size() == 1             ? tr("What it did: one call.")
                                       : tr("What it did: %1 calls.").arg(uses.size());
    const QString others = !m_setup.hasAuditLog
        ? tr("Only what was sent from this computer is known; the service's own log may show more.")
        : elsewhere == 0 ? tr("All of them are in the history here, as far as the audit log goes back.")
        : elsewhere == 1 ? tr("One is not in the history here.")
                         : tr("%1 are not in the history here.").arg(elsewhere);
    m_did->setText(uses.empty() && m_setup.hasAuditLog ? calls : calls + QLatin1Char(' ') + others);
    m_did->setAccessibleDescription(m_did->text());
    announce(m_did, m_did->text());
}

} // namespace patlas

#include "moc_CompromisedDialog.cpp"
