// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patlas {

/// Shows text as it is, whatever stands in it. Qt guesses by the first characters whether a text is HTML, and
/// a name, a sentence of a service or a description from a document could then load pictures or pose as
/// something else. Installed on the application, this tells every label and tooltip that has not been told
/// otherwise that its text is plain; those of Qt's own dialogs included.
class PlainTextFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace patlas
