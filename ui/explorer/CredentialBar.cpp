// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CredentialBar.h"

#include "core/base/VisibleText.h"
#include "core/preflight/AlternativeChoice.h"
#include "core/preflight/CredentialChoice.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Marks the row that opens a dialog instead of being a choice.
constexpr int actionRole = Qt::UserRole + 1;
constexpr int minCharacters = 16;

void addActionRow(QComboBox *combo, const QString &text)
{
    combo->insertSeparator(combo->count());
    combo->addItem(text);
    combo->setItemData(combo->count() - 1, true, actionRole);
}

/// Less wide in a narrow window. The list and the tooltip show longer texts in full.
QComboBox *makeCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumWidth(minCharacters * combo->fontMetrics().averageCharWidth());
    combo->setMaximumWidth(320);
    combo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return combo;
}

bool takes(const ApiDescription &api, const Operation &operation, const CredentialSlot &slot,
           const std::optional<QStringList> &authorisation)
{
    if (!authorisation)
        return api.demandFor(operation, slot.id) != Demand::None;
    return std::any_of(authorisation->begin(), authorisation->end(), [&](const QString &id) {
        const SecurityScheme *scheme = api.scheme(id);
        return scheme && scheme->slotId == slot.id;
    });
}

/// What the operation takes, and always those that are not of a user: one of a project stays in sight,
/// disabled, where it is not used.
std::vector<CredentialSlot> shownSlots(const ApiDescription &api, const Operation *operation,
                                       const std::optional<QStringList> &authorisation)
{
    std::vector<CredentialSlot> shown;
    bool hasPersonal = false;
    for (const CredentialSlot &slot : api.credentialSlots) {
        const bool isTaken = operation && takes(api, *operation, slot, authorisation);
        if (isTaken || !slot.isPersonal)
            shown.push_back(slot);
        hasPersonal = hasPersonal || (isTaken && slot.isPersonal);
    }
    const CredentialSlot *first = api.firstPersonalSlot();
    if (!hasPersonal && first)
        shown.push_back(*first);
    return shown;
}

/// One of the ways to authorise: the credentials of its schemes. `isTwice`: another way has the same ones.
QString wayInWords(const ApiDescription &api, const QStringList &schemes, bool isTwice)
{
    QStringList names;
    for (const QString &id : schemes) {
        const CredentialSlot *slot = api.credentialSlot(api.scheme(id)->slotId);
        names.append(slot && !isTwice ? slot->label : id);
    }
    names.removeDuplicates();
    return names.isEmpty() ? CredentialBar::tr("No credential") : names.join(u" + "_s);
}

/// Second line of a row, with all that does not fit into its name.
QString detailsOf(const Credential &credential, const CredentialSlot &slot)
{
    QStringList lines;
    if (!slot.parameter.isEmpty()) {
        const QString value = credential.attributes.value(slot.parameter);
        lines << (credential.secretMissing
                      ? CredentialBar::tr("%1 %2. Its secret is missing: see Tokens.")
                            .arg(isolated(slot.parameterTitle), isolated(value))
                      : CredentialBar::tr("%1 %2").arg(isolated(slot.parameterTitle), isolated(value)));
    }
    if (!slot.isPersonal)
        return lines.join(QLatin1Char('\n'));
    if (!credential.owner.isEmpty())
        lines << CredentialBar::tr("Acts as %1").arg(isolated(credential.owner));
    if (!credential.scopes.isEmpty())
        lines << isolated(credential.scopes.join(u", "_s));
    return lines.join(QLatin1Char('\n'));
}

QString describe(const Credential &token, const QDateTime &now)
{
    switch (statusOf(token, now)) {
    case TokenStatus::Expired:
        return CredentialBar::tr("expired");
    case TokenStatus::Revoked:
        return CredentialBar::tr("revoked");
    case TokenStatus::Refused:
        return CredentialBar::tr("refused the last time");
    case TokenStatus::MissingFromKeychain:
        return CredentialBar::tr("secret missing");
    case TokenStatus::Active:
    case TokenStatus::ExpiresSoon:
        break;
    }
    if (token.scopes.isEmpty())
        return {}; // an API key has none, and those of a token made elsewhere may not be known
    return token.scopes.size() == 1 ? CredentialBar::tr("1 scope")
                                    : CredentialBar::tr("%1 scopes").arg(token.scopes.size());
}

} // namespace

CredentialBar::CredentialBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_authorisationLabel(new QLabel(tr("Authorise &with"), this))
    , m_authorisation(makeCombo(this))
    , m_confidence(new Chip(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_authorisation->setAccessibleName(tr("Authorise with"));
    m_authorisation->hide();
    m_authorisationLabel->setBuddy(m_authorisation);
    m_authorisationLabel->setProperty("caption", true);
    m_authorisationLabel->hide();
    m_layout->addWidget(m_authorisationLabel);
    m_layout->addWidget(m_authorisation);
    connect(m_authorisation, &QComboBox::activated, this, [this](int row) {
        Q_EMIT authorisationChosen(row == 0 ? std::nullopt : std::optional(m_ways[std::size_t(row) - 1]));
    });
    m_layout->addStretch(1);
    m_layout->addWidget(m_confidence);
    showFields(1); // the first one keeps the place of all in the tab order
    m_confidence->hide();
}

void CredentialBar::showFields(std::size_t count)
{
    while (m_fields.size() < count) {
        const std::size_t place = m_fields.size();
        Field field;
        field.combo = makeCombo(this);
        field.label = new QLabel(this);
        field.label->setBuddy(field.combo);
        field.label->setProperty("caption", true);
        // Behind the way to authorise, which stays first.
        m_layout->insertWidget(int(2 * place) + 2, field.label);
        m_layout->insertWidget(int(2 * place) + 3, field.combo);
        if (place > 0)
            setTabOrder(m_fields.back().combo, field.combo);
        connect(field.combo, &QComboBox::activated, this,
                [this, place](int index) { activated(place, index); });
        m_fields.push_back(field);
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].label->setVisible(i < count);
        m_fields[i].combo->setVisible(i < count);
        if (i >= count)
            m_fields[i].combo->setAccessibleName({});
    }
}

