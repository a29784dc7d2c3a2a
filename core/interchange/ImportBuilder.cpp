// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportBuilder.h"

#include "core/base/FreeName.h"
#include "core/base/VisibleText.h"
#include "core/collection/HttpTextProblem.h"
#include "core/http/HeaderNames.h"
#include "core/interchange/ImportSecrets.h"
#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxImportNotes = 5'000;
constexpr qsizetype maxNotesOfRequest = 40;
constexpr qsizetype longestPlacedTitle = 120; ///< UTF-16 units of a title in a sentence

QString scopedKey(int environment, const QString &name)
{
    return QString::number(environment) + u' ' + name;
}

QString importedLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\0'; }, u' ');
    return text;
}

bool isHeaderOfName(const NamedValue &header, QLatin1String name)
{
    return header.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

/// One that a file can hold for certain. Asking for problems takes much longer.
bool isPlainHeader(const NamedValue &header)
{
    const auto isWordLetter = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    };
    const auto isPrintable = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    return !header.name.isEmpty() && header.name.front().isLetter() && !header.value.isEmpty()
        && std::all_of(header.name.begin(), header.name.end(), isWordLetter)
        && std::all_of(header.value.begin(), header.value.end(), isPrintable);
}

QString contentTypeOf(const std::vector<NamedValue> &headers)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [](const NamedValue &header) {
        return header.enabled && isHeaderOfName(header, "content-type"_L1);
    });
    return found == headers.end() ? QString() : found->value;
}

/// Everything of a request that is kept, to be looked through at once.
QByteArray allTextOf(const ImportedRequest &request)
{
    const RequestDefinition &definition = request.definition;
    QStringList texts = request.folder + request.comments + definition.checks;
    texts << definition.title << definition.name << definition.method << definition.url;
    for (const NamedValue &header : definition.headers)
        texts << header.name << header.value;
    for (const RequestMetadata &metadata : definition.metadata)
        texts << metadata.key << metadata.value;
    QByteArray all = texts.join(u'\n').toUtf8();
    for (const BodyPiece &piece : definition.body)
        all.append('\n').append(piece.text).append('\n').append(piece.file.toUtf8());
    return all;
}

} // namespace

bool isOnlyVariables(QStringView text)
{
    qsizetype at = 0;
    const auto isBetween = [](QChar c) { return c.isSpace() || c == u':'; };
    for (VariableUse use = nextVariable(text, 0); use.size > 0;
         use = nextVariable(text, use.start + use.size)) {
        const QStringView before = text.sliced(at, use.start - at);
        if (!std::all_of(before.begin(), before.end(), isBetween))
            return false;
        at = use.start + use.size;
    }
    const QStringView behind = text.sliced(at);
    return at > 0 && std::all_of(behind.begin(), behind.end(), isBetween);
}

ImportBuilder::ImportBuilder(const QString &format, Braces braces)
    : m_hasVariables(braces == Braces::Variables)
{
    m_result.format = format;
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->fillRange(key.data(), key.size());
    m_key = QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(sizeof key));
}

/// The table of variables holds no secrets, and nothing that they could be guessed from.
QByteArray ImportBuilder::fingerprintOf(const QByteArray &secret) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(m_key);
    hash.addData(secret);
    return hash.result();
}

void ImportBuilder::setTitle(const QString &title)
{
    m_result.title = guardedText(importedLine(title), u"token"_s);
}

void ImportBuilder::reserveNames(QByteArrayView file)
{
    m_names.reserveIn(file);
}

int ImportBuilder::addEnvironment(const QString &name)
{
    QString ours = guardedText(importedLine(name).trimmed(), u"token"_s);
    if (ours.isEmpty() || ours.startsWith(u'$'))
        ours = tr("Environment %1").arg(m_result.environments.size() + 1);
    const auto known = m_environments.constFind(ours);
    if (known != m_environments.cend())
        return *known;
    const int number = int(m_result.environments.size());
    m_result.environments.push_back({ours, {}});
    m_environments.insert(ours, number);
    return number;
}

std::vector<Variable> &ImportBuilder::variablesOf(int environment)
{
    return environment < 0 ? m_result.variables : m_result.environments[std::size_t(environment)].variables;
}

void ImportBuilder::addVariable(int environment, const QString &theirName, const QString &theirValue,
                                bool isSecret)
{
    m_new.push_back({environment, theirName, theirValue, isSecret});
}

QString ImportBuilder::variableName(const QString &theirs)
{
    settleVariables();
    return m_names.nameOf(theirs);
}

