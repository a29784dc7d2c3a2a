// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CodeTab.h"

#include "ui/theme/DataFont.h"
#include "ui/widgets/ExactTextEdit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

CodeTab::CodeTab(QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_text(new ExactTextEdit(this))
{
    m_language->setAccessibleName(tr("Language"));
    QString group;
    for (const SnippetChoice &choice : snippetLanguages()) {
        if (!group.isEmpty() && group != choice.group)
            m_language->insertSeparator(m_language->count());
        group = choice.group;
        m_language->addItem(choice.title, QString(choice.kind.id()));
    }
    m_language->setMaxVisibleItems(m_language->count());
    auto *label = new QLabel(tr("&Language"), this);
    label->setProperty("caption", true);
    label->setBuddy(m_language);

    m_text->setAccessibleName(tr("Code"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    useDataFont(*m_text);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("flat", true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->document()->setDocumentMargin(8);

    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setAutoDefault(false);
    copyButton->setToolTip(tr("Copies the text with placeholders for the credentials"));
    auto *secretsButton = new QPushButton(tr("Copy with secrets…"), this);
    secretsButton->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 0);
    head->setSpacing(8);
    head->addWidget(label);
    head->addWidget(m_language);
    head->addStretch(1);
    head->addWidget(copyButton);
    head->addWidget(secretsButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);

    connect(m_language, &QComboBox::currentIndexChanged, this, &CodeTab::rewrite);
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(kind()); });
    connect(copyButton, &QPushButton::clicked, this, &CodeTab::copy);
    connect(secretsButton, &QPushButton::clicked, this, &CodeTab::askForSecrets);
}

void CodeTab::setRequest(const PreflightReport &report, const RequestDraft &draft)
{
    m_report = report;
    m_draft = draft;
    m_stale = true;
    if (isVisible())
        rewrite();
}

SnippetKind CodeTab::kind() const
{
    return snippetKindOf(m_language->currentData().toString());
}

void CodeTab::setKind(SnippetKind kind)
{
    m_language->setCurrentIndex(m_language->findData(QString(kind.id())));
}

void CodeTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rewrite();
}

void CodeTab::rewrite()
{
    m_stale = false;
    m_text->setExactText(snippet(kind(), m_report, m_draft));
}

void CodeTab::copy()
{
    QGuiApplication::clipboard()->setText(snippet(kind(), m_report, m_draft));
}

void CodeTab::askForSecrets()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Copy with secrets"),
                        tr("Copy this request with the tokens in clear text?"), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Anyone who sees the text can use these tokens until they are revoked or expire."));
    QPushButton *yes = question->addButton(tr("Copy with secrets"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT copyWithSecretsRequested(kind()); });
    question->open();
}

} // namespace patlas

#include "moc_CodeTab.cpp"
