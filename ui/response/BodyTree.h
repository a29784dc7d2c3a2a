// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/document/ResponseDocument.h"

#include <QStackedWidget>

namespace patlas {

class ErrorPanel;
class ImageView;
class JsonTreeView;

/// Content of the Tree tab: the tree of a JSON document, an image, or a message why there is neither.
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

Q_SIGNALS:
    /// The user wants to save the value's bytes in the document to a file.
    void saveRequested(qint64 from, qint64 to, const QString &suggestedName);
    void useRequested(const patlas::JsonNode &node); ///< in another request

private:
    JsonTreeView *m_tree;
    ErrorPanel *m_words;
    ImageView *m_image;
};

} // namespace patlas
