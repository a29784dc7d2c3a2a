// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patlas {

class BodyEditor;

/// The numbers beside the lines of an editor, and the marks that fold them. For eyes and the pointer only: an
/// assistive client knows the line of the cursor, and there are keys for folding.
class LineNumberArea : public QWidget {
    Q_OBJECT

public:
    /// A child of the editor.
    explicit LineNumberArea(BodyEditor &editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int foldWidth() const;

    BodyEditor &m_editor;
};

} // namespace patlas
