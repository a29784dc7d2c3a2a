// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

namespace patlas {

/// Fields beneath each other that are as wide as the form, each with its label in the middle beside it: Qt
/// sets that a few pixels higher.
class FieldForm : public QFormLayout {
public:
    explicit FieldForm(QWidget *parent = nullptr);

    using QFormLayout::addRow;
    /// Without a label where that is empty.
    void addRow(const QString &label, QWidget *field);
    /// An explanation beneath the field above it, as narrow as the fields.
    void addCaption(const QString &text, QWidget *parent);
};

} // namespace patlas
