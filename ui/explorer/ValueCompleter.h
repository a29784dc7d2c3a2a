// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"
#include "ui/widgets/CompletionList.h"

#include <QObject>

#include <functional>
#include <vector>

class QLineEdit;

namespace patlas {

/// What can be typed in a field: values that responses have shown, newest first, then what the description
/// suggests. The down arrow lists all of it, typing what fits; nothing is chosen until an arrow key does, so
/// that Return and Tab stay the field's.
class ValueCompleter : public QObject {
    Q_OBJECT

public:
    using Offers = std::function<std::vector<SeenValue>()>;

    /// A child of the line. The offers are asked for when a list is opened.
    ValueCompleter(QLineEdit *line, Offers offers, QStringList suggestions);

    bool isOpen() const { return m_list->isOpen(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void comeFirst();
    void follow(const QString &typed);
    void take(const QString &value);
    /// Those that fit; all of them for an empty text.
    std::vector<CompletionList::Entry> entriesFor(const QString &typed) const;

    QLineEdit *m_line;
    QWidget *m_keys; ///< gets the keys
    Offers m_offers;
    QStringList m_suggestions;
    CompletionList *m_list;
    bool m_isTaking = false;
};

/// As entries of a list, with the title beside the value.
std::vector<CompletionList::Entry> entriesOf(const std::vector<SeenValue> &values);

} // namespace patlas
