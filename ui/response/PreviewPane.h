// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"
#include "ui/response/DecodedPicture.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace patlas {

class ErrorPanel;
class ImageView;
struct PdfFacts;

/// What a response can be previewed as.
enum class PreviewKind { None, Picture, Svg, Pdf };

/// By the media type and the bytes.
PreviewKind previewKindOf(const ResponseDocument &document, const QByteArray &contentType);

/// Content of the Preview tab: a picture, a drawing, or what is known of a PDF.
///
/// A PDF is not rendered: its renderer (PDFium, in Qt Pdf) can neither be interrupted nor kept from taking
/// memory, and would work on bytes of a service in the process that holds the secrets.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void showNothing();
    void showDocument(const ResponseDocument::Shared &document, PreviewKind kind);

Q_SIGNALS:
    void saveRequested(); ///< the whole response, to a file

private:
    void take(const Result<DecodedPicture> &picture);
    void takePdf(const PdfFacts &facts);
    void say(const QString &words);

    ResponseDocument::Shared m_document;
    QFuture<Result<DecodedPicture>> m_decoding;
    QLabel *m_words;
    QCheckBox *m_fits;
    QStackedWidget *m_stack;
    ImageView *m_image;
    ErrorPanel *m_message;
    QPushButton *m_save;
};

} // namespace patlas
