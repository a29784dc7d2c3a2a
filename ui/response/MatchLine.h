// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ResponseMatch.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace patlas {

/// Whether a response is as its description says: one line, which opens to the list of differences. Hidden
/// where there is nothing to say.
class MatchLine : public QWidget {
    Q_OBJECT

public:
    explicit MatchLine(QWidget *parent = nullptr);

    void showNothing();
    void showMatch(const DescriptionMatch &match);

Q_SIGNALS:
    /// A difference within the body was chosen; `pointer` is a JSON Pointer.
    void placeChosen(const QString &pointer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setOpen(bool isOpen);
    void fitList();

    QLabel *m_words; ///< where there is nothing to open
    QPushButton *m_toggle;
    QListWidget *m_list;
};

} // namespace patlas
