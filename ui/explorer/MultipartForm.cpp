// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/MultipartForm.h"

#include "core/base/VisibleText.h"
#include "core/request/FormField.h"
#include "ui/explorer/JsonHighlighter.h"
#include "ui/explorer/ValueCompleter.h"
#include "ui/explorer/VariableEditor.h"
#include "ui/explorer/VariableLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExactTextEdit.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Qt cuts a line at 32,767 characters.
QLineEdit *longLine(const QString &text, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(std::numeric_limits<int>::max());
    line->setText(text);
    return line;
}

} // namespace

MultipartForm::MultipartForm(RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_variables(variables)
{
    auto *add = new QPushButton(tr("Add part"), this);
    add->setAutoDefault(false);
    add->setToolTip(tr("Adds a part of your own to the form"));
    connect(add, &QPushButton::clicked, this, &MultipartForm::addPart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

QString MultipartForm::Field::value() const
{
    return line ? line->text() : text->exactText();
}

DraftPart MultipartForm::OwnPart::part() const
{
    return {name->text(), value->text(), kind->currentData().toBool(), enabled, type->text().trimmed()};
}

void MultipartForm::setParts(const std::vector<BodyPart> &described, const std::vector<DraftPart> &parts)
{
    if (isShowing(described, parts))
        return;
    std::vector<DraftPart> own = parts;
    QStringList texts;
    for (const BodyPart &part : described)
        texts.append(takeField(part, own).value_or(QString()));
    build(described, texts, own);
}

bool MultipartForm::isShowing(const std::vector<BodyPart> &described,
                              const std::vector<DraftPart> &parts) const
{
    const auto isSame = [](const Field &field, const BodyPart &part) { return field.part == part; };
    const std::vector<DraftPart> shown = this->parts();
    return m_form && m_showsFiles == m_takesFiles
        && std::equal(m_fields.begin(), m_fields.end(), described.begin(), described.end(), isSame)
        && std::is_permutation(shown.begin(), shown.end(), parts.begin(), parts.end());
}

void MultipartForm::build(const std::vector<BodyPart> &described, const QStringList &texts,
                          const std::vector<DraftPart> &own)
{
    delete m_form;
    m_showsFiles = m_takesFiles;
    m_fields.clear();
    m_own.clear();
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    for (std::size_t i = 0; i < described.size(); ++i)
        addField(*form, described[i], texts[qsizetype(i)]);
    for (const DraftPart &part : own)
        form->addRow(makeOwnPart(part));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_form);
    m_announced = this->parts();
}

void MultipartForm::addField(QFormLayout &form, const BodyPart &part, const QString &value)
{
    Field field{part, nullptr, nullptr};
    QWidget *widget = makeField(field, value);
    auto *label = new QLabel(part.required ? QString(part.name + u" *"_s) : part.name, m_form);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::fixedFont());
    label->setToolTip(part.description);
    label->setBuddy(field.line ? static_cast<QWidget *>(field.line) : field.text);
    form.addRow(label, widget);
    m_fields.push_back(field);
}

QWidget *MultipartForm::makeField(Field &field, const QString &value)
{
    const QString name =
        field.part.required ? tr("%1, required").arg(isolated(field.part.name)) : field.part.name;
    if (!field.part.file && field.part.contentType == "application/json"_L1) {
        field.text = new ExactTextEdit(m_form);
        field.text->setFont(Theme::fixedFont());
        field.text->setExactText(value);
        field.text->setTabChangesFocus(true);
        field.text->setMinimumHeight(field.text->fontMetrics().lineSpacing() * 5);
        field.text->setAccessibleName(name);
        field.text->setToolTip(field.part.description);
        new VariableEditor(field.text, new JsonHighlighter(field.text->document(), palette()), m_variables);
        connect(field.text, &ExactTextEdit::edited, this, &MultipartForm::takeEdit);
        return field.text;
    }

    field.line = longLine(value, m_form);
    field.line->setAccessibleName(name);
    field.line->setToolTip(field.part.description);
    new VariableLine(field.line, m_variables, VariablePlace::Kind::Part);
    connect(field.line, &QLineEdit::textChanged, this, &MultipartForm::takeEdit);
    if (takesItems(field.part))
        field.line->setPlaceholderText(field.part.type == "array"_L1
                                           ? tr("Value, or several as [\"a\", \"b\"]")
                                           : tr("{\"name\": \"value\"}"));
    if (!field.part.file) {
        if (!takesItems(field.part))
            new ValueCompleter(
                field.line,
                [this, part = field.part] { return m_offers ? m_offers(part) : std::vector<SeenValue>(); },
                field.part.values);
        return field.line;
    }

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

QWidget *MultipartForm::makeOwnPart(const DraftPart &part)
{
    const std::size_t place = m_own.size();
    auto *row = new QWidget(m_form);
    OwnPart own;
    own.enabled = part.enabled;
    own.name = new QLineEdit(part.name, row);
    own.name->setAccessibleName(tr("Name of part %1").arg(place + 1));
    own.name->setPlaceholderText(tr("Name"));
    own.kind = new QComboBox(row);
    own.kind->setAccessibleName(tr("Kind of part %1").arg(place + 1));
    own.kind->addItem(tr("Text"), false);
    own.kind->addItem(tr("File"), true);
    own.kind->setCurrentIndex(part.file ? 1 : 0);
    own.value = longLine(part.value, row);
    own.value->setAccessibleName(tr("Value of part %1").arg(place + 1));
    own.type = new QLineEdit(part.contentType, row);
    own.type->setAccessibleName(tr("Content type of part %1").arg(place + 1));
    own.type->setPlaceholderText(tr("Content type"));
    new VariableLine(own.value, m_variables, VariablePlace::Kind::Part);
    own.type->setToolTip(tr("Without one, a file is sent with the type of its name, and text with none."));
    auto *choose = new QPushButton(tr("Choose file…"), row);
    choose->setAutoDefault(false);
    auto *remove = new QPushButton(tr("Remove"), row);
    remove->setAccessibleName(tr("Remove part %1").arg(place + 1));
    remove->setAutoDefault(false);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(own.name, 2);
    layout->addWidget(own.kind);
    layout->addWidget(own.value, 4);
    layout->addWidget(choose);
    layout->addWidget(own.type, 2);
    layout->addWidget(remove);
    own.kind->setVisible(m_takesFiles);
    own.type->setVisible(m_takesFiles);

    const auto fit = [own, choose] {
        const bool isFile = own.kind->currentData().toBool();
        choose->setVisible(isFile);
        own.value->setPlaceholderText(isFile ? tr("Path of a file") : tr("Value"));
    };
    fit();
    for (QLineEdit *line : {own.name, own.value, own.type}) {
        line->setFont(Theme::fixedFont());
        connect(line, &QLineEdit::textChanged, this, &MultipartForm::takeEdit);
    }
    connect(own.kind, &QComboBox::currentIndexChanged, this, [this, fit] {
        fit();
        takeEdit();
    });
    connect(choose, &QPushButton::clicked, this, [this, line = own.value] { chooseFile(line); });
    connect(
        remove, &QPushButton::clicked, this, [this, place] { removePart(place); }, Qt::QueuedConnection);
    m_own.push_back(own);
    return row;
}

void MultipartForm::addPart()
{
    if (!m_form)
        build({}, {}, {});
    static_cast<QFormLayout *>(m_form->layout())->addRow(makeOwnPart({}));
    m_own.back().name->setFocus(Qt::OtherFocusReason);
}

void MultipartForm::removePart(std::size_t place)
{
    std::vector<BodyPart> described;
    QStringList texts;
    for (const Field &field : m_fields) {
        described.push_back(field.part);
        texts.append(field.value());
    }
    std::vector<DraftPart> own;
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        if (i != place)
            own.push_back(m_own[i].part());
    }
    const std::vector<DraftPart> before = parts();
    build(described, texts, own);
    if (parts() != before)
        Q_EMIT edited();
}

void MultipartForm::takeEdit()
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
            std::ranges::move(partsOfField(field.part, value), std::back_inserter(parts));
    }
    for (const OwnPart &own : m_own) {
        if (!own.name->text().isEmpty())
            parts.push_back(own.part());
    }
    return parts;
}

} // namespace patlas

#include "moc_MultipartForm.cpp"
