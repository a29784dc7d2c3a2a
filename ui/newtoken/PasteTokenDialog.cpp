// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/PasteTokenDialog.h"

#include "core/secret/SessionStore.h"
#include "ui/newtoken/TakenPart.h"
#include "ui/secret/SecretField.h"
#include "ui/secret/StoreErrorPanel.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

PasteTokenDialog::PasteTokenDialog(const Words &words, const std::vector<Environment> &environments,
                                   const QString &environmentId, QWidget *parent)
    : QDialog(parent)
    , m_paste(new SecretField(SecretField::Use::Paste, this))
    , m_taken(new TakenPart(this))
    , m_environment(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_hint(captionLabel({}, this))
    , m_other(new QPushButton(words.otherKind, this))
    , m_problem(new StoreErrorPanel(this))
    , m_add(new QPushButton(tr("Add token"), this))
    , m_fields(new QVBoxLayout)
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_paste->setAccessibleName(words.pasteName);
    m_environment->setAccessibleName(tr("Environment of the token"));
    for (const Environment &environment : environments)
        m_environment->addItem(environment.name, environment.id);
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(environmentId)));
    m_name->setAccessibleName(words.nameName);
    m_name->setMaxLength(100);
    m_hint->setAccessibleName(tr("About what was pasted"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add->setProperty("primary", true); // before the style first polishes it
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);

    const auto field = [this](const QString &label, QWidget *widget) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(fieldLabel(label, widget, this));
        pair->addWidget(widget);
        m_fields->addLayout(pair);
    };
    m_fields->setSpacing(12);
    field(words.pasteLabel, m_paste);
    m_fields->addWidget(m_taken);
    m_fields->addWidget(m_hint);
    auto *other = new QHBoxLayout;
    other->addWidget(m_other);
    other->addStretch(1);
    m_fields->addLayout(other);
    m_other->setAutoDefault(false);
    m_other->hide();
    field(words.nameLabel, m_name);
    field(tr("&Environment"), m_environment);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(headingLabel(words.title, this));
    head->addWidget(captionLabel(words.explanation, this));
    column->addLayout(head);
    column->addLayout(m_fields, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setTabOrder(m_paste, m_taken); // and from there to the choices in it
    setTabOrder(m_taken, m_other);
    setTabOrder(m_other, m_name);
    setTabOrder(m_name, m_environment);
    resize(560, sizeHint().height());
    m_paste->setFocus(Qt::OtherFocusReason);

    connect(m_paste, &QLineEdit::textChanged, this, &PasteTokenDialog::refresh);
    connect(m_taken, &TakenPart::chosen, this, &PasteTokenDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &PasteTokenDialog::refresh);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &PasteTokenDialog::environmentChanged);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &PasteTokenDialog::refresh);
    connect(m_other, &QPushButton::clicked, this, &PasteTokenDialog::otherKindRequested);
    connect(m_problem, &StoreErrorPanel::tryAgain, this, [this] { keep({}); });
    connect(m_problem, &StoreErrorPanel::keepForSession, this, [this] { keep(sessionStoreId); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { keep({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PasteTokenDialog::~PasteTokenDialog() = default;

QString PasteTokenDialog::environmentId() const
{
    return m_environment->currentData().toString();
}

Secret PasteTokenDialog::pasted() const
{
    return m_taken->taken();
}

void PasteTokenDialog::prefill(const Secret &secret, const QString &environmentId)
{
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(environmentId)));
    m_paste->reveal(secret); // shown as dots
    m_name->setFocus(Qt::OtherFocusReason);
}

QString PasteTokenDialog::tokenName() const
{
    return m_name->text().trimmed();
}

void PasteTokenDialog::setTokenName(const QString &name)
{
    m_name->setText(name);
}

PasteTokenDialog::Evaluation PasteTokenDialog::evaluateTaken(const Secret &taken) const
{
    return m_taken->isAsking() ? Evaluation{false, tr("Choose above what is taken.")} : evaluate(taken);
}

void PasteTokenDialog::refresh()
{
    m_taken->setPasted(m_paste->secret(), pastedKind(),
                       [this](const Secret &each) { return isStored(each); });
    const Evaluation evaluation = evaluateTaken(m_taken->taken());
    if (m_hint->text() != evaluation.hint) {
        m_hint->setText(evaluation.hint);
        m_hint->setAccessibleDescription(evaluation.hint);
    }
    m_other->setVisible(evaluation.isOtherKind);
    m_add->setEnabled(evaluation.usable && !m_busy);
    m_add->setToolTip(evaluation.usable ? QString() : evaluation.hint);
    m_problem->hide();
}

void PasteTokenDialog::keep(const StoreId &storage)
{
    const Secret pasted = m_taken->taken();
    if (m_busy || !evaluateTaken(pasted).usable)
        return;
    m_busy = true;
    m_problem->setBusy(true);
    m_add->setEnabled(false);
    store(pasted, storage);
}

void PasteTokenDialog::kept(const Result<void> &result)
{
    m_busy = false;
    if (result) {
        accept();
        return;
    }
    refresh();
    m_problem->say(result.error());
}

void PasteTokenDialog::done(int result)
{
    m_paste->wipe();
    QDialog::done(result);
}

} // namespace patlas

#include "moc_PasteTokenDialog.cpp"
