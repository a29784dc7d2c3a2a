// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/Sending.h"

#include <QHash>
#include <QObject>

namespace patlas {

class ResponseView;

/// The answers of this session, each with its request, and the one that is shown.
class Answers : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    Answers(ResponseView &view, const Sending &sending, QObject *parent = nullptr);

    /// Whether an answer to one belongs beneath the other: same environment and operation.
    static bool belongTogether(const RequestDraft &left, const RequestDraft &right);

    void keep(const Answer &answer);
    void show(const Answer &answer);
    /// The answer of the draft's request, or that it is under way, or nothing.
    void showFor(const RequestDraft &draft);
    const Answer &shown() const { return m_shown; }

private:
    void explainAgain(const QByteArray &bodyStart);
    void copyAsCurl() const;

    ResponseView &m_view;
    const Sending &m_sending;
    QHash<QString, Answer> m_answers; ///< by environment and operation
    Answer m_shown;
};

} // namespace patlas
