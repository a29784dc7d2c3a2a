// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/CreateTokenDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/secret/SessionStore.h"
#include "ui/newtoken/ManualTokenPage.h"
#include "ui/newtoken/NewSecretPage.h"
#include "ui/newtoken/NewTokenForm.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/widgets/StoreWording.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

namespace {
constexpr QSize usualSize{860, 640};
}

CreateTokenDialog::CreateTokenDialog(CreateTokenSetup setup, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_clipboard(clipboard)
    , m_form(new NewTokenForm(m_setup, this))
    , m_revealed(new NewSecretPage(this))
    , m_byHand(new ManualTokenPage(m_setup, this))
    , m_note(captionLabel({}, this))
    , m_failure(problemLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_generate(new QPushButton(isByHand() ? tr("Continue") : tr("Generate Personal Access Token"), this))
{
    setWindowTitle(tr("New personal access token"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_choosing = makeChoosingPage();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    for (QWidget *page : {m_choosing, static_cast<QWidget *>(m_revealed), static_cast<QWidget *>(m_byHand)})
        column->addWidget(page);
    m_revealed->hide();
    m_byHand->hide();
    // Same background as the fields and the list, so that they do not stand out from the page.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(usualSize);

    connect(m_form, &NewTokenForm::changed, this, &CreateTokenDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &CreateTokenDialog::reject);
    connect(m_generate, &QPushButton::clicked, this, &CreateTokenDialog::proceed);
    connect(m_revealed, &NewSecretPage::copyRequested, this, [this] { m_clipboard.copy(m_secret); });
    connect(m_revealed, &NewSecretPage::tryAgain, this, [this] { keep({}); });
    connect(m_revealed, &NewSecretPage::keepForSession, this, [this] { keep(sessionStoreId); });
    connect(m_revealed, &NewSecretPage::done, this, [this] { m_isKept ? accept() : askToDiscard(); });
    connect(m_byHand, &ManualTokenPage::backRequested, this, [this] {
        setStage(Stage::Choosing);
        resize(size().expandedTo(usualSize));
    });
    connect(m_byHand, &ManualTokenPage::cancelRequested, this, &CreateTokenDialog::reject);
    connect(m_byHand, &ManualTokenPage::keepRequested, this, &CreateTokenDialog::keepPasted);
    connect(m_byHand, &ManualTokenPage::tryAgain, this, [this] { keep({}); });
    connect(m_byHand, &ManualTokenPage::keepForSession, this, [this] { keep(sessionStoreId); });
    refresh();
    m_form->focusFirst();
}

CreateTokenDialog::~CreateTokenDialog() = default;

bool CreateTokenDialog::isByHand() const
{
    return m_setup.environment.issuing == Issuing::ByHand || !m_setup.generate;
}

QWidget *CreateTokenDialog::makeChoosingPage()
{
    auto *page = new QWidget(this);
    m_note->setAccessibleName(tr("What happens next"));
    m_failure->setAccessibleName(tr("Why no token was made"));
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Waiting for the service"));
    m_progress->hide();
    m_cancel->setAutoDefault(false);
    m_generate->setProperty("primary", true);
    m_generate->setDefault(true);

    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(headingLabel(tr("New personal access token"), page));
    head->addWidget(captionLabel(
        tr("It acts as you, within the scopes that you pick. Pick as few as the job needs."), page));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_note, 1);
    buttons->addSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_generate);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_form, 1);
    column->addWidget(m_failure);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    return page;
}

void CreateTokenDialog::refresh()
{
    const bool busy = m_stage == Stage::Generating;
    const QString problem = m_form->problem();
    m_form->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_generate->setEnabled(!busy && problem.isEmpty());
    m_generate->setToolTip(problem);
    const SecretStore *store = m_setup.stores.find(m_setup.defaultStore);
    if (busy)
        m_note->setText(tr("Waiting for %1…").arg(isolated(m_setup.environment.name)));
    else if (!problem.isEmpty())
        m_note->setText(problem);
    else
        m_note->setText(isByHand() ? tr("Next: make it on the website and paste it here.")
                            : store && !store->status().mayStore
                            ? tr("It will be shown once; then you choose where it is kept.")
                            : wording::willKeepSentence(m_setup.stores, m_setup.defaultStore));
    m_generate->setAccessibleDescription(problem);
}

void CreateTokenDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool byHand = stage == Stage::ByHand || stage == Stage::Checking;
    m_choosing->setVisible(stage == Stage::Choosing || stage == Stage::Generating);
    m_revealed->setVisible(stage == Stage::Revealed);
    m_byHand->setVisible(byHand);
    refresh();
    if (stage == Stage::Choosing)
        m_generate->setDefault(true);
}

void CreateTokenDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void CreateTokenDialog::say(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_failure, sentence);
}

void CreateTokenDialog::proceed()
{
    if (!m_form->problem().isEmpty() || m_stage != Stage::Choosing)
        return;
    say({});
    if (!isByHand()) {
        generate();
        return;
    }
    setStage(Stage::ByHand);
    m_byHand->start(m_form->request());
    fitHeight();
}

