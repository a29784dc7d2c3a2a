// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace patlas {

/// A page to read. Loads nothing, from the web or from files; a click on a link of the page moves to its
/// place, on one of the web opens the browser, on any other does nothing.
class DocsView : public QTextBrowser {
    Q_OBJECT

public:
    explicit DocsView(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void forgetRequested(); ///< see DocsSpan::forgets

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void follow(const QUrl &link);
};

} // namespace patlas
