// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QScrollArea>

class QLabel;

namespace patlas {

/// A picture in its own size. It is decoded on a worker.
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
