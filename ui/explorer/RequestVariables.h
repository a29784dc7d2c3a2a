// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpText.h"
#include "core/preflight/CredentialChoice.h"
#include "core/request/ResolvedRequest.h"
#include "core/request/VariableNames.h"
#include "core/request/Variables.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// A variable where it stands in a text.
struct VariableMark {
    qsizetype start = 0; ///< of its first brace, in UTF-16 units
    qsizetype size = 0; ///< with its braces
    VariableUseReport use;

    bool isUsable() const { return use.state == VariableState::Known || use.state == VariableState::Hole; }
    bool operator==(const VariableMark &) const = default;
};

/// What the fields of a request know of its variables: what each stands for, what can be written between
/// braces, and in which words it is told. One for all fields; GUI thread.
class RequestVariables : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps the seed that is in use. `requests`: what can be written to refer to other requests.
    /// `canDefine`: there is a file in which a variable can be given a value.
    void set(const Variables &variables, std::vector<VariableName> requests, bool canDefine);
    void setNow(const QDateTime &now, quint64 seed); ///< see Variables
    /// The credentials that there are, and those that are chosen, which fill variables of the API's schemes.
    void follow(const PreflightContext &context, const CredentialSelection &chosen);
    const Variables &all() const { return m_variables; }

    /// Those in the text of a field of this kind, in their order.
    std::vector<VariableMark> marksIn(const QString &text, VariablePlace::Kind kind) const;
    /// The same of an address: in the value of a query parameter a credential may stand.
    std::vector<VariableMark> marksInUrl(const QString &url) const;
    /// An expression in a body. Remembered, because a body has many.
    const VariableUseReport &inBody(const QString &expression) const;

    /// For completion: requests and credentials stand between the variables and the functions.
    const std::vector<VariableName> &names() const { return m_names; }

    /// What is said of it where it stands: its value and where that is from, or what is missing and what can
    /// be done. Without the value of a secret.
    QString wordsFor(const VariableUseReport &use) const;
    /// The variable to be given a value so that this can be used; empty: that is not what it lacks, or there
    /// is no file for it.
    QString definableName(const VariableUseReport &use) const;
    /// To define what the request lacks; the first few.
    std::vector<Fix> fixesFor(const ResolvedRequest &request) const;

Q_SIGNALS:
    void changed();
    void defineRequested(const QString &name); ///< by the user, in one of the fields

private:
    void layOut();

    Variables m_given; ///< without the schemes
    VariableLayer m_schemes;
    Variables m_variables; ///< all of them
    std::vector<VariableName> m_requests;
    std::vector<VariableName> m_credentials;
    std::vector<VariableName> m_names;
    bool m_canDefine = false;
    mutable QHash<QString, VariableUseReport> m_inBody;
};

/// For completion: what refers to the responses of requests of these names.
std::vector<VariableName> referencesTo(const QStringList &requests, HttpDialect dialect);

} // namespace patlas