/// Names that can stay come first: no other one becomes one of them.
void ImportBuilder::settleVariables()
{
    if (m_new.empty())
        return;
    const std::vector<NewVariable> added = std::exchange(m_new, {});
    for (const NewVariable &variable : added)
        m_names.reserve(variable.name.trimmed());
    for (const NewVariable &variable : added)
        settle(variable);
}

void ImportBuilder::settle(const NewVariable &variable)
{
    const int environment = variable.environment;
    const QString name = m_names.nameOf(variable.name);
    const QString key = scopedKey(environment, name);
    if (name.isEmpty())
        return;
    if (m_places.contains(key)) {
        changed(tr("The variable “%1” is there more than once; the first is kept.").arg(isolated(name)));
        return;
    }
    m_places.insert(key);
    const QString value = renamed(variable.value);
    if (value.isEmpty() && (variable.isSecret || namesSecret(name)))
        return; // one that is missing is asked for
    if (credentialInValue(value)) {
        leftOut(tr("The value of the variable “%1” was left out: Patlas would take it for one of your "
                   "credentials.")
                    .arg(isolated(name)));
        return;
    }
    if (value.isEmpty() || isOnlyVariables(value) || !(variable.isSecret || isSecretVariable(name, value))) {
        const QString text = QString::fromUtf8(guardedBody(value.toUtf8(), {})); // it may be JSON
        variablesOf(environment).push_back({name, guardedAddress(text)});
        return;
    }
    QByteArray found = value.toUtf8();
    const QByteArray print = fingerprintOf(found);
    const QByteArray printHere = QByteArray::number(environment) + ' ' + print;
    const QString same = m_variables.value(print, m_ofEnvironments.value(printHere));
    if (!same.isEmpty()) {
        // The same name in the whole collection says it for this environment, too.
        if (same != name)
            variablesOf(environment).push_back({name, "{{"_L1 + same + "}}"_L1});
        return;
    }
    const QString scope = environment < 0 ? QString() : m_result.environments[std::size_t(environment)].name;
    if (environment < 0)
        m_variables.insert(print, name);
    else
        m_ofEnvironments.insert(printHere, name);
    const QString where = environment < 0 ? tr("%1 of the collection").arg(isolated(name))
                                          : tr("environment %1, %2").arg(isolated(scope), isolated(name));
    keepSecret(name, where, scope, std::move(found), true);
}

void ImportBuilder::keepSecret(const QString &variable, const QString &where, const QString &environment,
                               QByteArray &&value, bool isDeclared)
{
    if (nextVariable(QByteArrayView(value), 0).size > 0) { // which a stored credential cannot have
        m_secretPlaces.addElsewhere(QString::fromUtf8(value));
        m_secretPlaces.addElsewhere("{{"_L1 + variable + "}}"_L1);
    }
    if (m_result.secrets.size() < maxSecrets) {
        m_result.secrets.push_back(
            {variable, where, environment, Secret::take(std::move(value)), isDeclared});
        return;
    }
    wipe(value);
    const QString sentence = tr("There are more secrets than Patlas keeps: variables stand in their place.");
    if (!m_toldOfWhole.contains(sentence)) {
        m_toldOfWhole.insert(sentence);
        m_result.notes.push_back({ImportNote::Kind::LeftOut, -1, sentence});
    }
}

void ImportBuilder::beginRequest(const QStringList &folder, const QString &title)
{
    settleVariables();
    m_request = {};
    m_request.folder = folder;
    for (QString &name : m_request.folder)
        name = importedLine(name);
    m_request.definition.title = importedLine(title).trimmed();
    m_told.clear();
    m_isInRequest = true;
    m_isClean = false;
}

void ImportBuilder::addDisabled(const QString &heading, const QString &name, const QString &value)
{
    if (name.isEmpty() && value.isEmpty())
        return;
    const QString shown = importedLine(guardedHeader(name, value));
    m_request.comments.append(heading + u' ' + importedLine(name) + ": "_L1 + shown);
}

QString ImportBuilder::secret(const QString &value, const QString &wished)
{
    if (value.isEmpty() || isOnlyVariables(value))
        return value;
    settleVariables();
    QByteArray found = renamed(value).toUtf8();
    QString &variable = m_variables[fingerprintOf(found)];
    if (variable.isEmpty()) {
        variable = m_names.freeNameFor(wished);
        keepSecret(variable, place(wished), {}, std::move(found), false);
    }
    return "{{"_L1 + variable + "}}"_L1;
}

QString ImportBuilder::guarded(const QString &name, const QString &value)
{
    return isSecretVariable(name, value) ? secret(value, name) : value;
}

