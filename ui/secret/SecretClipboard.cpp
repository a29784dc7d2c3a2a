// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/SecretClipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QByteArray hashOf(const QByteArray &salt, std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(salt);
    hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return hash.result();
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const bool ours = isOurs();
        takeBack();
        if (ours)
            Q_EMIT message(tr("The clipboard is cleared."));
    });
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::setSeconds(int seconds)
{
    m_seconds = std::clamp(seconds, minSeconds, maxSeconds);
}

void SecretClipboard::copy(const Secret &secret)
{
    if (secret.isEmpty())
        return;
    auto *data = new QMimeData;
    // The clipboard keeps this QString; it is the one copy outside Patlas, and the user asked for it.
    data->setText(QString::fromUtf8(secret.view().data(), qsizetype(secret.size())));
    // The hint that KeePassXC sets and that Klipper, CopyQ and others look for.
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_salt = QUuid::createUuid().toRfc4122();
    m_hash = hashOf(m_salt, secret.view());
    m_timer->start(m_seconds * 1000);
    Q_EMIT message(tr("Copied. The clipboard is cleared in %n s.", nullptr, m_seconds));
}

bool SecretClipboard::isOurs() const
{
    if (m_hash.isEmpty() || !qGuiApp)
        return false;
    QByteArray held = QGuiApplication::clipboard()->text().toUtf8();
    const bool same = hashOf(m_salt, {held.constData(), size_t(held.size())}) == m_hash;
    wipe(held);
    return same;
}

void SecretClipboard::takeBack()
{
    if (isOurs())
        QGuiApplication::clipboard()->clear();
    m_hash.clear();
    m_timer->stop();
}

} // namespace patlas

#include "moc_SecretClipboard.cpp"
