// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace patlas {

enum class Section { Explorer, Tokens, History };

/// The three sections of the window, as a list; the arrow keys move in it.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    Section section() const;
    void setSection(Section section);

Q_SIGNALS:
    void sectionChanged(patlas::Section section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();
};

} // namespace patlas
