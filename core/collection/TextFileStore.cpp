// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/TextFileStore.h"

#include "core/collection/NewFile.h"
#include "core/collection/RequestFileName.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct TextFileStoreText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TextFileStore)
};

constexpr qsizetype fileReadAtOnce = qsizetype(1) << 20; ///< bytes, between two looks at `isCancelled`
constexpr int readsOfAChangingFile = 3;
constexpr unsigned int turnPause = 5'000; ///< microseconds
constexpr int turnTries = 400;

using IsFileReadCancelled = std::function<bool()>;

QString notReadText(const QString &path)
{
    return TextFileStoreText::tr("The file %1 cannot be read.").arg(shownPath(path));
}

QString notWrittenText(const QString &path)
{
    return TextFileStoreText::tr("The file %1 was not saved.").arg(shownPath(path));
}

Failure tooLargeText(const QString &what)
{
    return failure(ErrorKind::Unsupported, what,
                   TextFileStoreText::tr("It is larger than 64 MiB, which files of requests may have."));
}

QByteArray hashOfFile(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// Up to its end, or to one byte more than is allowed.
Result<QByteArray> bytesOfFile(int descriptor, qint64 size, const QString &path,
                               const IsFileReadCancelled &isCancelled)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(std::min(size, maxTextFileSize)) + 1);
    while (bytes.size() <= maxTextFileSize) {
        if (isCancelled && isCancelled())
            return Failure(cancelledError());
        const qsizetype before = bytes.size();
        // One more than what is expected, to see the end without another piece.
        const qsizetype room = std::clamp<qsizetype>(qsizetype(std::min(size, maxTextFileSize)) + 1 - before,
                                                     4096, fileReadAtOnce);
        bytes.resize(before + room);
        const ssize_t got = ::pread(descriptor, bytes.data() + before, std::size_t(room), off_t(before));
        const int error = errno;
        bytes.resize(before + std::max<qsizetype>(got, 0));
        if (got < 0 && error != EINTR)
            return fileFailure(notReadText(path), error);
        if (got == 0)
            return bytes;
    }
    return tooLargeText(notReadText(path));
}

