// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QTextBrowser>

namespace patlas {

struct ManualPage;

/// A page to read. Its pictures follow the appearance of the window; nothing is loaded from elsewhere.
class ManualView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    void setPage(const ManualPage &page);
    /// Marks the words and goes to the first of them.
    void setHighlighted(const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void show(const QString &markdown);
    void showAgain(); ///< at the same place
    int pictureWidth() const;

    QString m_markdown;
    QBasicTimer m_resizing;
    int m_pictureWidth = 0; ///< of the pictures that are shown
    QString m_highlighted;
};

} // namespace patlas
