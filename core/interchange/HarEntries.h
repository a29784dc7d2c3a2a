// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/DraftPart.h"
#include "core/interchange/ImportBuilder.h"
#include "core/openapi/JsonTape.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace patlas {

/// The entries of HTTP archives as requests.
class HarEntries {
    Q_DECLARE_TR_FUNCTIONS(patlas::Har)

public:
    HarEntries(ImportBuilder &builder, const std::function<bool()> &isCancelled)
        : m_builder(builder)
        , m_isCancelled(isCancelled)
    {
    }

    /// Adds those of one archive. What is the same in it becomes one request. False: it was cancelled.
    bool add(const JsonTape &tape);
    /// One note for all headers, one for all addresses.
    void noteWhatWasLeftOut();

private:
    using Value = JsonTape::Value;

    struct Entry {
        Value request = 0; ///< the object of this name
        QString method;
        QString url;
        QByteArray body;
        QString bodyType;
        bool isTextBody = true;
        std::vector<DraftPart> parts; ///< of a form of several parts without a text
        std::vector<NamedValue> headers;
        QStringList headersOfBrowser; ///< names in lower case of those that are left out
        QString pagePart; ///< what of a page it loads, for a person; empty: it does not
        int count = 1; ///< how often it was sent
    };

    std::optional<Value> member(Value object, std::string_view name) const;
    QString text(Value value) const; ///< of a string or a number
    QString jsonText(Value object, std::string_view name) const;
    std::vector<Value> itemsIn(Value object, std::string_view name) const;

    std::optional<Entry> entryOf(Value item);
    void takeBody(Value postData, Entry &entry) const;
    void takeHeaders(Entry &entry) const;
    std::vector<DraftPart> fieldsOf(Value postData) const;
    static QByteArray identityOf(const Entry &entry);
    QString pagePartOf(Value item) const;
    void addRequest(const Entry &entry);

    ImportBuilder &m_builder;
    const std::function<bool()> &m_isCancelled;
    const JsonTape *m_tape = nullptr; ///< the one that is being read
    QMap<QString, int> m_headers; ///< left out, by name
    QMap<QString, int> m_schemes; ///< addresses that were left out
    int m_malformed = 0;
};

} // namespace patlas
