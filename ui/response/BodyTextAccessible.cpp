// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/BodyTextAccessible.h"

#include "ui/response/BodyTextView.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace patlas {

namespace {

class BodyTextAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit BodyTextAccessible(BodyTextView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? content() : QAccessibleWidget::text(what);
    }

    void selection(int index, int *start, int *end) const override
    {
        const QString selected = index == 0 ? view()->selectedText() : QString();
        *start = selected.isEmpty() ? 0 : int(content().indexOf(selected));
        *end = *start + int(selected.size());
    }
    int selectionCount() const override { return view()->hasSelection() ? 1 : 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override { return content().mid(start, end - start); }
    int characterCount() const override { return int(content().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    BodyTextView *view() const { return static_cast<BodyTextView *>(object()); }
    QString content() const { return view()->toPlainText(); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<BodyTextView *>(object);
    return view ? new BodyTextAccessible(view) : nullptr;
}

} // namespace

void registerBodyTextAccessibility()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

} // namespace patlas
