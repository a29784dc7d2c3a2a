// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/document/ResponseDocument.h"

#include <QStackedWidget>

namespace patlas {

class ErrorPanel;
class JsonTreeView;

/// Content of the Tree tab: the tree of a JSON document, or a message why there is none.
class BodyTree : public QStackedWidget {
    Q_OBJECT

public:
    explicit BodyTree(QWidget *parent = nullptr);

    void showNothing();
    void showDocument(const ResponseDocument::Shared &document);
    /// The same document with more data: expanded rows, selection and scroll position stay.
    void extendDocument(const ResponseDocument::Shared &document);
    void showHint(const QString &heading, const QString &text = {});
    void showError(const Error &error);
    void goTo(const JsonNode &node);
    void setNeedle(const QString &needle); ///< what is searched for

Q_SIGNALS:
    /// The user wants to save the value's bytes in the document to a file.
    void saveRequested(qint64 from, qint64 to, const QString &suggestedName);
    void useRequested(const patlas::JsonNode &node); ///< in another request
    void linkRequested(const QUrl &link); ///< to be opened as a request
    void tableRequested(const patlas::JsonNode &array);
    void said(const QString &words); ///< what came of something that was asked for

private:
    JsonTreeView *m_tree;
    ErrorPanel *m_words;
};

} // namespace patlas
