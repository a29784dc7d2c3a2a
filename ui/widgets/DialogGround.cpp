// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogGround.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String shownName("dialogGroundShown");

/// Covers a widget and follows its size. Input goes through. Qt leaves widgets of this name out of what
/// assistive clients see (qaccessiblewidgets.cpp, childWidgets).
class Cover : public QWidget {
public:
    explicit Cover(QWidget *covered)
        : QWidget(covered)
    {
        setObjectName("qt_rubberband"_L1);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        covered->installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parentWidget() && event->type() == QEvent::Resize)
            follow();
        else if (watched == parentWidget() && event->type() == QEvent::ChildAdded)
            raise();
        return QWidget::eventFilter(watched, event);
    }

private:
    void follow()
    {
        setGeometry(parentWidget()->rect());
        raise();
    }
};

class Shade : public Cover {
public:
    using Cover::Cover;
    int dialogs = 0; ///< that block the window

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor colour = palette().color(QPalette::Shadow);
        colour.setAlphaF(0.3F);
        QPainter(this).fillRect(rect(), colour);
    }
};

class FrameLine : public Cover {
public:
    using Cover::Cover;

protected:
    void paintEvent(QPaintEvent *) override
    {
        // Known only after the window manager has taken the window, and then it is painted anew.
        const QWindow *window = parentWidget()->windowHandle();
        if (!window || !window->frameMargins().isNull())
            return;
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

template <typename T> T *coverOf(const QWidget &widget)
{
    for (QObject *child : widget.children()) {
        if (auto *cover = dynamic_cast<T *>(child))
            return cover;
    }
    return nullptr;
}

void dim(QWidget &window, QDialog &dialog)
{
    Shade *shade = coverOf<Shade>(window);
    if (!shade)
        shade = new Shade(&window);
    ++shade->dialogs;
    shade->show();
    // Ends when the dialog is hidden or deleted, whichever comes first.
    auto *shown = new QObject(&dialog);
    shown->setObjectName(shownName);
    QObject::connect(shown, &QObject::destroyed, shade, [shade] {
        if (--shade->dialogs == 0)
            shade->hide();
    });
}

} // namespace

bool DialogGround::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHidden = event->type() == QEvent::Hide;
    if ((isHidden || event->type() == QEvent::Show) && !event->spontaneous() && watched->isWidgetType()) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        if (dialog && dialog->isWindow()) {
            delete dialog->findChild<QObject *>(shownName, Qt::FindDirectChildrenOnly);
            if (!isHidden && !coverOf<FrameLine>(*dialog))
                (new FrameLine(dialog))->show();
            if (!isHidden && dialog->isModal() && dialog->parentWidget())
                dim(*dialog->parentWidget()->window(), *dialog);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_DialogGround.cpp"
