// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/EarlierResponses.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/history/HistoryRepository.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int lookedThrough = 1000; // entries of the environment, the newest first
constexpr qsizetype pathsNamed = 4;
constexpr int linesOfDifference = 3;
constexpr int charactersOfDifference = 60;

QString withoutQuery(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString();
}

QString listed(const HistoryEntry &entry, bool isShown)
{
    const QLocale locale;
    const QDateTime time = entry.started.toLocalTime();
    const QString when = time.date() == QDate::currentDate() ? locale.toString(time.time(), u"HH:mm:ss"_s)
                                                             : locale.toString(time, QLocale::ShortFormat);
    const QString status =
        entry.status == 0 ? EarlierResponses::tr("no response") : QString::number(entry.status);
    const QString size = locale.formattedDataSize(entry.bodySize);
    return isShown ? EarlierResponses::tr("%1   %2   %3   (shown)").arg(when, status, size)
                   : EarlierResponses::tr("%1   %2   %3").arg(when, status, size);
}

QString differenceInWords(const JsonComparison &comparison)
{
    if (comparison.isSame())
        return EarlierResponses::tr("The same values.");
    const QLocale locale;
    QStringList paths;
    for (const JsonDifference &difference : comparison.differences) {
        if (paths.size() < pathsNamed && !paths.contains(difference.path))
            paths.append(isolated(difference.path));
    }
    const QString count = locale.toString(qint64(comparison.differences.size()));
    const bool isAll = qsizetype(comparison.differences.size()) <= paths.size();
    return isAll ? EarlierResponses::tr("Differences: %1 (%2)").arg(count, paths.join(u", "_s))
                 : EarlierResponses::tr("Differences: %1 (%2, …)").arg(count, paths.join(u", "_s));
}

QString differenceInWords(const std::vector<ComparedPart> &parts)
{
    for (const ComparedPart &part : parts) {
        if (part.of != ComparedPart::Of::Body)
            continue;
        const auto differing =
            std::count_if(part.lines.begin(), part.lines.end(),
                          [](const ComparedLine &line) { return line.in != ComparedLine::In::Both; });
        return differing == 0
            ? EarlierResponses::tr("The same body.")
            : EarlierResponses::tr("Lines that differ: %1").arg(QLocale().toString(qint64(differing)));
    }
    return {};
}

} // namespace

EarlierResponses::EarlierResponses(HistoryRepository &history, QWidget &owner)
    : QObject(&owner)
    , m_history(history)
    , m_menu(new QMenu(&owner))
{
    m_menu->setAccessibleName(tr("Earlier responses"));
    connect(m_menu, &QMenu::aboutToShow, this, &EarlierResponses::look);
    connect(m_menu, &QMenu::hovered, this, &EarlierResponses::describe);
}

EarlierResponses::~EarlierResponses()
{
    m_structure.cancel();
    m_lines.cancel();
}

bool EarlierResponses::areAlike(const HistoryEntry &entry, const SentRequest &request)
{
    if (entry.environmentId != request.environmentId || entry.operationId != request.operationId)
        return false;
    return !request.operationId.isEmpty()
        || (entry.method == QLatin1String(request.method)
            && withoutQuery(QUrl(entry.url)) == withoutQuery(request.url));
}

int EarlierResponses::startOver()
{
    m_structure.cancel();
    m_lines.cancel();
    return ++m_asked;
}

void EarlierResponses::look()
{
    m_described = -1; // whatever it was compared with
    startOver();
    m_menu->clear();
    addEnd(tr("Reading…"));
    HistoryFilter filter;
    filter.environmentId = m_shown.request.environmentId;
    filter.limit = lookedThrough;
    thenResult(m_history.find(filter), this, [this](const Result<std::vector<HistoryEntry>> &entries) {
        if (entries)
            list(*entries);
        else
            say(entries.error().message());
    });
}

void EarlierResponses::list(const std::vector<HistoryEntry> &entries)
{
    m_menu->clear();
    int count = 0;
    for (const HistoryEntry &entry : entries) {
        if (!areAlike(entry, m_shown.request) || count == mostListed)
            continue;
        ++count;
        const bool isShown = entry.exchangeId == m_shown.id;
        QAction *action = m_menu->addAction(listed(entry, isShown));
        action->setData(entry.rowId);
        action->setEnabled(!isShown);
        connect(action, &QAction::triggered, this, [this, row = entry.rowId] {
            thenResult(m_history.exchange(row), this, [this](const Result<Exchange> &exchange) {
                if (exchange)
                    Q_EMIT chosen(*exchange);
                else
                    Q_EMIT failed(exchange.error().message());
            });
        });
    }
    addEnd(count > 1 ? tr("Choose one to see what differs.")
                     : tr("There is no other response to this request in the history."));
    m_menu->adjustSize();
}

/// A line that is no entry.
void EarlierResponses::addEnd(const QString &words)
{
    m_menu->addSeparator();
    m_difference = new QLabel(m_menu); // the action below takes it
    m_difference->setAccessibleName(tr("Difference"));
    m_difference->setProperty("caption", true);
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    m_difference->setContentsMargins(12, 4, 12, 6);
    // The menu does not grow while the cursor is in it.
    const QFontMetrics metrics = m_difference->fontMetrics();
    m_difference->setMinimumSize(metrics.averageCharWidth() * charactersOfDifference,
                                 metrics.height() * linesOfDifference);
    m_difference->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *end = new QWidgetAction(m_menu);
    end->setDefaultWidget(m_difference);
    end->setEnabled(false);
    m_menu->addAction(end);
    say(words);
}

void EarlierResponses::say(const QString &words)
{
    m_difference->setText(words);
    m_difference->setAccessibleDescription(words); // the name hides the text from assistive clients
}

void EarlierResponses::describe(QAction *action)
{
    const qint64 row = action->data().toLongLong();
    if (row <= 0 || row == m_described)
        return;
    m_described = row;
    say(tr("Comparing…"));
    thenResult(m_history.exchange(row), this, [this, asked = startOver()](const Result<Exchange> &exchange) {
        if (asked != m_asked || !m_menu->isVisible())
            return;
        if (exchange)
            compareWith(*exchange);
        else
            say(exchange.error().message());
    });
}

void EarlierResponses::compareWith(const Exchange &other)
{
    m_structure = compareStructure(other, m_shown, {}, this);
    thenResult(m_structure, this, [this, asked = m_asked, other](const Result<JsonComparison> &comparison) {
        if (asked != m_asked)
            return;
        if (comparison) {
            say(differenceInWords(*comparison));
            return;
        }
        m_lines = compare(other, m_shown, this);
        then(m_lines, this, [this, asked](const std::vector<ComparedPart> &parts) {
            if (asked == m_asked)
                say(differenceInWords(parts));
        });
    });
}

} // namespace patlas

#include "moc_EarlierResponses.cpp"
