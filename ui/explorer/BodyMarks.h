// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QObject>
#include <QTextCursor>

#include <vector>

namespace patlas {

class ExactTextEdit;

/// What preflight found in a text body, where it stands: underlined, with its sentence as the tooltip, and F8
/// goes from one to the next. The marks move with the text while it is edited.
class BodyMarks : public QObject {
    Q_OBJECT

public:
    explicit BodyMarks(ExactTextEdit *editor);

    /// `body`: the bytes that the editor shows.
    void show(const QByteArray &body, const std::vector<BodyPlace> &places);
    void goToNext();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Mark {
        QTextCursor place; ///< selects it
        BodyPlace of;
    };
    void draw();
    const Mark *markAt(int position) const;

    ExactTextEdit *m_editor;
    QWidget *m_viewport;
    std::vector<Mark> m_marks; ///< in the order of the text
};

} // namespace patlas
