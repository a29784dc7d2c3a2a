// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RequestLine.h"

#include "ui/explorer/CurlPaste.h"
#include "ui/explorer/VariableLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyAction.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace patlas {

RequestLine::RequestLine(RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_paste(new CurlPaste(*m_url))
    , m_send(new QPushButton(tr("Send"), this))
{
    m_method->setAccessibleName(tr("Method"));
    m_method->setToolTip(tr("HTTP method; choose one or type any other"));
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->setCompleter(nullptr); // it would change the case
    m_method->setItemDelegate(new QStyledItemDelegate(m_method)); // the one of editable combos ignores styles
    m_method->lineEdit()->setAccessibleName(tr("Method"));
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
        m_method->addItem(QLatin1String(method));
    QFont strong = m_method->font();
    strong.setWeight(QFont::DemiBold);
    m_method->setFont(strong);

    m_url->setAccessibleName(tr("URL"));
    m_url->setPlaceholderText(tr("Pick an operation, type an address, or paste a curl command"));
    m_url->setFont(Theme::fixedFont());
    new VariableLine(m_url, variables, VariablePlace::Kind::Url);

    m_send->setProperty("primary", true);
    m_send->setAutoDefault(false);
    showToolTip();
    // Wide enough for both texts, so that nothing moves under the pointer.
    m_send->setMinimumWidth(m_send->fontMetrics().horizontalAdvance(tr("Cancel")) + 32);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_method);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_send);

    connect(m_method, &QComboBox::currentTextChanged, this, [this] {
        colourMethod();
        if (!m_isShowing)
            Q_EMIT edited();
    });
    connect(m_paste, &CurlPaste::edited, this, &RequestLine::edited);
    connect(m_paste, &CurlPaste::pasted, this, &RequestLine::commandPasted);
    connect(m_send, &QPushButton::clicked, this, &RequestLine::press);
    connect(m_url, &QLineEdit::returnPressed, this, [this] {
        if (!m_sending)
            Q_EMIT sendRequested();
    });
    colourMethod();
}

void RequestLine::setRequest(const QString &method, const QString &url)
{
    if (m_method->currentText() != method) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_method->setCurrentIndex(m_method->findText(method));
        m_method->setEditText(method);
    }
    m_paste->show(url);
}

QString RequestLine::method() const
{
    return m_method->currentText();
}

QString RequestLine::url() const
{
    return m_url->text();
}

void RequestLine::editUrl()
{
    m_url->setFocus(Qt::OtherFocusReason);
    m_url->selectAll();
}

void RequestLine::setSending(bool sending)
{
    m_sending = sending;
    m_send->setText(sending ? tr("Cancel") : tr("Send"));
    showToolTip();
}

void RequestLine::setSendAction(QAction &action)
{
    m_sendAction = &action;
    connect(&action, &QAction::changed, this, &RequestLine::showToolTip);
    showToolTip();
}

void RequestLine::showToolTip()
{
    if (m_sending)
        m_send->setToolTip(tr("Cancel (Esc)"));
    else
        m_send->setToolTip(m_sendAction ? withKeys(tr("Send"), *m_sendAction) : tr("Send"));
}

void RequestLine::press()
{
    if (m_sending)
        Q_EMIT cancelRequested();
    else
        Q_EMIT sendRequested();
}

void RequestLine::colourMethod()
{
    const BadgeColors colors = Theme(palette()).method(m_method->currentText());
    // The application's style sheet draws combo boxes, so a palette has no effect on them.
    const QString sheet =
        u"QComboBox#method { color: %1; background: %2; border-color: %3; }"
        " QComboBox#method QAbstractItemView::item { min-height: 26px; padding: 0 6px; }"_s.arg(
            colors.text.name(), colors.fill.name(), colors.border.name());
    m_method->setObjectName(u"method"_s);
    if (m_method->styleSheet() != sheet)
        m_method->setStyleSheet(sheet);
}

void RequestLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourMethod();
}

} // namespace patlas

#include "moc_RequestLine.cpp"
