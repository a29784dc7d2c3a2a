// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstSteps.h"

#include "core/base/VisibleText.h"
#include "core/environment/Environment.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/session/Workspace.h"
#include "ui/explorer/ExplorerPage.h"
#include "ui/explorer/OperationPane.h"
#include "ui/explorer/PreflightPanel.h"
#include "ui/explorer/RequestLine.h"
#include "ui/shell/ControlMark.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <utility>

namespace patlas {

namespace {

/// The scopes of the user's token that it asks for; empty: it can be sent without.
bool needsToken(const ApiDescription &api, const QString &operationId)
{
    const Operation *operation = api.operation(operationId);
    return operation && !api.scopesFor(*operation).isEmpty();
}

/// "POST Create a tag": the first one that needs a token with a scope.
QString example(const ApiDescription &api)
{
    for (const Operation &operation : api.operations) {
        if (!api.scopesFor(operation).isEmpty())
            return operation.method + QLatin1Char(' ') + operation.title;
    }
    return {};
}

} // namespace

FirstSteps::FirstSteps(Workspace &workspace, ExplorerPage &explorer, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_explorer(explorer)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_find(new QPushButton(tr("Show me"), this))
    , m_leave(new QPushButton(tr("Skip"), this))
{
    setProperty("card", true);
    m_title->setProperty("caption", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("First steps"));
    m_find->setToolTip(tr("Goes to the control"));
    m_leave->setProperty("link", true);
    m_leave->setToolTip(tr("Help, First steps shows them again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addWidget(m_find);
    row->addWidget(m_leave);
    connect(m_find, &QPushButton::clicked, this, &FirstSteps::goToControl);
    connect(m_leave, &QPushButton::clicked, this, &FirstSteps::leave);
    connect(&explorer, &ExplorerPage::checked, this, &FirstSteps::follow);
    connect(&workspace, &Workspace::apiChanged, this, &FirstSteps::follow);
    connect(&workspace.pipeline(), &RequestPipeline::exchanged, this, [this](const Exchange &exchange) {
        const bool isIt = exchange.status / 100 == 2 && !exchange.error
            && exchange.request.operationId == m_explorer.draft().operationId;
        m_isSent = m_isSent || (m_step == Step::Send && isIt);
        follow();
    });
    hide();
}

void FirstSteps::start()
{
    m_workspace.setEnvironment(QLatin1String(sandboxEnvironmentId));
    Q_EMIT explorerRequested();
    m_before = m_explorer.draft().operationId;
    m_isSent = false;
    m_step = Step::Choose;
    QFrame::show();
    show(Step::Choose);
}

void FirstSteps::leave()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_step = Step::Done;
    delete m_mark;
    hide();
    if (hadFocus)
        m_explorer.setFocus();
}

FirstSteps::Step FirstSteps::reached() const
{
    const RequestDraft &draft = m_explorer.draft();
    const ApiDescription &api = m_workspace.api();
    if (m_isSent)
        return Step::Done;
    const bool isChosen = m_step != Step::Choose || draft.operationId != m_before;
    if (!isChosen || !needsToken(api, draft.operationId))
        return Step::Choose;
    const std::optional<CredentialNeed> need = api.personalNeed(*api.operation(draft.operationId));
    const bool hasToken = need && !draft.credentials.value(need->slotId).isEmpty();
    return hasToken ? Step::Send : Step::MakeToken;
}

void FirstSteps::follow()
{
    if (isHidden() || m_step == Step::Done || !m_workspace.isSandbox())
        return;
    if (const Step step = reached(); step != m_step || step == Step::Choose)
        show(step);
}

void FirstSteps::show(Step step)
{
    const bool isNew = std::exchange(m_step, step) != step || m_text->text().isEmpty();
    QString text;
    switch (step) {
    case Step::Choose: {
        const QString such = example(m_workspace.api());
        text = such.isEmpty()
            ? tr("Choose an operation in the list at the side.")
            : tr("Choose an operation that needs a token, such as %1, in the list at the side.")
                  .arg(isolated(such));
        break;
    }
    case Step::MakeToken:
        text = tr("Make a token with exactly what the operation needs: “Create a token for this "
                  "operation…”, in the line beneath the address. The sandbox is on this computer; nothing "
                  "can go wrong.");
        break;
    case Step::Send:
        text = tr("Press Send. What comes back is shown beneath or beside the request, with the reason if "
                  "it was refused.");
        break;
    case Step::Done:
        text =
            tr("That was the first call. The token is listed under Tokens, and what was sent under History.");
        break;
    }
    const QString title =
        step == Step::Done ? tr("First steps, done") : tr("First steps, %1 of %2").arg(int(step) + 1).arg(3);
    m_title->setText(title);
    m_find->setVisible(step != Step::Done);
    m_leave->setText(step == Step::Done ? tr("Close") : tr("Skip"));
    if (text != m_text->text()) {
        m_text->setText(text);
        m_text->setAccessibleDescription(tr("%1. %2").arg(title, text));
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (isNew || !m_mark) {
        delete m_mark;
        if (QWidget *marked = control())
            m_mark = new ControlMark(marked);
    }
}

QWidget *FirstSteps::control() const
{
    switch (m_step) {
    case Step::Choose:
        if (const auto *pane = m_explorer.findChild<OperationPane *>())
            return pane->findChild<QTreeView *>();
        return nullptr;
    case Step::MakeToken:
        return m_explorer.findChild<PreflightPanel *>();
    case Step::Send:
        if (const auto *line = m_explorer.findChild<RequestLine *>())
            return line->findChild<QPushButton *>();
        return nullptr;
    case Step::Done:
        break;
    }
    return nullptr;
}

void FirstSteps::goToControl()
{
    Q_EMIT explorerRequested();
    QWidget *wanted = control();
    if (!wanted)
        return;
    const QList<QAbstractButton *> buttons = wanted->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (wanted->focusPolicy() == Qt::NoFocus && button->isVisible())
            wanted = button;
    }
    wanted->setFocus(Qt::OtherFocusReason);
}

} // namespace patlas

#include "moc_FirstSteps.cpp"
