// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QTreeView>

namespace patlas {

class JsonTreeModel;

/// The answer as a tree, with copying of values and paths.
class JsonTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);
    void setDocument(std::shared_ptr<const ResponseDocument> document);
    void goTo(JsonIndex::Node node);

private:
    void copy(int role);

    JsonTreeModel *m_model;
};

} // namespace patlas
