// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patlas {

/// Shows text as plain text, whatever it contains. Qt guesses from the first characters whether a text is
/// HTML; a name, a service's sentence or a description from a document could then load images or pose as
/// something else. Installed on the application, this sets plain text on every label and tooltip without an
/// explicit format, including those of Qt's own dialogs.
class PlainTextFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace patlas
