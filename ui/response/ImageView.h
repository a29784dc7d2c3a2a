// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QScrollArea>

class QLabel;

namespace patlas {

/// An image at its own size, decoded on a worker thread.
class ImageView : public QScrollArea {
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);
    void showImage(const ResponseDocument::Shared &document);

Q_SIGNALS:
    void unreadable(const QString &reason);

private:
    QLabel *m_image;
    ResponseDocument::Shared m_document;
};

} // namespace patlas
