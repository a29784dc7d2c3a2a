// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/MultipartForm.h"

#include "ui/explorer/JsonHighlighter.h"
#include "ui/theme/Theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

MultipartForm::MultipartForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
}

QString MultipartForm::Field::value() const
{
    return line ? line->text() : text->toPlainText();
}

void MultipartForm::setParts(const std::vector<BodyPart> &described, const std::vector<DraftPart> &parts)
{
    delete m_form;
    m_fields.clear();
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    for (const BodyPart &part : described) {
        const auto typed = std::find_if(parts.begin(), parts.end(), [&](const DraftPart &candidate) {
            return candidate.name == part.name;
        });
        Field field{part, nullptr, nullptr};
        QWidget *widget = makeField(field, typed == parts.end() ? QString() : typed->value);
        auto *label = new QLabel(part.required ? QString(part.name + u" *"_s) : part.name, m_form);
        label->setTextFormat(Qt::PlainText);
        label->setFont(Theme::fixedFont());
        label->setToolTip(part.description);
        label->setBuddy(field.line ? static_cast<QWidget *>(field.line) : field.text);
        form->addRow(label, widget);
        m_fields.push_back(field);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_form);
    m_announced = this->parts();
}

QWidget *MultipartForm::makeField(Field &field, const QString &value)
{
    const QString name = field.part.required ? tr("%1, required").arg(field.part.name) : field.part.name;
    if (!field.part.file && field.part.contentType == "application/json"_L1) {
        field.text = new QPlainTextEdit(m_form);
        field.text->setFont(Theme::fixedFont());
        field.text->setPlainText(value);
        field.text->setTabChangesFocus(true);
        field.text->setMinimumHeight(field.text->fontMetrics().lineSpacing() * 5);
        field.text->setAccessibleName(name);
        field.text->setToolTip(field.part.description);
        new JsonHighlighter(field.text->document(), palette());
        connect(field.text, &QPlainTextEdit::textChanged, this, &MultipartForm::textChanged);
        return field.text;
    }

    field.line = new QLineEdit(value, m_form);
    field.line->setAccessibleName(name);
    field.line->setToolTip(field.part.description);
    connect(field.line, &QLineEdit::textChanged, this, &MultipartForm::textChanged);
    if (!field.part.file)
        return field.line;

    field.line->setPlaceholderText(tr("Path of a file"));
    auto *choose = new QPushButton(tr("Choose file…"), m_form);
    choose->setAutoDefault(false);
    auto *row = new QWidget(m_form);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(field.line, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, line = field.line] { chooseFile(line); });
    return row;
}

void MultipartForm::textChanged()
{
    if (parts() == m_announced)
        return;
    m_announced = parts();
    Q_EMIT edited();
}

void MultipartForm::chooseFile(QLineEdit *line)
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to send"), QFileInfo(line->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
    dialog->open();
}

std::vector<DraftPart> MultipartForm::parts() const
{
    std::vector<DraftPart> parts;
    for (const Field &field : m_fields) {
        const QString value = field.value();
        if (!value.isEmpty() || field.part.required)
            parts.push_back({field.part.name, value, field.part.file, true});
    }
    return parts;
}

} // namespace patlas

#include "moc_MultipartForm.cpp"
