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

/// What stands in the Tree tab: the tree of a JSON document, a picture, or words on why there is neither.
class BodyTree : public QStackedWidget {
    Q_OBJECT

public:
    explicit BodyTree(QWidget *parent = nullptr);

    void showNothing();
    void showDocument(const ResponseDocument::Shared &document);
    /// The same document and more behind it: what is open, chosen and in sight stays.
    void extendDocument(const ResponseDocument::Shared &document);
    void showHint(const QString &heading, const QString &text = {});
    void showError(const Error &error);
    void goTo(const JsonNode &node);

Q_SIGNALS:
    /// The value's bytes in the document are wanted in a file.
    void saveRequested(qint64 from, qint64 to, const QString &suggestedName);

private:
    JsonTreeView *m_tree;
    ErrorPanel *m_words;
    ImageView *m_image;
};

} // namespace patlas
