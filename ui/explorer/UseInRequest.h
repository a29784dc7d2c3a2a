// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/HttpText.h"
#include "core/document/ResponseDocument.h"
#include "core/http/Exchange.h"
#include "core/request/OpenRequest.h"
#include "ui/explorer/UseInRequestDialog.h"
#include "ui/response/ResponsePart.h"

#include <QFuture>
#include <QObject>

namespace patlas {

class CurrentRequest;
class LastField;
class RequestBuilder;
class RequestFiles;
class ResponseCache;
class ResponseView;
class SavedRequests;
class Workspace;

/// Has a request take a value of the response that is shown: **Use in a request…**. GUI thread.
class UseInRequest : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `page`: the parent of its dialogs.
    UseInRequest(Workspace &workspace, RequestFiles &files, CurrentRequest &current, SavedRequests &saved,
                 RequestBuilder &builder, ResponseCache &responses, ResponseView &view, QWidget *page);

Q_SIGNALS:
    void noticed(const QString &sentence); ///< see ExplorerPage::noticed

private:
    /// What is used, as it was when it was chosen.
    struct Chosen {
        ResponsePart part;
        ResponseDocument::Shared document; ///< null: there is none
        Exchange exchange;
    };
    void use(const ResponsePart &part);
    QString whyNot(const Chosen &chosen) const;
    static QString inWords(const Chosen &chosen);
    void giveName(UseInRequestDialog *dialog, const Chosen &chosen, const QString &name);
    void showReference(UseInRequestDialog *dialog, const Chosen &chosen, const SavedPlace &place);
    static QFuture<Result<QString>> reference(const Chosen &chosen, const QString &request,
                                              HttpDialect dialect);
    std::vector<UseInRequestDialog::Target> targets(const SavedPlace &place) const;
    void insert(const QString &requestId, const QString &text);

    Workspace &m_workspace;
    RequestFiles &m_files;
    CurrentRequest &m_current;
    SavedRequests &m_saved;
    ResponseCache &m_responses;
    ResponseView &m_view;
    QWidget *m_page;
    LastField *m_lastField;
};

} // namespace patlas
