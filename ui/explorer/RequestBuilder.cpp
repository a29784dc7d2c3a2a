// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RequestBuilder.h"

#include "core/base/Find.h"
#include "core/base/VisibleText.h"
#include "core/request/BodyContent.h"
#include "core/request/OperationDraft.h"
#include "ui/docs/DocsTab.h"
#include "ui/explorer/BodyTab.h"
#include "ui/explorer/ChecksTab.h"
#include "ui/explorer/CodeTab.h"
#include "ui/explorer/ConflictNotice.h"
#include "ui/explorer/ConnectionNotice.h"
#include "ui/explorer/CredentialBar.h"
#include "ui/explorer/CurlNotice.h"
#include "ui/explorer/HeadersTab.h"
#include "ui/explorer/LimitsDialog.h"
#include "ui/explorer/ParametersTab.h"
#include "ui/explorer/PreflightPanel.h"
#include "ui/explorer/RequestLine.h"
#include "ui/explorer/RequestVariables.h"
#include "ui/explorer/SendWarning.h"
#include "ui/widgets/Wording.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

RequestBuilder::RequestBuilder(QWidget *parent)
    : QWidget(parent)
    , m_variables(new RequestVariables(this))
    , m_line(new RequestLine(*m_variables, this))
    , m_connection(new ConnectionNotice(this))
    , m_warning(new SendWarning(this))
    , m_curlNotice(new CurlNotice(this))
    , m_conflict(new ConflictNotice(this))
    , m_notes(captionLabel({}, this))
    , m_credentials(new CredentialBar(this))
    , m_preflight(new PreflightPanel(this))
    , m_tabs(new QTabWidget(this))
    , m_undoRemoval(new QPushButton(tr("Undo removal"), m_tabs))
    , m_limits(new QPushButton(tr("Limits…"), m_tabs))
    , m_docs(new DocsTab(this))
    , m_parameters(new ParametersTab(*m_variables, this))
    , m_headers(new HeadersTab(*m_variables, this))
    , m_body(new BodyTab(*m_variables, this))
    , m_checks(new ChecksTab(*m_variables, this))
    , m_code(new CodeTab(this))
{
    m_context.api = std::make_shared<const ApiDescription>();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 4);
    layout->setSpacing(10);
    layout->addWidget(m_line);
    layout->addWidget(m_connection);
    layout->addWidget(m_warning);
    layout->addWidget(m_curlNotice);
    layout->addWidget(m_conflict);
    layout->addWidget(m_notes);
    layout->addWidget(m_credentials);
    layout->addWidget(m_preflight);
    layout->addWidget(makeTabs(), 1);
    m_notes->setAccessibleName(tr("Notes on the file"));
    m_notes->hide();
    connectParts();
}

