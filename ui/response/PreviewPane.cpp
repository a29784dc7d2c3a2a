// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/PreviewPane.h"

#include "core/base/Then.h"
#include "core/document/PdfFacts.h"
#include "ui/response/ErrorPanel.h"
#include "ui/response/ImageView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype lookedAtForSvg = 1024; ///< bytes, behind a declaration and comments

} // namespace

PreviewKind previewKindOf(const ResponseDocument &document, const QByteArray &contentType)
{
    if (isPdf(document.original()))
        return PreviewKind::Pdf;
    if (document.kind() == MediaKind::Image)
        return PreviewKind::Picture;
    if (document.kind() != MediaKind::Text)
        return PreviewKind::None;
    const QByteArrayView start = document.bytes().first(std::min(document.bytes().size(), lookedAtForSvg));
    const bool isXml = start.trimmed().startsWith("<?xml") || start.trimmed().startsWith("<svg");
    const bool isSvg = contentType.toLower().contains("image/svg") || (isXml && start.contains("<svg"));
    return isSvg ? PreviewKind::Svg : PreviewKind::None;
}

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_fits(new QCheckBox(tr("Fit"), this))
    , m_stack(new QStackedWidget(this))
    , m_image(new ImageView(this))
    , m_message(new ErrorPanel(this))
    , m_save(new QPushButton(tr("Save to open it elsewhere…"), this))
{
    m_words->setAccessibleName(tr("About the preview"));
    m_words->setProperty("caption", true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_fits->setChecked(true);
    m_fits->setToolTip(tr("No larger than there is room for. Off: pixel by pixel."));
    m_stack->addWidget(m_image);
    m_stack->addWidget(m_message);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 4, 12, 4);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_fits);
    bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_image);
    connect(m_fits, &QCheckBox::toggled, m_image, &ImageView::setFits);
    connect(m_save, &QPushButton::clicked, this, &PreviewPane::saveRequested);
    showNothing();
}

void PreviewPane::showNothing()
{
    m_document.reset();
    m_image->showImage({});
    m_fits->hide();
    m_save->hide();
    say({});
}

void PreviewPane::say(const QString &words)
{
    m_words->setText(words);
    m_words->setAccessibleDescription(words); // the name hides the text from assistive clients
}

void PreviewPane::showDocument(const ResponseDocument::Shared &document, PreviewKind kind)
{
    showNothing();
    m_document = document;
    say(tr("Reading…"));
    m_stack->setCurrentWidget(m_image);
    if (kind == PreviewKind::Pdf) {
        then(QtConcurrent::run([document] { return pdfFacts(document->original()); }), this,
             [this, document](const PdfFacts &facts) {
                 if (document == m_document) // otherwise another one is shown now
                     takePdf(facts);
             });
        return;
    }
    m_decoding = kind == PreviewKind::Svg ? drawSvg(document) : decodePicture(document);
    then(m_decoding, this, [this, document](const Result<DecodedPicture> &picture) {
        if (document == m_document) // otherwise another one is shown now
            take(picture);
    });
}

void PreviewPane::take(const Result<DecodedPicture> &picture)
{
    if (!picture) {
        say({});
        m_message->showError(picture.error());
        m_stack->setCurrentWidget(m_message);
        return;
    }
    const QLocale locale;
    QStringList words;
    words.append(tr("%1, %2 × %3, %4")
                     .arg(picture->format, locale.toString(picture->size.width()),
                          locale.toString(picture->size.height()),
                          locale.formattedDataSize(m_document->bytes().size())));
    if (picture->frames > 1)
        words.append(tr("the first of %1 pictures").arg(locale.toString(picture->frames)));
    if (picture->isCut)
        words.append(tr("without scripts, animations and what is elsewhere"));
    say(words.join(u" · "_s));
    m_fits->show();
    m_image->showImage(picture->image, m_words->text());
}

void PreviewPane::takePdf(const PdfFacts &facts)
{
    const QLocale locale;
    QStringList words{tr("PDF %1").arg(QString::fromLatin1(facts.version)).trimmed(),
                      locale.formattedDataSize(m_document->original().size())};
    if (facts.pages > 0)
        words.append(tr("pages: %1").arg(locale.toString(facts.pages)));
    if (facts.isEncrypted)
        words.append(tr("encrypted"));
    say(words.join(u" · "_s));
    m_message->showHint(tr("This response is a PDF document"),
                        tr("Documents of a service are not rendered in the program that holds your secrets. "
                           "Save it, and open it in the program that you trust with it."));
    m_stack->setCurrentWidget(m_message);
    m_save->show();
}

} // namespace patlas

#include "moc_PreviewPane.cpp"
