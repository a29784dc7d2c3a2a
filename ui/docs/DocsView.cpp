// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docs/DocsView.h"

#include "ui/docs/DocsWriter.h"

#include <QDesktopServices>
#include <QUrl>

namespace patlas {

DocsView::DocsView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Docs"));
    setFrameShape(QFrame::NoFrame);
    setProperty("flat", true);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, &DocsView::follow);
}

QVariant DocsView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

void DocsView::doSetSource(const QUrl & /*name*/, QTextDocument::ResourceType /*type*/) { }

void DocsView::follow(const QUrl &link)
{
    if (link == QUrl(forgetLink()))
        Q_EMIT forgetRequested();
    else if (link.isRelative() && link.path().isEmpty() && link.hasFragment())
        scrollToAnchor(link.fragment());
    else if (isWebLink(link))
        QDesktopServices::openUrl(link);
}

} // namespace patlas

#include "moc_DocsView.cpp"
