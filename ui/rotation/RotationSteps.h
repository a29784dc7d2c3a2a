// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;

namespace patlas {

class Chip;

/// Steps of a piece of work, each with a word for how it stands. The list reads as one text for assistive
/// clients.
class RotationSteps : public QWidget {
    Q_OBJECT

public:
    explicit RotationSteps(const QStringList &steps, QWidget *parent = nullptr);

    enum class Mark { ToDo, Now, Done, Failed };
    /// Steps before `current` are done, `current` is as `mark` says, the rest is to do.
    void show(int current, Mark mark);

private:
    struct Row {
        Chip *chip;
        QLabel *text;
    };
    std::vector<Row> m_rows;
};

} // namespace patlas
