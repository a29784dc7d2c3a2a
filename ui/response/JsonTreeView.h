// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QTreeView>

namespace patlas {

class JsonTreeModel;

/// The response as a tree, with copying of values and paths.
class JsonTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);
    void setDocument(ResponseDocument::Shared document);
    /// The same document with more data: expanded rows, selection and scroll position stay.
    void extendDocument(ResponseDocument::Shared document);
    void goTo(const JsonNode &node);

Q_SIGNALS:
    /// The user wants to save the value's bytes in the document to a file.
    void saveRequested(qint64 from, qint64 to, const QString &suggestedName);
    void useRequested(const patlas::JsonNode &node); ///< in another request

private:
    void openTop();
    void copy(int role);
    void save();
    void use();

    JsonTreeModel *m_model;
    bool m_isTopOpen = false;
};

} // namespace patlas
