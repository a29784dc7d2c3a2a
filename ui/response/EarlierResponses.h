// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/Comparison.h"
#include "core/history/HistoryEntry.h"
#include "core/history/JsonComparison.h"
#include "core/http/Exchange.h"

#include <QFuture>
#include <QObject>

#include <vector>

class QAction;
class QLabel;
class QMenu;

namespace patlas {

class HistoryRepository;

/// The menu of earlier responses to the request whose response is shown: when they came, how they ended and
/// how long they are. The one that the cursor is on is compared with the one shown, in the menu's last line.
/// GUI thread.
class EarlierResponses : public QObject {
    Q_OBJECT

public:
    static constexpr int mostListed = 15;

    /// `history` must outlive it. The menu belongs to `owner`.
    EarlierResponses(HistoryRepository &history, QWidget &owner);
    ~EarlierResponses() override;

    QMenu *menu() const { return m_menu; }
    void setShown(const Exchange &exchange) { m_shown = exchange; }
    /// Whether they are responses to the same request, whatever its values.
    static bool areAlike(const HistoryEntry &entry, const SentRequest &request);

Q_SIGNALS:
    void chosen(const patlas::Exchange &exchange);
    void failed(const QString &sentence);

private:
    void look();
    void list(const std::vector<HistoryEntry> &entries);
    void addEnd(const QString &words);
    void describe(QAction *action);
    void compareWith(const Exchange &other);
    int startOver(); ///< ends what is compared; the number of what is compared next
    void say(const QString &words);

    HistoryRepository &m_history;
    QMenu *m_menu;
    QLabel *m_difference = nullptr; ///< the menu's last line
    Exchange m_shown;
    qint64 m_described = -1; ///< row of the history that the cursor is on
    int m_asked = 0; ///< counts what is compared: a row can be looked at twice
    QFuture<Result<JsonComparison>> m_structure;
    QFuture<std::vector<ComparedPart>> m_lines;
};

} // namespace patlas
