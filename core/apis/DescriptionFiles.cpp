// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/DescriptionFiles.h"

#include "core/base/VisibleText.h"
#include "core/openapi/DescriptionIndex.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DescriptionFilesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DescriptionFiles)
};

constexpr char rootName[] = "description";
constexpr char otherPrefix[] = "document-";
constexpr char indexName[] = "index";
constexpr char listName[] = "documents.json"; ///< addresses of the others, in the order of their numbers

Failure notWritten(const QString &why)
{
    return failure(ErrorKind::Storage, DescriptionFilesText::tr("The API description was not stored."), why,
                   DescriptionFilesText::tr("Check the space and the permissions of the data folder."));
}

Failure notRead(const QString &why)
{
    return failure(ErrorKind::Storage, DescriptionFilesText::tr("The stored API description cannot be read."),
                   why, DescriptionFilesText::tr("Update the description from where it came."));
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(isolated(file.errorString()));
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(isolated(file.errorString()));
    return file.readAll();
}

QString numbered(const QString &folder, int number)
{
    return folder + QLatin1Char('/') + QLatin1String(otherPrefix) + QString::number(number);
}

} // namespace

DescriptionFiles::DescriptionFiles(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> DescriptionFiles::write(const QString &revision, const DocumentSet &documents) const
{
    const QString folder = folderOf(revision);
    if (!QDir().mkpath(folder))
        return notWritten(DescriptionFilesText::tr("The folder %1 cannot be made.").arg(isolated(folder)));
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QFile::setPermissions(m_folder, ownerOnly);
    QFile::setPermissions(folder, ownerOnly);
    Result<void> written = writeFile(folder + QLatin1Char('/') + QLatin1String(rootName), documents.root);
    QJsonArray addresses;
    for (auto other = documents.others.cbegin(); written && other != documents.others.cend(); ++other) {
        written = writeFile(numbered(folder, static_cast<int>(addresses.size())), other.value());
        addresses.append(other.key().toString());
    }
    // Last: a folder without it is not complete.
    if (written)
        written = writeFile(folder + QLatin1Char('/') + QLatin1String(listName),
                            QJsonDocument(QJsonObject{{u"others"_s, addresses}}).toJson());
    return written;
}

Result<DocumentSet> DescriptionFiles::read(const QString &revision) const
{
    const QString folder = folderOf(revision);
    const Result<QByteArray> list = readFile(folder + QLatin1Char('/') + QLatin1String(listName));
    if (!list)
        return tl::make_unexpected(list.error());
    Result<QByteArray> root = readFile(folder + QLatin1Char('/') + QLatin1String(rootName));
    if (!root)
        return tl::make_unexpected(root.error());
    DocumentSet documents;
    documents.root = std::move(*root);
    const QJsonArray addresses = QJsonDocument::fromJson(*list).object().value("others"_L1).toArray();
    for (int number = 0; number < addresses.size(); ++number) {
        const Result<QByteArray> other = readFile(numbered(folder, number));
        if (!other)
            return tl::make_unexpected(other.error());
        documents.others.insert(QUrl(addresses.at(number).toString()), *other);
    }
    return documents;
}

QByteArray DescriptionFiles::indexKey(const QString &revision, const QUrl &address) const
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << address.toEncoded();
    const QFileInfoList documents = QDir(folderOf(revision))
                                        .entryInfoList({QLatin1String(rootName), QLatin1String(listName),
                                                        QLatin1String(otherPrefix) + QLatin1Char('*')},
                                                       QDir::Files, QDir::Name);
    for (const QFileInfo &document : documents)
        stream << document.fileName() << document.size() << document.lastModified().toMSecsSinceEpoch();
    return key;
}

std::optional<ApiDescription> DescriptionFiles::readIndex(const QString &revision,
                                                          const QByteArray &key) const
{
    QFile file(folderOf(revision) + QLatin1Char('/') + QLatin1String(indexName));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // It is only ever replaced as a whole, so what is mapped stays.
    const uchar *mapped = file.map(0, file.size());
    if (!mapped)
        return std::nullopt;
    const auto index =
        QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), qsizetype(file.size()));
    return readDescriptionIndex(index, key);
}

void DescriptionFiles::writeIndex(const QString &revision, const QByteArray &key,
                                  const ApiDescription &api) const
{
    [[maybe_unused]] const Result<void> written = writeFile(
        folderOf(revision) + QLatin1Char('/') + QLatin1String(indexName), descriptionIndex(api, key));
}

void DescriptionFiles::removeLater(const QString &revision) const
{
    if (revision.isEmpty())
        return;
    // A reader that was quicker has its files open, or reports that they are gone.
    const auto removing =
        QtConcurrent::run([folder = folderOf(revision)] { QDir(folder).removeRecursively(); });
    Q_UNUSED(removing)
}

} // namespace patlas
