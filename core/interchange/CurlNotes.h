// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QCoreApplication>
#include <QStringList>

#include <string_view>

namespace patlas::curl {

/// What was left out of a request or differs from curl, in plain sentences: each once, in order, limited in
/// number. Never shows anything shaped like a token.
class Notes {
    Q_DECLARE_TR_FUNCTIONS(Curl)

public:
    // Options
    void insecure();
    void follow();
    void proxy();
    void certificates();
    void config();
    void netrc();
    void withoutCounterpart(const QString &option); ///< gathered into one sentence
    void unknown(const QString &option); ///< gathered into one sentence
    void valueMissing(const QString &option);
    void moreCommands(int commands); ///< 0: what follows is no curl command
    void moreAddresses();

    // Address
    void otherEnvironment(const QString &origin, const QString &theirs, const QString &ours);
    void otherAddress(const QString &origin, const QString &ours);
    void openAddress(const QString &expression, const QString &ours);
    void freeRequest();
    void globbing();
    void toFill(const QString &parameter);
    void typographicDash();
    void typographicQuotes();
    void methodCase(const QString &method);
    void unevaluated(const QString &expression);

    // Credentials; `where` is the header, option or place
    void tokenChosen(const QString &where, const QString &name);
    void tokenOfOtherEnvironment(const QString &where, const QString &name);
    /// `slot`: what its form says that it is; null when that says nothing.
    void tokenUnknown(const QString &where, const CredentialSlot *slot);
    void credentialLeftOut(const QString &where);
    void signatureKept(const QString &name);
    void credentialIsPlaceholder(const QString &where, const QString &placeholder);
    void masked();

    // Headers and body
    void headersFromFile(const QString &path);
    void headerMalformed(const QString &line);
    void headerIsOurs(const QString &name);
    void headerOmitted(const QString &name);
    void bodyFromFile(const QString &path);
    void bodyNotText();
    void sentAsJson();
    void formNotTaken(int parts);
    void partNotTaken(const QString &name);
    void partTwice(const QString &name);
    void partMalformed(const QString &text);
    void partIsFile(const QString &name, const QString &path); ///< but text is wanted
    void partIsText(const QString &name); ///< but a file is wanted
    void partIsReadWhenSent(const QString &name, const QString &path);
    void partDetail(const QString &name);

    QStringList take();
    bool isMasked() const { return m_isMasked; } ///< dots stand for a secret

private:
    void add(const QString &sentence);

    QStringList m_sentences;
    QStringList m_withoutCounterpart;
    QStringList m_unknown;
    int m_more = 0;
    bool m_isMasked = false;
};

/// Bytes of a command as text for display: one line, short enough for a sentence, tokens redacted.
QString shown(std::string_view bytes);

} // namespace patlas::curl
