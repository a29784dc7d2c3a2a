// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ImportNames.h"
#include "core/interchange/ImportedCollection.h"
#include "core/interchange/SecretPlaces.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace patlas {

struct SecretSpan;

/// What every reader of an import fills. It sees to it that no secret is left in the result and that every
/// name of a variable is one that Patlas can hold; readers give it texts as the other tool has them.
///
/// In this order: reserveNames() with every file, all environments and variables, requests. A request goes
/// between beginRequest() and endRequest(), which
/// - renames variables in address, headers and body,
/// - replaces secrets by variables: values of credential headers and of whatever its name gives away (header,
///   parameter, field of a form or of JSON), and tokens of a known form anywhere,
/// - leaves out, with a note, headers that a file cannot hold or that belong to the connection.
/// What only the reader knows to be secret (blocks of "auth") it gives to secret() itself.
class ImportBuilder {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)

public:
    enum class Braces {
        Variables, ///< "{{name}}" is a variable there, too
        Text, ///< it is text; told in a note where it stands, because Patlas takes it for a variable
    };
    explicit ImportBuilder(const QString &format, Braces braces = Braces::Variables);

    void setTitle(const QString &title);
    /// Names between braces in the file are not given to anything else.
    void reserveNames(QByteArrayView file);
    /// For expressions that are no names there: "process.env.X" is "$processEnv X".
    void translateWith(ImportNames::Translate translate) { m_names.translateWith(std::move(translate)); }
    /// The name as Patlas can hold it, the same each time.
    QString variableName(const QString &theirs);

    static constexpr int wholeCollection = -1;
    /// Its number for addVariable(). One of a name that is there already is the same environment.
    int addEnvironment(const QString &name);
    /// A secret (`isSecret`, by its name or by its form) keeps its name and goes into `secrets`. Of a name
    /// that was there before in the same place the first counts. An empty name is left out, and so is a
    /// secret without a value, so that Patlas asks for it.
    void addVariable(int environment, const QString &theirName, const QString &theirValue,
                     bool isSecret = false);
    /// More secrets than these are not kept, only replaced: each has pages of guarded memory of its own.
    static constexpr std::size_t maxSecrets = 2'000;

    void beginRequest(const QStringList &folder, const QString &title);
    ImportedRequest &request() { return m_request; } ///< the one that was begun
    void endRequest();
    /// Lines of a script or a description for the comments of the request, after a line that says what they
    /// are ("Script before the request, not run:"), unless that is empty. Blank texts add nothing. Texts in
    /// quotation marks whose names give them away become dots; with a private key all of it is left out.
    void addComment(const QString &heading, const QString &text);
    /// The same with a body that is not sent, in which variables stand for what is secret.
    void addBodyComment(const QString &heading, const QString &body, const QString &contentType);
    /// "heading name: value", with a variable for what is secret by its name: of rows that are switched off.
    void addDisabled(const QString &heading, const QString &name, const QString &value);

    /// "{{name}}", with the variable of this value, or a new one in the style of `wished`. A value that is
    /// empty or nothing but variables is given back.
    QString secret(const QString &value, const QString &wished);
    /// The value, or a variable if the name gives it away or it has the form of a token.
    QString guarded(const QString &name, const QString &value);

    /// About the request that was begun, else about the whole. Each sentence once. Names in it are isolated.
    void note(ImportNote::Kind kind, const QString &sentence);
    void changed(const QString &sentence) { note(ImportNote::Kind::Changed, sentence); }
    void leftOut(const QString &sentence) { note(ImportNote::Kind::LeftOut, sentence); }

    qsizetype requestCount() const { return qsizetype(m_result.requests.size()); }
    ImportedCollection take();

private:
    struct NewVariable {
        int environment;
        QString name;
        QString value;
        bool isSecret;
    };
    void settleVariables();
    void settle(const NewVariable &variable);
    void keepSecret(const QString &variable, const QString &where, const QString &environment,
                    QByteArray &&value, bool isDeclared);
    QByteArray fingerprintOf(const QByteArray &secret) const;
    QString place(const QString &name) const; ///< for FoundSecret::where
    std::vector<Variable> &variablesOf(int environment);
    QString renamed(const QString &text);
    QString guardedHeader(const QString &name, const QString &value);
    QString guardedAuthorization(const QString &name, const QString &value);
    QString guardedCookies(const QString &value);
    QString guardedText(const QString &text, const QString &wished);
    QString guardedAddress(const QString &address);
    QByteArray guardedBody(const QByteArray &text, const QString &contentType);
    enum class Encoding {
        None, ///< it is kept as written
        Percent,
        Form, ///< "+" is a blank
    };
    QByteArray replaced(const QByteArray &text, const std::vector<SecretSpan> &spans, const QString &wished,
                        Encoding encoding = Encoding::None);
    QByteArray withoutForms(const QByteArray &text, const QString &wished);
    void guardHeaders();
    void markCredentials();
    void noteNames();

    ImportedCollection m_result;
    ImportNames m_names;
    SecretPlaces m_secretPlaces;
    bool m_hasVariables;
    bool m_isInRequest = false;
    ImportedRequest m_request;
    QSet<QString> m_told; ///< sentences about the request
    QSet<QString> m_toldOfWhole;
    QByteArray m_key; ///< of fingerprints, drawn at random
    QHash<QByteArray, QString> m_variables; ///< of secrets of no environment, by fingerprint
    QHash<QByteArray, QString> m_ofEnvironments; ///< likewise, by environment and fingerprint
    std::vector<NewVariable> m_new; ///< that get their names once all are known
    QSet<QString> m_places; ///< environment and name of every variable
    QHash<QString, int> m_environments;
    bool m_isClean = false; ///< nothing in the request has the form of a token
};

/// Whether there is nothing in it but variables and blanks or ":" between them.
bool isOnlyVariables(QStringView text);

} // namespace patlas
