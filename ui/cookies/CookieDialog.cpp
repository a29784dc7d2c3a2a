// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cookies/CookieDialog.h"

#include "core/cookies/CookieJar.h"
#include "core/cookies/CookieWording.h"
#include "core/cookies/SetCookie.h"
#include "ui/secret/SecretField.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

CookieDialog::CookieDialog(const QString &host, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_value(new SecretField(SecretField::Use::Paste, this))
    , m_host(new QLineEdit(host, this))
    , m_below(new QCheckBox(tr("Also for hosts below it"), this))
    , m_path(new QLineEdit(u"/"_s, this))
    , m_hasEnd(new QCheckBox(tr("Expires"), this))
    , m_end(new QDateTimeEdit(QDateTime::currentDateTime().addDays(1), this))
    , m_secure(new QCheckBox(tr("Secure: over https, or to this machine"), this))
    , m_httpOnly(new QCheckBox(tr("HttpOnly"), this))
    , m_sameSite(new QComboBox(this))
    , m_problem(problemLabel(this))
{
    layOut(tr("Add cookie"));
    check();
}

CookieDialog::CookieDialog(const CookieFacts &cookie, Secret value, QWidget *parent)
    : CookieDialog(QString::fromLatin1(cookie.domain), parent)
{
    m_former = std::move(value);
    m_isNew = false;
    setWindowTitle(tr("Edit cookie"));
    fill(cookie);
    check();
}

void CookieDialog::layOut(const QString &title)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_name->setAccessibleName(tr("Cookie name"));
    m_value->setAccessibleName(tr("Cookie value"));
    m_host->setAccessibleName(tr("Cookie host"));
    m_path->setAccessibleName(tr("Cookie path"));
    m_end->setAccessibleName(tr("Cookie expires at"));
    m_end->setCalendarPopup(true);
    m_end->setEnabled(false);
    m_sameSite->setAccessibleName(tr("SameSite"));
    m_sameSite->addItem(tr("Not set"), int(SameSite::Unset));
    m_sameSite->addItem(u"None"_s, int(SameSite::None));
    m_sameSite->addItem(u"Lax"_s, int(SameSite::Lax));
    m_sameSite->addItem(u"Strict"_s, int(SameSite::Strict));
    auto *form = new FieldForm;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Value"), m_value);
    form->addRow(tr("&Host"), m_host);
    form->addRow({}, m_below);
    form->addRow(tr("&Path"), m_path);
    form->addRow(m_hasEnd, m_end);
    form->addRow({}, m_secure);
    form->addRow({}, m_httpOnly);
    form->addRow(tr("&SameSite"), m_sameSite);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_hasEnd, &QCheckBox::toggled, m_end, &QWidget::setEnabled);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_name, m_value, m_host, m_path})
        connect(line, &QLineEdit::textChanged, this, &CookieDialog::check);
    for (QCheckBox *box : {m_below, m_hasEnd, m_secure, m_httpOnly})
        connect(box, &QCheckBox::toggled, this, &CookieDialog::check);
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, &CookieDialog::check);
    connect(m_sameSite, &QComboBox::currentIndexChanged, this, &CookieDialog::check);
}

void CookieDialog::fill(const CookieFacts &cookie)
{
    m_name->setText(QString::fromUtf8(cookie.name));
    m_value->setPlaceholderText(tr("As it is, unless you type another"));
    m_below->setChecked(!cookie.isHostOnly);
    m_path->setText(QString::fromUtf8(cookie.path));
    m_hasEnd->setChecked(cookie.expires.has_value());
    if (cookie.expires)
        m_end->setDateTime(cookie.expires->toLocalTime());
    m_secure->setChecked(cookie.isSecure);
    m_httpOnly->setChecked(cookie.isHttpOnly);
    m_sameSite->setCurrentIndex(m_sameSite->findData(int(cookie.sameSite)));
}

CookieFacts CookieDialog::facts() const
{
    CookieFacts facts;
    facts.name = m_name->text().trimmed().toUtf8();
    // As in an address, so that "München.de" is found.
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_host->text().trimmed());
    facts.domain = url.host(QUrl::FullyEncoded).toLatin1().toLower();
    facts.isHostOnly = !m_below->isChecked();
    facts.path = m_path->text().trimmed().toUtf8();
    facts.isSecure = m_secure->isChecked();
    facts.isHttpOnly = m_httpOnly->isChecked();
    facts.sameSite = SameSite(m_sameSite->currentData().toInt());
    if (m_hasEnd->isChecked())
        facts.expires = std::min(m_end->dateTime().toUTC(), latestExpiry(QDateTime::currentDateTimeUtc()));
    return facts;
}

Secret CookieDialog::value() const
{
    Secret typed = m_value->secret();
    return typed.isEmpty() && !m_isNew ? m_former.duplicate() : std::move(typed);
}

void CookieDialog::check()
{
    const CookieFacts typed = facts();
    const std::optional<CookieRefusal> refusal = problemOf(typed, value());
    QString problem;
    if (m_name->text().trimmed().isEmpty())
        problem = tr("Type a name.");
    else if (typed.domain.isEmpty())
        problem = tr("Type the host that the cookie is for.");
    else if (!typed.path.startsWith('/'))
        problem = tr("The path begins with a slash.");
    else if (typed.expires && *typed.expires <= QDateTime::currentDateTimeUtc())
        problem = tr("It would have expired already.");
    else if (refusal)
        problem = wording::cookieProblem(*refusal);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty());
    m_ok->setToolTip(problem);
}

Cookie CookieDialog::cookie() const
{
    return {facts(), value()};
}

} // namespace patlas

#include "moc_CookieDialog.cpp"