Result<FileContent> contentAt(const FolderPlace &place, const IsFileReadCancelled &isCancelled)
{
    const QString what = notReadText(place.path);
    // A pipe would wait for a writer, and a terminal could become ours.
    const FileHandle file(::openat(place.folder.get(), place.name.constData(),
                                   O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen())
        return fileFailure(what, errno);
    for (int times = 1;; ++times) {
        const std::optional<FileFacts> before = factsOf(file.get());
        if (!before)
            return fileFailure(what, errno);
        if (before->kind != FileFacts::Kind::File)
            return failure(ErrorKind::Unsupported, what, TextFileStoreText::tr("It is not a regular file."));
        if (before->stamp.size > maxTextFileSize)
            return tooLargeText(what);
        Result<QByteArray> bytes = bytesOfFile(file.get(), before->stamp.size, place.path, isCancelled);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        const std::optional<FileFacts> after = factsOf(file.get());
        // Somebody may be writing it. What is read in the end is told again by its next change.
        if (times < readsOfAChangingFile && after && !(after->stamp == before->stamp))
            continue;
        FileContent content;
        content.revision = {after ? after->stamp : before->stamp, hashOfFile(*bytes)};
        content.bytes = std::move(*bytes);
        return content;
    }
}

tl::unexpected<WriteRefusal> writeRefused(const Error &error)
{
    return tl::make_unexpected(WriteRefusal{error, {}, {}});
}

tl::unexpected<WriteRefusal> writeConflict(const QString &path, const FileRevision &onDisk,
                                           const FileRevision &expected)
{
    Error error{ErrorKind::Conflict, notWrittenText(path), {}, {}, {}};
    if (!expected.isThere()) {
        error.meaning =
            TextFileStoreText::tr("There is a file or folder of that name, perhaps in other case.");
        error.remedy = TextFileStoreText::tr("Choose another name.");
    } else if (onDisk.isThere()) {
        error.meaning = TextFileStoreText::tr("Another program changed it meanwhile. Both texts are kept.");
        error.remedy = TextFileStoreText::tr("Compare them, then decide which one to keep.");
    } else {
        error.meaning = TextFileStoreText::tr("Another program removed it meanwhile. Your text is kept.");
        error.remedy = TextFileStoreText::tr("Save it as a new file, or close it.");
    }
    return tl::make_unexpected(WriteRefusal{std::move(error), onDisk, {}});
}

/// What is at the place; no file where there is none.
Result<FileRevision> revisionAt(const FolderPlace &place)
{
    const Result<FileContent> content = contentAt(place, {});
    if (content)
        return content->revision;
    if (content.error().kind == ErrorKind::NotFound)
        return FileRevision();
    return tl::make_unexpected(content.error());
}

/// Of several windows, each looks at the file and writes it before the next one does. Other programs do not
/// ask for this lock, and a file system may have none. It ends when the folder is closed.
void waitForTurn(int folder)
{
    for (int i = 0; i < turnTries && ::flock(folder, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK; ++i)
        ::usleep(turnPause);
}

/// Changes places with what is there, looks whether that is what was compared, and if not, changes back.
WriteResult exchangeText(const FolderPlace &place, NewFile &file, const FileRevision &before,
                         const FileRevision &after, const FileRevision &expected)
{
    const QString what = notWrittenText(place.path);
    const int error = file.exchange(place.name);
    if (error == ENOENT)
        return writeConflict(place.path, {}, expected);
    if (error != 0)
        return writeRefused(fileFailure(what, error).value());
    const std::optional<FileFacts> old = factsOf(place.folder.get(), file.name().constData());
    if (old && !(old->stamp == before.stamp)) {
        FolderPlace oldPlace;
        oldPlace.folder = FileHandle(::openat(place.folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        oldPlace.name = file.name();
        oldPlace.path = place.path;
        const Result<FileRevision> current = revisionAt(oldPlace);
        if (!current || !current->hasContentOf(expected)) {
            if (const int back = file.exchange(place.name); back != 0) {
                file.keep(); // the other program's text, which must not be lost
                return writeRefused(fileFailure(what, back).value());
            }
            // Somebody may have written it once more. Better a hidden file than a lost one.
            const std::optional<FileFacts> returned = factsOf(place.folder.get(), file.name().constData());
            if (returned && !(returned->stamp == after.stamp))
                file.keep();
            return writeConflict(place.path, current ? *current : FileRevision(), expected);
        }
    }
    file.finish();
    return after;
}

} // namespace

TextFileStore::TextFileStore(FolderRoot root)
    : m_root(std::move(root))
{
}

Result<FileContent> TextFileStore::read(const QString &path, const std::function<bool()> &isCancelled) const
{
    const Result<FolderPlace> place = m_root.filePlace(path);
    if (!place)
        return tl::make_unexpected(place.error());
    return contentAt(*place, isCancelled);
}

WriteResult TextFileStore::write(const QString &path, const QByteArray &bytes,
                                 const FileRevision &expected) const
{
    const QString what = notWrittenText(path);
    if (bytes.size() > maxTextFileSize)
        return writeRefused(tooLargeText(what).value());
    if (std::optional<SecretInText> secret = secretInText(bytes)) {
        Error error{
            ErrorKind::InvalidInput,
            what,
            secret->sentence,
            TextFileStoreText::tr("Files are shared. Store it as a credential and put a variable in its "
                                  "place."),
            {}};
        return tl::make_unexpected(WriteRefusal{std::move(error), {}, std::move(secret)});
    }
    const bool isNew = !expected.isThere();
    const Result<FolderPlace> place =
        m_root.filePlace(path, isNew ? FolderRoot::Missing::IsMade : FolderRoot::Missing::Fails);
    if (!place) {
        // Its folder went with it.
        if (!isNew && place.error().kind == ErrorKind::NotFound)
            return writeConflict(path, {}, expected);
        return writeRefused(place.error());
    }
    waitForTurn(place->folder.get());
    const Result<FileRevision> before = revisionAt(*place);
    if (!before && !isNew)
        return writeRefused(before.error());
    if (isNew && (!before || before->isThere() || isNameTaken(place->folder.get(), place->name)))
        return writeConflict(path, before ? *before : FileRevision(), expected);
    if (!isNew && !before->hasContentOf(expected))
        return writeConflict(path, *before, expected);
    // Replacing it would be possible, but somebody said that it is not to be written.
    if (!isNew && ::faccessat(place->folder.get(), place->name.constData(), W_OK, AT_EACCESS) != 0)
        return writeRefused(fileFailure(what, errno).value());

    NewFile file(place->folder.get());
    if (const int error = file.write(bytes); error != 0)
        return writeRefused(fileFailure(what, error).value());
    const std::optional<FileFacts> old = factsOf(place->folder.get(), place->name.constData());
    if (!isNew && old)
        file.takeOver(*old);
    if (const int error = file.store(); error != 0)
        return writeRefused(fileFailure(what, error).value());
    const std::optional<FileFacts> facts = file.facts();
    FileRevision after{facts ? facts->stamp : FileStamp(), hashOfFile(bytes)};
    if (!isNew) {
        // To the disk can take a while.
        const Result<FileRevision> now = revisionAt(*place);
        if (now && now->hasContentOf(expected))
            return exchangeText(*place, file, *now, after, expected);
        return now ? WriteResult(writeConflict(path, *now, expected))
                   : WriteResult(writeRefused(now.error()));
    }
    const int error = file.nameAs(place->name);
    if (error == EEXIST) {
        const Result<FileRevision> current = revisionAt(*place);
        return writeConflict(path, current ? *current : FileRevision(), expected);
    }
    if (error != 0)
        return writeRefused(fileFailure(what, error).value());
    return after;
}

} // namespace patlas
