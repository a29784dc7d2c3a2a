// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnvironmentDialog.h"

#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace patlas {

EnvironmentDialog::EnvironmentDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_apiBase(new QLineEdit(this))
    , m_dashboard(new QLineEdit(this))
    , m_reason(new QLabel(this))
{
    setWindowTitle(tr("Add environment"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_name->setAccessibleName(tr("Environment name"));
    m_apiBase->setAccessibleName(tr("API address"));
    m_apiBase->setPlaceholderText(QStringLiteral("https://api.example.com/v1/api"));
    m_dashboard->setAccessibleName(tr("Dashboard address"));
    m_dashboard->setPlaceholderText(tr("Where its tokens are made; may stay empty"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    QPalette red = m_reason->palette();
    red.setColor(QPalette::WindowText, Theme(palette()).danger());
    m_reason->setPalette(red);
    m_reason->hide();

    auto *heading = new QLabel(tr("Add environment"), this);
    heading->setFont(Theme::headingFont());
    auto *explanation =
        new QLabel(tr("A token belongs to one environment and is never sent to another address."), this);
    explanation->setProperty("caption", true);
    explanation->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&API address"), m_apiBase);
    form->addRow(tr("&Dashboard"), m_dashboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    resize(520, sizeHint().height());

    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT saveRequested(environment()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Environment EnvironmentDialog::environment() const
{
    Environment environment;
    environment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    environment.name = m_name->text().trimmed();
    environment.apiBase = QUrl(m_apiBase->text().trimmed(), QUrl::StrictMode);
    environment.dashboard = QUrl(m_dashboard->text().trimmed(), QUrl::StrictMode);
    environment.issuing = Issuing::ByHand;
    return environment;
}

void EnvironmentDialog::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
}

} // namespace patlas