QWidget *RequestBuilder::makeTabs()
{
    m_tabs->setAccessibleName(tr("Request"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_docs, tr("Docs"));
    m_tabs->addTab(m_parameters, tr("Parameters"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(m_code, tr("Code"));
    m_tabs->setCurrentWidget(m_parameters);
    // At the end of the tabs, because it takes no room there that the request needs.
    m_limits->setProperty("link", true);
    m_limits->setAutoDefault(false);
    auto *corner = new QWidget(m_tabs);
    auto *links = new QHBoxLayout(corner);
    links->setContentsMargins(0, 0, 0, 0);
    links->addWidget(m_undoRemoval);
    links->addWidget(m_limits);
    m_tabs->setCornerWidget(corner);
    m_undoRemoval->setProperty("link", true);
    m_undoRemoval->setAutoDefault(false);
    m_undoRemoval->setToolTip(tr("Puts the row that was removed last back (%1)")
                                  .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    auto *undo = new QShortcut(QKeySequence::Undo, m_tabs);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &RequestBuilder::undoRemoval);
    connect(m_undoRemoval, &QPushButton::clicked, this, &RequestBuilder::undoRemoval);
    showRemoved();
    showLimits();

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    // The pages' own minimum height would be too much for a small window.
    card->setMinimumHeight(168);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_tabs);
    return card;
}

void RequestBuilder::connectParts()
{
    connect(m_line, &RequestLine::edited, this, &RequestBuilder::lineEdited);
    connect(m_line, &RequestLine::commandPasted, this, &RequestBuilder::commandPasted);
    connect(m_line, &RequestLine::sendRequested, this, &RequestBuilder::sendRequested);
    connect(m_line, &RequestLine::cancelRequested, this, &RequestBuilder::cancelRequested);
    connect(m_connection, &QPushButton::clicked, this, &RequestBuilder::connectionSettingsRequested);
    connect(m_docs, &DocsTab::forgetLearnedRequested, this, &RequestBuilder::forgetLearnedRequested);
    connect(m_credentials, &CredentialBar::chosen, this, &RequestBuilder::chooseCredential);
    connect(m_credentials, &CredentialBar::authorisationChosen, this,
            [this](const std::optional<QStringList> &schemes) {
                m_draft.authorisation = schemes;
                showCredentials();
                check();
                Q_EMIT draftEdited();
            });
    connect(m_credentials, &CredentialBar::addTokenRequested, this, &RequestBuilder::addTokenRequested);
    connect(m_credentials, &CredentialBar::newTokenRequested, this, [this](const QString &slotId) {
        const Operation *current = operation();
        const std::optional<CredentialNeed> need =
            current ? m_context.api->personalNeed(*current) : std::nullopt;
        Q_EMIT newTokenRequested(need && need->slotId == slotId ? need->scopes : QStringList(), QString(),
                                 slotId);
    });
    connect(m_preflight, &PreflightPanel::fixChosen, this, &RequestBuilder::applyFix);
    connect(m_parameters, &ParametersTab::edited, this, &RequestBuilder::fieldsEdited);
    connect(m_headers, &HeadersTab::edited, this, &RequestBuilder::fieldsEdited);
    connect(m_body, &BodyTab::edited, this, &RequestBuilder::fieldsEdited);
    connect(m_body, &BodyTab::contentChosen, this, &RequestBuilder::useContent);
    connect(m_checks, &ChecksTab::edited, this, &RequestBuilder::fieldsEdited);
    connect(m_limits, &QPushButton::clicked, this, &RequestBuilder::editLimits);
    connect(m_variables, &RequestVariables::defineRequested, this, &RequestBuilder::defineVariableRequested);
    connect(m_code, &CodeTab::kindChosen, this, &RequestBuilder::snippetKindChosen);
    connect(m_code, &CodeTab::copyWithSecretsRequested, this, &RequestBuilder::copyWithSecretsRequested);
}

void RequestBuilder::setContext(const PreflightContext &context)
{
    const PreflightContext former = std::exchange(m_context, context);
    if (context.api != former.api) {
        const Operation *before = former.api->operation(m_draft.operationId);
        const Operation *current = operation();
        // What was learnt of scopes must not take the cursor out of a field.
        const bool hasSameFields =
            before && current && before->parameters == current->parameters && before->body == current->body;
        if (hasSameFields)
            m_docs->setOperation(m_context.api, current->id);
        else
            fillFields();
    }
    showCredentials();
    check();
}

void RequestBuilder::setNow(const QDateTime &now)
{
    m_context.now = now;
    m_variables->setNow(now.toLocalTime(), QRandomGenerator::system()->generate64());
    check();
}

void RequestBuilder::setCheckResults(const std::vector<CheckResult> &results)
{
    m_checks->setResults(results);
    const auto failed = std::ranges::count_if(
        results, [](const CheckResult &result) { return result.outcome == CheckResult::Outcome::Failed; });
    const int tab = m_tabs->indexOf(m_checks);
    m_tabs->setTabText(tab, failed == 0 ? tr("Checks") : tr("Checks (%n failed)", nullptr, int(failed)));
}

void RequestBuilder::setNotes(const QStringList &notes)
{
    m_notes->setText(notes.size() > 1
                         ? tr("%1 (and %n more)", nullptr, int(notes.size()) - 1).arg(notes.first())
                         : notes.value(0));
    m_notes->setToolTip(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void RequestBuilder::setVariables(const Variables &variables, std::vector<VariableName> requests,
                                  bool canDefine)
{
    m_variables->set(variables, std::move(requests), canDefine);
    check();
}

const Variables &RequestBuilder::variables() const
{
    return m_variables->all();
}

void RequestBuilder::setRequest(const QString &id)
{
    m_body->setRequest(id);
}

void RequestBuilder::setDraft(const RequestDraft &draft)
{
    const bool otherOperation = draft.operationId != m_draft.operationId || draft.method != m_draft.method;
    m_draft = draft;
    m_removed.clear();
    showRemoved();
    m_line->setRequest(draft.method, shownUrl(draft, operation()));
    fillFields();
    showCredentials();
    check();
    // Open the tab with the first thing to do: a missing value, else the body. Who reads goes on reading.
    const bool isReading = m_tabs->currentWidget() == m_code || m_tabs->currentWidget() == m_checks
        || m_tabs->currentWidget() == m_docs;
    if (otherOperation && !isReading) {
        const Operation *current = operation();
        const bool missing = m_report.finding(FindingKind::MissingParameter) != nullptr;
        m_tabs->setCurrentWidget(!missing && current && current->body ? static_cast<QWidget *>(m_body)
                                                                      : m_parameters);
    }
}

void RequestBuilder::setCredentials(const CredentialSelection &credentials)
{
    m_draft.credentials = credentials;
    showCredentials();
    check();
}

void RequestBuilder::setSending(bool sending)
{
    m_line->setSending(sending);
}

void RequestBuilder::setSendAction(QAction &action)
{
    m_line->setSendAction(action);
}

void RequestBuilder::setSnippetKind(SnippetKind kind)
{
    m_code->setKind(kind);
}

void RequestBuilder::editUrl()
{
    m_line->editUrl();
}

void RequestBuilder::setValue(CredentialPlace place, const QString &name, const QString &value)
{
    NamedValue *found = valueIn(m_draft, place, name);
    if (!found)
        return;
    found->value = value;
    found->written.clear();
    m_line->setRequest(m_draft.method, shownUrl(m_draft, operation()));
    fillFields();
    check();
    Q_EMIT draftEdited();
}

void RequestBuilder::setSeenOffers(const SeenOffers &offers)
{
    m_parameters->setOffers([this, offers](const Parameter &parameter) {
        return offers(m_context.environment.id, keysOf(*m_context.api, operation(), parameter));
    });
    m_body->setPartOffers([this, offers](const BodyPart &part) {
        return offers(m_context.environment.id, keysOf(*m_context.api, operation(), part));
    });
    m_body->setOffers([this, offers](const QString &name, const DocumentJson &schema) {
        const Operation *current = operation();
        return current ? offers(m_context.environment.id, keysOfMember(*current, name, schema))
                       : std::vector<SeenValue>();
    });
}

void RequestBuilder::setConnection(const QUrl &home, const Connection &connection)
{
    m_connection->setConnection(home, connection);
}

const Operation *RequestBuilder::operation() const
{
    return m_context.api->operation(m_draft.operationId);
}

void RequestBuilder::lineEdited()
{
    const QString former = m_draft.operationId;
    m_draft.method = m_line->method();
    adoptUrl(m_draft, m_line->url(), *m_context.api, m_context.environment);
    // An operation says itself what kind of body it takes.
    if (m_draft.operationId != former && operation())
        m_draft.bodyKind = BodyKind::None;
    // Another method or address may take other fields; values typed before stay as rows added by the user.
    fillFields();
    showCredentials();
    check();
    Q_EMIT draftEdited();
}

void RequestBuilder::showRemoved()
{
    m_undoRemoval->setVisible(!m_removed.isEmpty());
}

void RequestBuilder::undoRemoval()
{
    if (m_removed.isEmpty())
        return;
    m_removed.putBack(m_draft);
    showRemoved();
    m_line->setRequest(m_draft.method, shownUrl(m_draft, operation()));
    fillFields();
    check();
    Q_EMIT draftEdited();
}

void RequestBuilder::fieldsEdited()
{
    const RequestDraft before = m_draft;
    m_parameters->writeTo(m_draft);
    m_headers->writeTo(m_draft);
    m_body->writeTo(m_draft);
    m_checks->writeTo(m_draft);
    m_removed.follow(before, m_draft, operation());
    showRemoved();
    m_line->setRequest(m_draft.method, shownUrl(m_draft, operation()));
    check();
    Q_EMIT draftEdited();
}

/// What was typed in one media type is there again when it is chosen again. `content` is the tab's, which
/// fillFields() fills anew.
void RequestBuilder::useContent(const RequestContent &content)
{
    const Operation *current = operation();
    if (!current)
        return;
    const auto keyOf = [this](const RequestContent &each) {
        return QStringList{m_draft.environmentId, m_draft.operationId, each.contentType}.join(u'\n');
    };
    const RequestContent *former = contentOf(m_draft, *current);
    const QByteArray body = m_draft.body;
    if (former)
        m_otherBodies.insert(keyOf(*former), body);
    takeContent(m_draft, content, SampleMembers::Required);
    if (!former && !body.isEmpty())
        m_draft.body = body; // typed for a media type that has no place to keep it
    else if (const auto typed = m_otherBodies.constFind(keyOf(content)); typed != m_otherBodies.constEnd())
        m_draft.body = *typed;
    fillFields();
    check();
    Q_EMIT draftEdited();
}

void RequestBuilder::editLimits()
{
    auto *dialog = new LimitsDialog(m_draft.limits, this);
    connect(dialog, &LimitsDialog::accepted, this, [this, dialog] {
        if (m_draft.limits == dialog->limits())
            return;
        m_draft.limits = dialog->limits();
        showLimits();
        Q_EMIT draftEdited();
    });
    dialog->open();
}

void RequestBuilder::showLimits()
{
    const auto inWords = [](const TimeLimits::Limit &limit) {
        return !limit ? tr("as the environment")
            : *limit == limit->zero()
            ? tr("none")
            : tr("%1 s").arg(QLocale().toString(double(limit->count()) / 1000.0, 'g', 8));
    };
    const TimeLimits &limits = m_draft.limits;
    const QString words = limits.isStream
        ? tr("Time limits: connecting %1; none after that, because the response is a stream.")
              .arg(inWords(limits.connect))
        : tr("Time limits: whole request %1, connecting %2, silence %3.")
              .arg(inWords(limits.whole), inWords(limits.connect), inWords(limits.silence));
    m_limits->setToolTip(words);
    m_limits->setAccessibleDescription(words);
}

void RequestBuilder::chooseCredential(const QString &slotId, const QString &id)
{
    choose(m_draft.credentials, slotId, id);
    showCredentials();
    check();
    Q_EMIT credentialChosen(slotId, id);
    Q_EMIT draftEdited();
}

void RequestBuilder::applyFix(const Fix &fix)
{
    switch (fix.kind) {
    case Fix::Kind::CreateToken:
        Q_EMIT newTokenRequested(fix.scopes, fix.suggestedName, fix.slotId);
        break;
    case Fix::Kind::UseToken:
        chooseCredential(fix.slotId, fix.tokenId);
        break;
    case Fix::Kind::AddToken:
        Q_EMIT addTokenRequested(fix.slotId);
        break;
    case Fix::Kind::SendHeaderText:
        m_draft.headerText = fix.headerText;
        check();
        Q_EMIT draftEdited();
        break;
    case Fix::Kind::KeepSecret:
        Q_EMIT keepSecretRequested(fix.place, fix.name);
        break;
    case Fix::Kind::AddEnvironment:
        Q_EMIT addEnvironmentRequested(fix.address);
        break;
    case Fix::Kind::DefineVariable:
        Q_EMIT defineVariableRequested(fix.name);
        break;
    }
}

void RequestBuilder::fillFields()
{
    const Operation *current = operation();
    m_docs->setOperation(m_context.api, current ? current->id : QString());
    m_parameters->setDraft(m_draft, current);
    m_headers->setDraft(m_draft, current);
    m_body->setDraft(m_draft, current);
    m_body->writeTo(m_draft); // what is shown is what is sent
    m_checks->setDraft(m_draft);
    showLimits();
}

void RequestBuilder::showCredentials()
{
    m_credentials->setChoices(m_context, operation(), m_draft.credentials, m_draft.authorisation);
}

void RequestBuilder::check()
{
    m_variables->follow(m_context, m_draft.credentials);
    m_resolved = resolve(m_draft, m_variables->all());
    m_report = preflight(m_resolved, m_context);
    // Where values are longer or shorter than their variables, places in the one body are not those in the
    // other.
    if (m_resolved.draft.body != m_draft.body) {
        for (Finding &finding : m_report.findings)
            finding.places.clear();
    }
    m_connection->setTarget(m_report.url);
    std::vector<Fix> fixes = m_variables->fixesFor(m_resolved);
    std::ranges::move(fixesFor(m_report, m_draft, m_context), std::back_inserter(fixes));
    m_preflight->setReport(m_report, m_context, fixes);
    m_parameters->setFindings(m_report.findings);
    m_headers->setPlacements(m_report.placements);
    m_headers->setFindings(m_report.findings);
    m_body->setReport(m_report);
    m_code->setRequest(m_report, m_resolved.draft);
    m_parameters->setImplied(filledByCredentials());
    Q_EMIT checked();
}

QMap<QString, QString> RequestBuilder::filledByCredentials() const
{
    QMap<QString, QString> texts;
    for (const Placement &placement : m_report.placements) {
        const CredentialSlot *slot = m_context.api->credentialSlot(placement.slotId);
        const Credential *credential = findById(m_context.credentials, placement.tokenId);
        if (slot && credential && !slot->parameter.isEmpty())
            texts.insert(
                slot->parameter,
                tr("%1 (from the %2)")
                    .arg(isolated(credential->attributes.value(slot->parameter)), isolated(slot->title)));
    }
    return texts;
}

} // namespace patlas

#include "moc_RequestBuilder.cpp"
