// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QWidget>

class QAction;
class QCheckBox;

namespace patlas {

class BodyTextView;
class DocumentLines;

/// A body as text: formatted if it is JSON, as bytes if it is binary, else as received.
class TextPane : public QWidget {
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    void showNothing();
    void showDocument(const ResponseDocument::Shared &document);
    /// The same document with more data: position and selection stay.
    void extendDocument(const ResponseDocument::Shared &document);
    void setNeedle(const QString &needle);
    void select(qint64 from, qint64 to);
    void showAsItCame(); ///< not formatted
    void addBodyAction(QAction *action); ///< to the menu of the text

private:
    void lay();
    std::shared_ptr<const DocumentLines> lines() const;

    ResponseDocument::Shared m_document;
    BodyTextView *m_text;
    QWidget *m_options;
    QCheckBox *m_pretty;
    QCheckBox *m_wrap;
    bool m_choosing = false; ///< the check box is being set by the document, not by the user
};

} // namespace patlas
