// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/BodyTree.h"

#include "ui/response/ErrorPanel.h"
#include "ui/response/ImageView.h"
#include "ui/response/JsonTreeView.h"

namespace patlas {

BodyTree::BodyTree(QWidget *parent)
    : QStackedWidget(parent)
    , m_tree(new JsonTreeView(this))
    , m_words(new ErrorPanel(this))
    , m_image(new ImageView(this))
{
    addWidget(m_tree);
    addWidget(m_words);
    addWidget(m_image);
    connect(m_tree, &JsonTreeView::saveRequested, this, &BodyTree::saveRequested);
    connect(m_tree, &JsonTreeView::useRequested, this, &BodyTree::useRequested);
    connect(m_image, &ImageView::unreadable, this,
            [this](const QString &reason) { showHint(tr("This picture cannot be shown"), reason); });
}

void BodyTree::showNothing()
{
    m_tree->setDocument(nullptr);
}

void BodyTree::showDocument(const ResponseDocument::Shared &document)
{
    switch (document->kind()) {
    case MediaKind::Json:
        m_tree->setDocument(document);
        setCurrentWidget(m_tree);
        break;
    case MediaKind::Image:
        m_image->showImage(document);
        setCurrentWidget(m_image);
        break;
    case MediaKind::Empty:
        showHint(tr("The response has no body"));
        break;
    case MediaKind::Text:
        showHint(tr("This response is not JSON"), tr("The Text tab shows it as it is."));
        break;
    case MediaKind::Binary:
        showHint(tr("This response is binary"),
                 tr("The Text tab shows its bytes; Save response… writes it to a file."));
        break;
    }
}

void BodyTree::extendDocument(const ResponseDocument::Shared &document)
{
    if (currentWidget() == m_tree && document->kind() == MediaKind::Json)
        m_tree->extendDocument(document);
    else
        showDocument(document);
}

void BodyTree::showHint(const QString &heading, const QString &text)
{
    m_words->showHint(heading, text);
    setCurrentWidget(m_words);
}

void BodyTree::showError(const Error &error)
{
    m_words->showError(error);
    setCurrentWidget(m_words);
}

void BodyTree::goTo(const JsonNode &node)
{
    m_tree->goTo(node);
}

} // namespace patlas

#include "moc_BodyTree.cpp"
