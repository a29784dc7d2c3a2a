// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnvironmentDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/http/TlsSettings.h"
#include "ui/secret/SecretField.h"
#include "ui/shell/TokensToRebind.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/LimitsForm.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QUuid>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxAuthoritiesBytes = 1 << 20;

FieldForm *makeForm(QWidget *page)
{
    auto *form = new FieldForm(page);
    form->setContentsMargins(12, 14, 12, 12);
    return form;
}

} // namespace

EnvironmentDialog::EnvironmentDialog(QWidget *parent)
    : EnvironmentDialog({}, {}, {}, parent)
{
}

EnvironmentDialog::EnvironmentDialog(const Environment &environment, const Connection &connection,
                                     const std::vector<Credential> &tokens, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_connection(connection)
    , m_tabs(new QTabWidget(this))
    , m_api(new QComboBox(this))
    , m_name(new QLineEdit(environment.name, this))
    , m_apiBase(new QLineEdit(environment.apiBase.toString(), this))
    , m_dashboard(new QLineEdit(environment.dashboard.toString(), this))
    , m_tokens(new TokensToRebind(environment.apiBase, tokens, this))
    , m_plainHttp(new QCheckBox(tr("Allow plain &http to this environment"), this))
    , m_connectTo(new QLineEdit(connection.connectTo, this))
    , m_http2(new QCheckBox(tr("Use HTTP/&2 where the service offers it"), this))
    , m_authorities(new QLabel(this))
    , m_forgetAuthorities(new QPushButton(tr("&Forget authorities"), this))
    , m_certificate(new QLineEdit(connection.certificateFile, this))
    , m_key(new QLineEdit(connection.keyFile, this))
    , m_passphrase(new SecretField(SecretField::Use::Paste, this))
    , m_proxy(new QComboBox(this))
    , m_proxyHost(new QLineEdit(connection.proxyHost, this))
    , m_proxyPort(new QSpinBox(this))
    , m_proxyUser(new QLineEdit(connection.proxyUser, this))
    , m_proxyPassword(new SecretField(SecretField::Use::Paste, this))
    , m_limits(new LimitsForm(LimitsForm::Of::Environment, connection.limits, this))
    , m_reason(new QLabel(this))
{
    if (m_environment.id.isEmpty()) {
        m_environment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        setWindowTitle(tr("Add environment"));
    } else {
        setWindowTitle(tr("Edit environment"));
    }
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_tabs->addTab(makeAddressTab(), tr("&Address"));
    m_tabs->addTab(makeCertificatesTab(), tr("&Certificates"));
    m_tabs->addTab(makeProxyTab(), tr("&Proxy"));
    m_tabs->addTab(m_limits, tr("&Limits"));
    layOut();
    showAuthorities();
    followProxy();
    if (m_environment.builtIn)
        m_tabs->setCurrentIndex(1);
}

void EnvironmentDialog::layOut()
{
    m_tabs->setAccessibleName(tr("Environment settings"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setAccessibleName(tr("Reason"));
    QPalette red = m_reason->palette();
    red.setColor(QPalette::WindowText, Theme(palette()).danger());
    m_reason->setPalette(red);
    m_reason->hide();

    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(Theme::headingFont());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(
        captionLabel(tr("A token belongs to one environment and is never sent to another address."), this));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    resize(600, sizeHint().height());

    connect(buttons, &QDialogButtonBox::accepted, this, &EnvironmentDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *EnvironmentDialog::makeAddressTab()
{
    m_name->setAccessibleName(tr("Environment name"));
    m_apiBase->setAccessibleName(tr("API address"));
    m_apiBase->setPlaceholderText(u"https://api.example.com/v1/api"_s);
    connect(m_apiBase, &QLineEdit::textChanged, this, [this] {
        const bool wasHidden = m_tokens->isHidden();
        m_tokens->setAddress(environment().apiBase);
        if (wasHidden != m_tokens->isHidden())
            resize(width(), std::max(height(), sizeHint().height()));
    });
    m_dashboard->setAccessibleName(tr("Dashboard address"));
    m_dashboard->setPlaceholderText(tr("Where its tokens are made; may stay empty"));
    m_plainHttp->setChecked(m_environment.plainHttpAllowed);
    m_plainHttp->setAccessibleDescription(
        tr("Anyone on the network path can read tokens that are sent without encryption."));
    m_connectTo->setAccessibleName(tr("Connect to"));
    m_connectTo->setPlaceholderText(tr("What the name stands for; or an IP address, or a Unix socket"));
    m_http2->setChecked(m_connection.useHttp2);
    for (QWidget *fixed : std::initializer_list<QWidget *>{m_name, m_apiBase, m_dashboard, m_plainHttp})
        fixed->setEnabled(!m_environment.builtIn);

    auto *page = new QWidget(this);
    FieldForm *form = makeForm(page);
    m_api->setAccessibleName(tr("API"));
    form->addRow(tr("AP&I"), m_api);
    form->labelForField(m_api)->hide();
    m_api->hide();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("API add&ress"), m_apiBase);
    form->addRow(QString(), m_tokens);
    form->addRow(tr("&Dashboard"), m_dashboard);
    form->addRow(tr("C&onnect to"), m_connectTo);
    form->addRow(QString(), m_http2);
    form->addRow(QString(), m_plainHttp);
    form->addCaption(
        m_environment.builtIn
            ? tr("%1 comes with Patlas: its addresses cannot be changed.").arg(isolated(m_environment.name))
            : tr("https is used for every machine other than this one. Without encryption, anyone on "
                 "the network path can read the tokens."),
        page);
    return page;
}

QWidget *EnvironmentDialog::makeCertificatesTab()
{
    m_authorities->setTextFormat(Qt::PlainText);
    m_authorities->setWordWrap(true);
    m_authorities->setAccessibleName(tr("Trusted authorities"));
    auto *add = new QPushButton(tr("&Trust authority…"), this);
    connect(add, &QPushButton::clicked, this, [this] {
        chooseFile(tr("Certificate of an authority (PEM)"),
                   [this](const QString &path) { takeAuthorities(path); });
    });
    connect(m_forgetAuthorities, &QPushButton::clicked, this, [this] {
        m_connection.authorities.clear();
        showAuthorities();
    });
    m_certificate->setAccessibleName(tr("Client certificate"));
    m_certificate->setPlaceholderText(tr("None; a PEM or PKCS#12 file"));
    m_key->setAccessibleName(tr("Client key"));
    m_key->setPlaceholderText(tr("In the certificate's file"));
    m_passphrase->setAccessibleName(tr("Key passphrase"));
    if (!m_connection.passphraseKey.isEmpty())
        m_passphrase->setPlaceholderText(tr("Kept in the keychain; type to replace it"));

    auto *page = new QWidget(this);
    FieldForm *form = makeForm(page);
    auto *authorityButtons = new QHBoxLayout;
    authorityButtons->addWidget(add);
    authorityButtons->addWidget(m_forgetAuthorities);
    authorityButtons->addStretch();
    form->addRow(tr("Trusted authorities"), m_authorities);
    form->addRow(QString(), authorityButtons);
    form->addRow(tr("C&lient certificate"), withButton(m_certificate, tr("Choose certificate…")));
    form->addRow(tr("Client &key"), withButton(m_key, tr("Choose key…")));
    form->addRow(tr("Key pa&ssphrase"), m_passphrase);
    form->addCaption(tr("The client certificate is sent only to this environment's own address. The "
                        "passphrase goes into your keychain."),
                     page);
    return page;
}

QWidget *EnvironmentDialog::makeProxyTab()
{
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItem(tr("System settings"), int(ProxyUse::System));
    m_proxy->addItem(tr("No proxy"), int(ProxyUse::None));
    m_proxy->addItem(tr("HTTP proxy"), int(ProxyUse::Http));
    m_proxy->addItem(tr("SOCKS5 proxy"), int(ProxyUse::Socks5));
    m_proxy->addItem(tr("SOCKS5 proxy, names looked up here"), int(ProxyUse::Socks5LocalNames));
    m_proxy->addItem(tr("SOCKS4a proxy"), int(ProxyUse::Socks4a));
    m_proxy->setCurrentIndex(m_proxy->findData(int(m_connection.proxyUse)));
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &EnvironmentDialog::followProxy);
    m_proxyHost->setAccessibleName(tr("Proxy host"));
    m_proxyHost->setPlaceholderText(u"proxy.example.com"_s);
    m_proxyPort->setAccessibleName(tr("Proxy port"));
    m_proxyPort->setRange(1, 65'535);
    m_proxyPort->setValue(m_connection.proxyPort == 0 ? 8080 : m_connection.proxyPort);
    m_proxyUser->setAccessibleName(tr("Proxy user"));
    m_proxyUser->setPlaceholderText(tr("Empty: the proxy asks for no name"));
    m_proxyPassword->setAccessibleName(tr("Proxy password"));
    if (!m_connection.proxyPasswordKey.isEmpty())
        m_proxyPassword->setPlaceholderText(tr("Kept in the keychain; type to replace it"));

    auto *page = new QWidget(this);
    FieldForm *form = makeForm(page);
    form->addRow(tr("P&roxy"), m_proxy);
    form->addRow(tr("&Host"), m_proxyHost);
    form->addRow(tr("P&ort"), m_proxyPort);
    form->addRow(tr("&User"), m_proxyUser);
    form->addRow(tr("Pass&word"), m_proxyPassword);
    form->addCaption(tr("This machine is always reached directly. The password goes into your "
                        "keychain. A SOCKS5 or SOCKS4a proxy looks up the names of hosts."),
                     page);
    return page;
}

QWidget *EnvironmentDialog::withButton(QLineEdit *line, const QString &buttonText)
{
    auto *row = new QWidget(this);
    auto *button = new QPushButton(buttonText, row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    row->setFocusProxy(line);
    connect(button, &QPushButton::clicked, this, [this, line, buttonText] {
        chooseFile(buttonText, [line](const QString &path) { line->setText(path); });
    });
    return row;
}

void EnvironmentDialog::chooseFile(const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void EnvironmentDialog::takeAuthorities(const QString &path)
{
    const auto reading = QtConcurrent::run([path]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::InvalidInput,
                           EnvironmentDialog::tr("%1 cannot be read.").arg(isolated(path)));
        const QByteArray pem = file.read(maxAuthoritiesBytes);
        const auto authorities = authoritiesIn(pem);
        return authorities ? Result<QByteArray>(pem) : Result<QByteArray>(Failure(authorities.error()));
    });
    then(reading, this, [this](const Result<QByteArray> &pem) {
        if (!pem) {
            refuse(pem.error().message());
            return;
        }
        m_reason->hide();
        m_connection.authorities = *pem;
        showAuthorities();
    });
}

void EnvironmentDialog::showAuthorities()
{
    const auto authorities = authoritiesIn(m_connection.authorities);
    m_authorities->setText(authorities ? tr("Those of the system, and:") + QLatin1Char('\n')
                                   + chainInWords(*authorities)
                                       : tr("Those of the system"));
    m_forgetAuthorities->setEnabled(authorities.has_value());
}

void EnvironmentDialog::followProxy()
{
    const auto use = ProxyUse(m_proxy->currentData().toInt());
    const bool named = isNamed(use);
    m_proxyHost->setEnabled(named);
    m_proxyPort->setEnabled(named);
    m_proxyUser->setEnabled(use != ProxyUse::None);
    m_proxyPassword->setEnabled(use != ProxyUse::None && use != ProxyUse::Socks4a);
}

void EnvironmentDialog::setApis(const std::vector<std::pair<QString, QString>> &apis)
{
    m_api->clear();
    for (const auto &[id, title] : apis)
        m_api->addItem(isolated(title), id);
    m_api->setCurrentIndex(m_api->findData(m_environment.apiId));
    const bool isChoice = m_api->count() > 1;
    m_api->setVisible(isChoice);
    auto *form = qobject_cast<QFormLayout *>(m_api->parentWidget()->layout());
    form->labelForField(m_api)->setVisible(isChoice);
}

Environment EnvironmentDialog::environment() const
{
    Environment environment = m_environment;
    if (environment.builtIn)
        return environment;
    if (m_api->currentIndex() >= 0)
        environment.apiId = m_api->currentData().toString();
    environment.name = m_name->text().trimmed();
    environment.apiBase = QUrl(m_apiBase->text().trimmed(), QUrl::StrictMode);
    environment.dashboard = QUrl(m_dashboard->text().trimmed(), QUrl::StrictMode);
    environment.plainHttpAllowed = m_plainHttp->isChecked();
    return environment;
}

Connection EnvironmentDialog::connection() const
{
    Connection connection = m_connection;
    connection.connectTo = m_connectTo->text().trimmed();
    connection.useHttp2 = m_http2->isChecked();
    connection.limits = m_limits->limits();
    connection.certificateFile = m_certificate->text().trimmed();
    connection.keyFile = connection.certificateFile.isEmpty() ? QString() : m_key->text().trimmed();
    connection.proxyUse = ProxyUse(m_proxy->currentData().toInt());
    const bool named = isNamed(connection.proxyUse);
    connection.proxyHost = named ? m_proxyHost->text().trimmed() : QString();
    connection.proxyPort = named ? quint16(m_proxyPort->value()) : quint16(0);
    connection.proxyUser = connection.proxyUse == ProxyUse::None ? QString() : m_proxyUser->text().trimmed();
    return connection;
}

ConnectionSecrets EnvironmentDialog::secrets() const
{
    const Connection wanted = connection();
    ConnectionSecrets secrets;
    if (!m_passphrase->text().isEmpty())
        secrets.passphrase = m_passphrase->untrimmed();
    else if (wanted.certificateFile.isEmpty() && !m_connection.passphraseKey.isEmpty())
        secrets.passphrase = Secret();
    if (!m_proxyPassword->text().isEmpty())
        secrets.proxyPassword = m_proxyPassword->untrimmed();
    else if (wanted.proxyUser.isEmpty() && !m_connection.proxyPasswordKey.isEmpty())
        secrets.proxyPassword = Secret();
    return secrets;
}

QStringList EnvironmentDialog::tokensToRebind() const
{
    return m_tokens->chosen();
}

void EnvironmentDialog::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setAccessibleDescription(reason);
    m_reason->show();
    announce(m_reason, reason);
}

} // namespace patlas

#include "moc_EnvironmentDialog.cpp"