void CredentialBar::setChoices(const PreflightContext &context, const Operation *operation,
                               const CredentialSelection &chosen,
                               const std::optional<QStringList> &authorisation)
{
    const std::optional<QStringList> way = fillAuthorisation(*context.api, operation, authorisation);
    const std::vector<CredentialSlot> shown = shownSlots(*context.api, operation, way);
    showFields(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        m_fields[i].slot = shown[i];
        const bool isTaken =
            !operation || (shown[i].isPersonal && !way) || takes(*context.api, *operation, shown[i], way);
        fill(m_fields[i], context, isTaken, chosen.value(shown[i].id));
    }
    showConfidence(operation);
}

std::optional<QStringList> CredentialBar::fillAuthorisation(const ApiDescription &api,
                                                            const Operation *operation,
                                                            const std::optional<QStringList> &chosen)
{
    m_ways.clear();
    if (operation) {
        for (const CredentialNeeds &needs : alternativesToChoose(api, *operation))
            m_ways.push_back(schemeIds(operation->security[needs.alternative]));
    }
    m_authorisation->setVisible(!m_ways.empty());
    m_authorisationLabel->setVisible(!m_ways.empty());
    const QSignalBlocker quiet(m_authorisation);
    m_authorisation->clear();
    if (m_ways.empty())
        return std::nullopt;
    QStringList texts;
    for (const QStringList &schemes : m_ways)
        texts.append(wayInWords(api, schemes, false));
    m_authorisation->addItem(tr("Whichever fits"));
    for (std::size_t i = 0; i < m_ways.size(); ++i)
        m_authorisation->addItem(wayInWords(api, m_ways[i], texts.count(texts[qsizetype(i)]) > 1));
    const auto way = chosen ? std::find(m_ways.begin(), m_ways.end(), *chosen) : m_ways.end();
    if (way == m_ways.end())
        return std::nullopt;
    m_authorisation->setCurrentIndex(int(way - m_ways.begin()) + 1);
    return *way;
}

void CredentialBar::fill(Field &field, const PreflightContext &context, bool isTaken, const QString &chosenId)
{
    const CredentialSlot &slot = field.slot;
    QComboBox *combo = field.combo;
    const QSignalBlocker quiet(combo);
    combo->setAccessibleName(slot.label);
    field.label->setText(u'&' + QString(slot.label).replace(u'&', u"&&"_s));
    combo->setMinimumContentsLength(slot.isPersonal ? 28 : 20);
    combo->clear();
    combo->addItem(!isTaken              ? tr("Not used by this operation")
                       : slot.isPersonal ? tr("No token")
                                         : tr("No %1 token").arg(isolated(slot.label.toLower())),
                   QString());
    for (const Credential &each : context.credentials) {
        if (each.environmentId != context.environment.id || each.slotId != slot.id)
            continue;
        const QString state = slot.isPersonal ? describe(each, context.now) : QString();
        combo->addItem(state.isEmpty() ? each.name : u"%1  ·  %2"_s.arg(each.name, state), each.id);
        combo->setItemData(combo->count() - 1, detailsOf(each, slot), Qt::ToolTipRole);
    }
    addActionRow(combo,
                 !slot.isPersonal ? tr("Add %1 token…").arg(isolated(slot.label.toLower()))
                     : context.api && context.api->signInScheme(slot.id) ? tr("Sign in…")
                     : tellsWhereTokensAreMade(context.environment)      ? tr("New token…")
                                                                         : tr("Add token…"));
    field.index = isTaken ? std::max(0, combo->findData(chosenId)) : 0;
    combo->setCurrentIndex(field.index);
    combo->setEnabled(isTaken);
    const QString reason = tr("This operation takes no %1.").arg(isolated(slot.title));
    combo->setToolTip(isTaken ? combo->itemData(field.index, Qt::ToolTipRole).toString() : reason);
    combo->setAccessibleDescription(isTaken ? QString() : reason);
}

void CredentialBar::showConfidence(const Operation *operation)
{
    m_confidence->setVisible(operation != nullptr);
    if (!operation)
        return;
    m_confidence->setToolTip(confidenceInWords(operation->confidence));
    switch (operation->confidence) {
    case Confidence::Documented:
        m_confidence->setText(tr("documented operation"));
        break;
    case Confidence::ClientSource:
        m_confidence->setText(tr("seen in a client"));
        break;
    case Confidence::Inferred:
        m_confidence->setText(tr("inferred operation"));
        break;
    }
}

void CredentialBar::activated(std::size_t place, int index)
{
    Field &field = m_fields[place];
    const QString slotId = field.slot.id;
    if (field.combo->itemData(index, actionRole).toBool()) {
        field.combo->setCurrentIndex(field.index);
        if (field.slot.isPersonal)
            Q_EMIT newTokenRequested(slotId);
        else
            Q_EMIT addTokenRequested(slotId);
        return;
    }
    field.index = index;
    Q_EMIT chosen(slotId, field.combo->itemData(index).toString());
}

} // namespace patlas

#include "moc_CredentialBar.cpp"