void CreateTokenDialog::generate()
{
    setStage(Stage::Generating);
    m_cancel->setFocus(Qt::OtherFocusReason);
    const int attempt = ++m_attempt;
    QFuture<Result<IssuedToken>> future = m_setup.generate(m_form->request());
    m_running = QFuture<void>(future);
    thenResult(future, this, [this, attempt](Result<IssuedToken> issued) {
        if (attempt == m_attempt && m_stage == Stage::Generating)
            generated(std::move(issued));
    });
}

void CreateTokenDialog::generated(Result<IssuedToken> result)
{
    if (!result) {
        setStage(Stage::Choosing);
        say(result.error().message());
        m_generate->setFocus(Qt::OtherFocusReason);
        return;
    }
    IssuedToken issued = std::move(*result);
    m_token = {};
    m_token.environmentId = m_setup.environment.id;
    m_token.slotId = m_setup.slot.id;
    m_token.name = m_form->request().name;
    m_token.owner = issued.owner.isEmpty() ? m_setup.user : issued.owner;
    m_token.serviceId = issued.serviceId;
    m_token.scopes = issued.scopes;
    m_token.scopes.sort();
    m_token.created = issued.created;
    m_token.expires = issued.expires;
    m_token.neverExpires = !issued.expires.isValid();
    m_secret = std::move(issued.secret);
    setStage(Stage::Revealed);
    m_revealed->reveal(m_token, m_secret);
    fitHeight(); // a secret needs less room than the list of scopes
    keep({});
}

void CreateTokenDialog::keepPasted(bool check)
{
    m_token = tokenByHand();
    m_secret = m_byHand->secret();
    if (!check || !m_setup.check) {
        keep({});
        return;
    }
    setStage(Stage::Checking);
    m_byHand->setBusy(true, tr("Trying the token with a harmless call…"));
    const int attempt = ++m_attempt;
    QFuture<Result<void>> future = m_setup.check(m_secret);
    m_running = QFuture<void>(future);
    thenResult(future, this, [this, attempt](const Result<void> &result) {
        if (attempt != m_attempt || m_stage != Stage::Checking)
            return;
        setStage(Stage::ByHand);
        if (result)
            keep({});
        else
            m_byHand->showCheckFailed(result.error());
    });
}

Credential CreateTokenDialog::tokenByHand() const
{
    const IssueRequest request = m_form->request();
    Credential token;
    token.environmentId = m_setup.environment.id;
    token.slotId = m_setup.slot.id;
    token.name = request.name;
    token.owner = m_setup.user;
    token.scopes = request.scopes;
    token.created = QDateTime::currentDateTimeUtc();
    if (request.expiresInDays)
        token.expires = token.created.addDays(*request.expiresInDays);
    token.neverExpires = !request.expiresInDays; // as the person chose
    return token;
}

void CreateTokenDialog::keep(const StoreId &storage)
{
    if (m_isKeeping || m_isKept)
        return;
    m_isKeeping = true;
    m_token.storage = storage;
    if (m_stage == Stage::Revealed)
        m_revealed->showKeeping();
    else
        m_byHand->setBusy(true, tr("Storing it…"));
    thenResult(m_setup.keep(m_token, m_secret), this, [this](const Result<Credential> &result) {
        m_isKeeping = false;
        kept(result);
    });
}

void CreateTokenDialog::kept(const Result<Credential> &result)
{
    const bool revealed = m_stage == Stage::Revealed;
    if (!result) {
        if (revealed)
            m_revealed->showNotKept(result.error());
        else
            m_byHand->showNotKept(result.error());
        fitHeight();
        return;
    }
    m_isKept = true;
    m_token = *result;
    if (revealed)
        m_revealed->showKept(wording::keptSentence(m_setup.stores, m_token.storage));
    Q_EMIT created(m_token);
    if (!revealed)
        accept();
}

void CreateTokenDialog::reject()
{
    if (m_stage == Stage::Generating) {
        m_running.cancel();
        ++m_attempt;
        setStage(Stage::Choosing);
        say(tr("You cancelled before a response came. If the service had made the token by then, its secret "
               "was never shown; revoke it there."));
        return;
    }
    if (m_stage == Stage::Checking) {
        m_running.cancel();
        ++m_attempt;
        setStage(Stage::ByHand);
        m_byHand->setBusy(false);
        return;
    }
    if (m_stage == Stage::Revealed && !m_isKept) {
        askToDiscard();
        return;
    }
    QDialog::reject();
}

void CreateTokenDialog::askToDiscard()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Token not kept"),
                                     tr("Close without keeping this token?"), QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its secret is only on this screen. If you have not copied it, the token "
                                    "is lost; the service still accepts it until it is revoked there."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *close = new QPushButton(tr("Close anyway"), question);
    close->setProperty("danger", true); // before the style first polishes it
    question->addButton(close, QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

void CreateTokenDialog::done(int result)
{
    ++m_attempt;
    m_revealed->wipe();
    m_byHand->wipe();
    m_secret = Secret();
    QDialog::done(result);
}

} // namespace patlas

#include "moc_CreateTokenDialog.cpp"
