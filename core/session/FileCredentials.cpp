// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FileCredentials.h"

#include "core/secret/SecretFields.h"
#include "core/secret/TokenRedaction.h"
#include "core/storage/Preferences.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String fileCredentialsKey("requests/credentials/");
/// Beside the slots, which are called otherwise.
constexpr QLatin1String authorisationKey("");

/// One part of a key: slashes of a path would make it several.
QString fileCredentialsKeyOf(const QString &file)
{
    return fileCredentialsKey + QString::fromLatin1(QUrl::toPercentEncoding(file));
}

QString requestKeyOf(const SavedPlace &place)
{
    // The address stands for a title that there is none of, and a file may hold what it should not.
    const QString title = QString::fromUtf8(maskedAddress(redactTokens(place.title).toUtf8()));
    return place.name.isEmpty() ? title : u'@' + redactTokens(place.name);
}

/// Unlike selectionFromJson(), with the slots that go without.
CredentialSelection chosenFromJson(const QJsonObject &object)
{
    CredentialSelection chosen;
    for (auto choice = object.begin(); choice != object.end(); ++choice)
        chosen.insert(choice.key(), choice.value().toString());
    return chosen;
}

} // namespace

FileCredentials::FileCredentials(Preferences &preferences)
    : m_preferences(preferences)
{
}

CredentialSelection FileCredentials::of(const QString &environmentId, const SavedPlace &place) const
{
    CredentialSelection chosen = chosenFromJson(chosenAt(environmentId, place));
    chosen.remove(authorisationKey);
    return chosen;
}

void FileCredentials::remember(const QString &environmentId, const SavedPlace &place, const QString &slotId,
                               const QString &credentialId)
{
    QJsonObject chosen = chosenAt(environmentId, place);
    chosen.insert(slotId, credentialId);
    write(environmentId, place, chosen);
}

std::optional<QStringList> FileCredentials::authorisationOf(const QString &environmentId,
                                                            const SavedPlace &place) const
{
    const QJsonValue schemes = chosenAt(environmentId, place).value(authorisationKey);
    if (!schemes.isString())
        return std::nullopt;
    return schemes.toString().split(u'\n', Qt::SkipEmptyParts);
}

void FileCredentials::rememberAuthorisation(const QString &environmentId, const SavedPlace &place,
                                            const std::optional<QStringList> &schemes)
{
    QJsonObject chosen = chosenAt(environmentId, place);
    if (schemes)
        chosen.insert(authorisationKey, schemes->join(u'\n'));
    else
        chosen.remove(authorisationKey);
    write(environmentId, place, chosen);
}

void FileCredentials::copy(const SavedPlace &from, const SavedPlace &to)
{
    if (from.file == to.file && requestKeyOf(from) == requestKeyOf(to))
        return;
    const QStringList environments = read(from.file).keys();
    for (const QString &environment : environments) {
        const QJsonObject chosen = chosenAt(environment, from);
        if (!chosen.isEmpty())
            write(environment, to, chosen);
    }
}

QJsonObject FileCredentials::chosenAt(const QString &environmentId, const SavedPlace &place) const
{
    if (!place.isInFile())
        return {};
    return read(place.file).value(environmentId).toObject().value(requestKeyOf(place)).toObject();
}

void FileCredentials::write(const QString &environmentId, const SavedPlace &place, const QJsonObject &chosen)
{
    QJsonObject choices = read(place.file);
    QJsonObject requests = choices.value(environmentId).toObject();
    if (chosen.isEmpty())
        requests.remove(requestKeyOf(place));
    else
        requests.insert(requestKeyOf(place), chosen);
    if (requests.isEmpty())
        choices.remove(environmentId);
    else
        choices.insert(environmentId, requests);
    write(place.file, choices);
}

void FileCredentials::follow(const QString &folder, const FolderChanges &changes)
{
    const QString root = folder + u'/';
    for (const auto &[from, to] : changes.renamed)
        renameFile(root + from, root + to);
    for (const QString &path : changes.removed)
        removeFile(root + path);
    for (const QString &path : changes.added)
        restoreFile(root + path);
}

void FileCredentials::renameFile(const QString &from, const QString &to)
{
    const QJsonObject choices = read(from);
    if (choices.isEmpty())
        return;
    write(to, choices);
    write(from, {});
}

void FileCredentials::removeFile(const QString &file)
{
    const QJsonObject choices = read(file);
    if (choices.isEmpty())
        return;
    m_removed.insert(file, choices);
    write(file, {});
}

void FileCredentials::restoreFile(const QString &file)
{
    const QJsonObject choices = m_removed.take(file);
    if (!choices.isEmpty())
        write(file, choices);
}

void FileCredentials::removeMissing(const QString &folder, const FolderListing &listing)
{
    // What cannot be listed may be there.
    if (!listing.isWhole || !listing.problems.isEmpty())
        return;
    const QString root = folder + u'/';
    const QStringList all = files();
    for (const QString &file : all) {
        if (file.startsWith(root) && !listing.find(file.sliced(root.size())))
            write(file, {});
    }
}

void FileCredentials::replace(const QString &from, const QString &to)
{
    const QStringList all = files();
    for (const QString &file : all) {
        QJsonObject choices = read(file);
        for (QJsonValueRef environment : choices) {
            QJsonObject requests = environment.toObject();
            for (QJsonValueRef request : requests) {
                CredentialSelection chosen = chosenFromJson(request.toObject());
                patlas::replace(chosen, from, to);
                request = patlas::toJson(chosen);
            }
            environment = requests;
        }
        write(file, choices);
    }
}

QStringList FileCredentials::files() const
{
    QStringList found;
    const QStringList keys = m_preferences.keys();
    for (const QString &key : keys) {
        if (key.startsWith(fileCredentialsKey))
            found.append(QUrl::fromPercentEncoding(key.sliced(fileCredentialsKey.size()).toLatin1()));
    }
    return found;
}

QJsonObject FileCredentials::read(const QString &file) const
{
    return QJsonDocument::fromJson(m_preferences.value(fileCredentialsKeyOf(file)).toByteArray()).object();
}

void FileCredentials::write(const QString &file, const QJsonObject &choices)
{
    const QString key = fileCredentialsKeyOf(file);
    if (choices.isEmpty())
        m_preferences.remove(key);
    else
        m_preferences.setValue(key, QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)));
}

} // namespace patlas
