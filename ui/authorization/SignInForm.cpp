// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorization/SignInForm.h"

#include "core/base/VisibleText.h"
#include "ui/secret/SecretField.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int scopeRows = 5; ///< in sight, at least

QString wayTitle(GrantKind kind)
{
    switch (kind) {
    case GrantKind::AuthorizationCode:
        return SignInForm::tr("In the browser");
    case GrantKind::DeviceCode:
        return SignInForm::tr("With a code on another device");
    case GrantKind::ClientCredentials:
        return SignInForm::tr("As the client itself, without a user");
    case GrantKind::Password:
        return SignInForm::tr("With user name and password");
    }
    return {};
}

QString wayExplanation(GrantKind kind)
{
    switch (kind) {
    case GrantKind::AuthorizationCode:
        return SignInForm::tr(
            "The service's page opens in your browser. Patlas sees neither your password nor "
            "the page.");
    case GrantKind::DeviceCode:
        return SignInForm::tr(
            "Patlas shows a code, which you enter on the service's page, on this or another "
            "device.");
    case GrantKind::ClientCredentials:
        return SignInForm::tr("The token stands for the client and not for a person. It needs the client "
                              "secret.");
    case GrantKind::Password:
        return SignInForm::tr(
            "Patlas sends your password to the service. Whoever sees it there or here can do "
            "everything that you can. Prefer any other way; the password is not kept.");
    }
    return {};
}

/// Where a client secret or password goes, and who gives the token: a description says so, and may be
/// anyone's.
QString wayAddresses(const AuthorizationRequest &request)
{
    const QUrl page = request.kind == GrantKind::AuthorizationCode ? request.authorizationUrl
        : request.kind == GrantKind::DeviceCode                    ? request.deviceAuthorizationUrl
                                                                   : request.tokenUrl;
    const QString token = isolated(request.tokenUrl.authority());
    return page.authority() == request.tokenUrl.authority()
        ? SignInForm::tr("All of it happens at %1.").arg(token)
        : SignInForm::tr("You sign in at %1; the token comes from %2.")
              .arg(isolated(page.authority()), token);
}

QVBoxLayout *pairOf(const QString &label, QWidget *widget, QWidget *parent)
{
    auto *pair = new QVBoxLayout;
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(4);
    pair->addWidget(fieldLabel(label, widget, parent));
    pair->addWidget(widget);
    return pair;
}

} // namespace