QString ImportBuilder::place(const QString &name) const
{
    if (!m_isInRequest)
        return tr("%1 of the collection").arg(isolated(redactTokens(name)));
    const QString title = redactTokens(m_request.definition.title).left(longestPlacedTitle);
    return title.isEmpty() ? tr("%1 of a request without a name").arg(isolated(redactTokens(name)))
                           : tr("%1 of “%2”").arg(isolated(redactTokens(name)), isolated(title));
}

QString ImportBuilder::renamed(const QString &text)
{
    return m_hasVariables ? m_names.renamed(text) : text;
}

void ImportBuilder::note(ImportNote::Kind kind, const QString &sentence)
{
    QSet<QString> &told = m_isInRequest ? m_told : m_toldOfWhole;
    if (told.contains(sentence) || (m_isInRequest && told.size() >= maxNotesOfRequest))
        return;
    told.insert(sentence);
    if (m_result.notes.size() > maxImportNotes)
        return;
    if (m_result.notes.size() == maxImportNotes) {
        m_result.notes.push_back(
            {ImportNote::Kind::LeftOut, -1, tr("There is more that is not as it was, which is not listed.")});
        return;
    }
    m_result.notes.push_back({kind, m_isInRequest ? int(requestCount()) : -1, redactTokens(sentence)});
}

void ImportBuilder::noteNames()
{
    const std::vector<ImportNames::Renamed> all = m_names.takeRenamed();
    for (const ImportNames::Renamed &each : all)
        changed(tr("The variable “%1” is called “%2” here, because Patlas has no such names.")
                    .arg(isolated(each.theirs), isolated(each.ours)));
    const QStringList unknown = m_names.takeUnknownFunctions();
    for (const QString &each : unknown)
        changed(tr("“{{%1}}” is kept, but Patlas has no such function: replace it before you send a request "
                   "with it.")
                    .arg(isolated(each)));
}

void ImportBuilder::endRequest()
{
    RequestDefinition &definition = m_request.definition;
    if (!m_hasVariables && nextVariable(QByteArrayView(allTextOf(m_request)), 0).size > 0)
        changed(tr("It has “{{…}}” in its text, which Patlas takes for a variable."));
    m_isClean = !holdsSecretByForm(allTextOf(m_request));
    definition.title = guardedText(definition.title, u"token"_s);
    for (QString &name : m_request.folder)
        name = guardedText(name, u"token"_s);
    definition.url = guardedAddress(renamed(importedLine(definition.url)));
    const QString contentType = contentTypeOf(definition.headers);
    guardHeaders();
    for (BodyPiece &piece : definition.body) {
        if (m_hasVariables && nextVariable(QByteArrayView(piece.text), 0).size > 0)
            piece.text = renamed(QString::fromUtf8(piece.text)).toUtf8();
        piece.text = guardedBody(piece.text, contentType);
        piece.file = guardedText(renamed(importedLine(piece.file)), u"token"_s);
    }
    for (QString &comment : m_request.comments)
        comment = guardedText(comment, u"token"_s);
    for (QString &check : definition.checks)
        check = guardedText(renamed(importedLine(check)), u"token"_s);
    for (RequestMetadata &metadata : definition.metadata)
        metadata.value = guardedText(importedLine(metadata.value), u"token"_s);
    m_secretPlaces.add(definition);
    m_result.requests.push_back(std::move(m_request));
    m_request = {};
    m_isInRequest = false;
    m_isClean = false;
}

void ImportBuilder::guardHeaders()
{
    std::vector<NamedValue> kept;
    for (NamedValue &header : m_request.definition.headers) {
        header.name = guardedText(renamed(withoutBlanksAround(importedLine(header.name))), u"token"_s);
        header.value = renamed(withoutBlanksAround(importedLine(header.value)));
        header.written.clear();
        if (header.name.isEmpty() && header.value.isEmpty())
            continue;
        header.value = guardedHeader(header.name, header.value);
        if (isConnectionHeader(header.name)) {
            leftOut(tr("The header %1 was left out: it belongs to the connection, and Patlas sets it.")
                        .arg(isolated(header.name)));
        } else if (!header.enabled) {
            addDisabled(tr("Header that was switched off:"), header.name, header.value);
            leftOut(
                tr("The header %1 was switched off; it is kept as a comment.").arg(isolated(header.name)));
        } else if (!isPlainHeader(header) && headerProblem(header)) {
            addDisabled(tr("Header that a file cannot hold:"), header.name, header.value);
            leftOut(tr("“%1” cannot be a header in a file; it is kept as a comment.")
                        .arg(isolated(header.name.left(longestPlacedTitle))));
        } else {
            kept.push_back(std::move(header));
        }
    }
    m_request.definition.headers = std::move(kept);
}

ImportedCollection ImportBuilder::take()
{
    settleVariables();
    noteNames();
    markCredentials();
    return std::move(m_result);
}

} // namespace patlas
