// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;

namespace patlas {

class Chip;

/// Steps of a task, each with its state in a word. Assistive clients read the list as one text.
class RotationSteps : public QWidget {
    Q_OBJECT

public:
    explicit RotationSteps(const QStringList &steps, QWidget *parent = nullptr);

    enum class Mark { ToDo, Now, Done, Failed };
    /// Steps before `current` are done, `current` has the state `mark`, the rest is to do.
    void show(int current, Mark mark);

private:
    struct Row {
        Chip *chip;
        QLabel *text;
    };
    std::vector<Row> m_rows;
};

} // namespace patlas