SignInForm::SignInForm(std::vector<AuthorizationRequest> choices,
                       const std::vector<std::pair<QString, QString>> &scopes, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_way(new QComboBox(this))
    , m_explanation(captionLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_client(new QLineEdit(this))
    , m_secret(new SecretField(SecretField::Use::Paste, this))
    , m_authentication(new QComboBox(this))
    , m_authenticationRow(new QWidget(this))
    , m_passwordRows(new QWidget(this))
    , m_user(new QLineEdit(this))
    , m_password(new SecretField(SecretField::Use::Paste, this))
    , m_allowed(new QCheckBox(tr("Let Patlas &see the password"), this))
    , m_scopes(new QListWidget(this))
{
    if (m_choices.empty())
        m_choices.emplace_back(); // it lacks everything, and the sign-in says so
    m_way->setAccessibleName(tr("Way to sign in"));
    m_explanation->setAccessibleName(tr("About this way"));
    m_name->setAccessibleName(tr("Token name"));
    m_name->setMaxLength(100);
    m_client->setAccessibleName(tr("Client id"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setPlaceholderText(tr("Leave empty if there is none"));
    m_authentication->setAccessibleName(tr("How the secret is sent"));
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_scopes->setAccessibleName(tr("Scopes"));
    for (const AuthorizationRequest &each : m_choices)
        m_way->addItem(wayTitle(each.kind));
    m_authentication->addItem(tr("In a header (usual)"), int(ClientAuthentication::Basic));
    m_authentication->addItem(tr("In the form"), int(ClientAuthentication::Post));
    for (const auto &[scope, sentence] : scopes) {
        auto *item = new QListWidgetItem(
            sentence.isEmpty() ? isolated(scope) : tr("%1: %2").arg(isolated(scope), isolated(sentence)),
            m_scopes);
        item->setData(Qt::UserRole, scope);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_choices.front().scopes.contains(scope) ? Qt::Checked : Qt::Unchecked);
    }
    m_scopes->setWordWrap(true);
    m_scopes->setMinimumHeight(scopeRows * fontMetrics().height() * 3 / 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *way = new QWidget(this);
    way->setLayout(pairOf(tr("&Way to sign in"), m_way, way));
    way->setVisible(m_choices.size() > 1);
    column->addWidget(way);
    column->addWidget(m_explanation);
    column->addLayout(pairOf(tr("Token &name"), m_name, this));
    column->addLayout(pairOf(tr("Client &id"), m_client, this));
    column->addLayout(pairOf(tr("Client s&ecret"), m_secret, this));
    m_authenticationRow->setLayout(
        pairOf(tr("&How the secret is sent"), m_authentication, m_authenticationRow));
    column->addWidget(m_authenticationRow);
    auto *password = new QVBoxLayout(m_passwordRows);
    password->setContentsMargins(0, 0, 0, 0);
    password->addLayout(pairOf(tr("&User name"), m_user, m_passwordRows));
    password->addLayout(pairOf(tr("&Password"), m_password, m_passwordRows));
    password->addWidget(m_allowed);
    column->addWidget(m_passwordRows);
    auto *scopesLabel = fieldLabel(tr("&Scopes"), m_scopes, this);
    scopesLabel->setVisible(!scopes.empty());
    m_scopes->setVisible(!scopes.empty());
    column->addWidget(scopesLabel);
    column->addWidget(m_scopes, 1);

    for (QLineEdit *field :
         {m_name, m_client, static_cast<QLineEdit *>(m_secret), m_user, static_cast<QLineEdit *>(m_password)})
        connect(field, &QLineEdit::textChanged, this, &SignInForm::refresh);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        if (!choice().clientId.isEmpty())
            m_client->setText(choice().clientId);
        refresh();
    });
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &SignInForm::refresh);
    connect(m_allowed, &QCheckBox::toggled, this, &SignInForm::refresh);
    connect(m_scopes, &QListWidget::itemChanged, this, &SignInForm::refresh);
    m_client->setText(choice().clientId);
    m_authentication->setCurrentIndex(choice().clientAuthentication == ClientAuthentication::Post ? 1 : 0);
    refresh();
}

SignInForm::~SignInForm() = default;

const AuthorizationRequest &SignInForm::choice() const
{
    return m_choices[std::size_t(std::max(0, m_way->currentIndex()))];
}

AuthorizationRequest SignInForm::request() const
{
    AuthorizationRequest request = choice();
    request.clientId = m_client->text().trimmed();
    request.clientAuthentication = m_secret->text().isEmpty()
        ? ClientAuthentication::None
        : ClientAuthentication(m_authentication->currentData().toInt());
    if (m_scopes->count() > 0) {
        request.scopes.clear();
        for (int row = 0; row < m_scopes->count(); ++row) {
            const QListWidgetItem *item = m_scopes->item(row);
            if (item->checkState() == Qt::Checked)
                request.scopes.append(item->data(Qt::UserRole).toString());
        }
    }
    request.userName = m_user->text();
    request.isPasswordAllowed = m_allowed->isChecked();
    return request;
}

Secret SignInForm::clientSecret() const
{
    return m_secret->secret();
}

Secret SignInForm::password() const
{
    return m_password->untrimmed();
}

QString SignInForm::name() const
{
    return m_name->text().trimmed();
}

void SignInForm::setName(const QString &name)
{
    m_name->setText(name);
}

QString SignInForm::lacking() const
{
    if (name().isEmpty())
        return tr("Give the token a name.");
    if (m_client->text().trimmed().isEmpty())
        return tr("Enter the client id. You get one where the service registers applications.");
    if (choice().kind == GrantKind::ClientCredentials && m_secret->text().isEmpty())
        return tr("Enter the client secret.");
    if (choice().kind != GrantKind::Password)
        return {};
    if (m_user->text().isEmpty() || m_password->text().isEmpty())
        return tr("Enter user name and password.");
    return m_allowed->isChecked() ? QString()
                                  : tr("Allow that Patlas sees the password, or choose another way.");
}

void SignInForm::wipe()
{
    m_secret->wipe();
    m_password->wipe();
}

void SignInForm::refresh()
{
    const GrantKind kind = choice().kind;
    m_explanation->setText(wayExplanation(kind) + QLatin1Char(' ') + wayAddresses(choice()));
    m_authenticationRow->setVisible(!m_secret->text().isEmpty());
    m_passwordRows->setVisible(kind == GrantKind::Password);
    Q_EMIT changed();
}

} // namespace patlas

#include "moc_SignInForm.cpp"
