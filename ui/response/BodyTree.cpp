// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/BodyTree.h"

#include "ui/response/ErrorPanel.h"
#include "ui/response/JsonTreeView.h"

namespace patlas {

BodyTree::BodyTree(QWidget *parent)
    : QStackedWidget(parent)
    , m_tree(new JsonTreeView(JsonTreeView::Use::OfResponse, this))
    , m_words(new ErrorPanel(this))
{
    addWidget(m_tree);
    addWidget(m_words);
    connect(m_tree, &JsonTreeView::saveRequested, this, &BodyTree::saveRequested);
    connect(m_tree, &JsonTreeView::useRequested, this, &BodyTree::useRequested);
    connect(m_tree, &JsonTreeView::linkRequested, this, &BodyTree::linkRequested);
    connect(m_tree, &JsonTreeView::tableRequested, this, &BodyTree::tableRequested);
    connect(m_tree, &JsonTreeView::said, this, &BodyTree::said);
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
        showHint(tr("This response is a picture"), tr("The Preview tab shows it."));
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

void BodyTree::setNeedle(const QString &needle)
{
    m_tree->setNeedle(needle);
}

} // namespace patlas

#include "moc_BodyTree.cpp"
