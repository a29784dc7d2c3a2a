// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/UseInRequest.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/ReferenceText.h"
#include "core/session/RequestFiles.h"
#include "ui/explorer/CurrentRequest.h"
#include "ui/explorer/LastField.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/explorer/RequestTabs.h"
#include "ui/explorer/ResponseCache.h"
#include "ui/explorer/SavedRequests.h"
#include "ui/response/ResponseView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr char maskText[] = "••••"; ///< UTF-8

Failure maskedValue()
{
    return failure(
        ErrorKind::Refused, UseInRequest::tr("What is there was masked when the response was kept."),
        UseInRequest::tr("Patlas keeps no credentials in responses, so that no request can take one "
                         "from there."),
        UseInRequest::tr("Keep it under Tokens as a credential, and refer to that."));
}

} // namespace

UseInRequest::UseInRequest(Workspace &workspace, RequestFiles &files, CurrentRequest &current,
                           SavedRequests &saved, RequestBuilder &builder, ResponseCache &responses,
                           ResponseView &view, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_files(files)
    , m_current(current)
    , m_saved(saved)
    , m_responses(responses)
    , m_view(view)
    , m_page(page)
    , m_lastField(new LastField(
          builder, [&current] { return current.id(); }, this))
{
    connect(&view, &ResponseView::useRequested, this, &UseInRequest::use);
}

void UseInRequest::use(const ResponsePart &part)
{
    // Another response may be shown before a name is given.
    const Chosen chosen{part, m_view.document(), m_responses.shown().exchange};
    auto *dialog = new UseInRequestDialog(inWords(chosen), m_page);
    connect(dialog, &UseInRequestDialog::insertRequested, this, &UseInRequest::insert);
    dialog->open();
    if (const QString reason = whyNot(chosen); !reason.isEmpty()) {
        dialog->showProblem(reason);
        return;
    }
    const SavedPlace place = m_current.openRequests().currentRequest()->saved;
    if (m_files.pathInFolder(place.file).isEmpty()) {
        connect(dialog, &UseInRequestDialog::saveRequested, this, [this, dialog] {
            dialog->accept();
            m_saved.save();
        });
        dialog->askToSave();
    } else if (place.name.isEmpty()) {
        connect(dialog, &UseInRequestDialog::nameChosen, this,
                [this, dialog, chosen](const QString &name) { giveName(dialog, chosen, name); });
        dialog->askForName(proposedRequestName(place.title, m_files.requestNamesIn(place.file)));
    } else {
        showReference(dialog, chosen, place);
    }
}

/// A sentence; empty: it can be used.
QString UseInRequest::whyNot(const Chosen &chosen) const
{
    const OpenRequest *current = m_current.openRequests().currentRequest();
    if (!current || !ResponseCache::belongTogether(m_responses.shown().draft, current->draft))
        return tr("The response that is shown is one to another request. Open that request first.");
    if (chosen.part.kind != ResponsePart::Kind::Header && !chosen.document)
        return tr("The response is not there yet.");
    if (chosen.part.isOfFilter)
        return tr(
            "This is what the filter made of the response. Clear the filter to take a value of the response "
            "itself.");
    return {};
}

QString UseInRequest::inWords(const Chosen &chosen)
{
    const ResponsePart &part = chosen.part;
    switch (part.kind) {
    case ResponsePart::Kind::Header:
        return tr("Use the header %1").arg(isolated(part.header));
    case ResponsePart::Kind::Value: {
        if (!part.isOfFilter && chosen.document && chosen.document->json().parent(part.value))
            return tr("Use %1").arg(isolated(chosen.document->json().path(part.value)));
        [[fallthrough]];
    }
    case ResponsePart::Kind::Body:
        return tr("Use the whole body");
    }
    return {};
}

void UseInRequest::giveName(UseInRequestDialog *dialog, const Chosen &chosen, const QString &name)
{
    const QString id = m_current.id();
    const SavedPlace place = m_current.openRequests().currentRequest()->saved;
    if (m_files.requestNamesIn(place.file).contains(name)) {
        dialog->showProblem(tr("Another request of the file is called %1 already.").arg(isolated(name)));
        return;
    }
    const auto edit = [name](const RequestDefinition &now) {
        RequestDefinition named = now;
        named.name = name;
        return Result<RequestDefinition>(named);
    };
    thenResult(m_files.save(place, edit), this,
               [this, id, chosen, shown = QPointer(dialog)](const Result<SavedPlace> &saved) {
                   const int index = m_current.openRequests().indexOf(id);
                   if (saved && index >= 0) {
                       m_current.openRequests().setPlace(index, *saved);
                       m_saved.keepResponse(chosen.exchange, id); // from now on it is known by the name
                   }
                   if (shown && saved)
                       showReference(shown, chosen, *saved);
                   else if (shown)
                       shown->showProblem(saved.error().message());
               });
}

void UseInRequest::showReference(UseInRequestDialog *dialog, const Chosen &chosen, const SavedPlace &place)
{
    const HttpDialect dialect = m_files.dialectOf(place.file);
    thenResult(reference(chosen, place.name, dialect), dialog,
               [this, dialog, place, dialect](const Result<QString> &text) {
                   if (!text) {
                       dialog->showProblem(text.error().message());
                       return;
                   }
                   const bool isForAll = dialect == HttpDialect::HttpYac || isPortableRequestName(place.name);
                   dialog->showReference(
                       *text,
                       isForAll ? QString()
                                : tr("Some tools do not find a request that is called %1. Names of "
                                     "letters, digits and “_” are understood by all.")
                                      .arg(isolated(place.name)),
                       targets(place));
               });
}

QFuture<Result<QString>> UseInRequest::reference(const Chosen &chosen, const QString &request,
                                                 HttpDialect dialect)
{
    const ResponsePart &part = chosen.part;
    switch (part.kind) {
    case ResponsePart::Kind::Header: {
        const HeaderList &headers = chosen.exchange.responseHeaders;
        const bool isHidden = std::any_of(headers.begin(), headers.end(), [&part](const auto &header) {
            return part.header.compare(QLatin1String(header.first), Qt::CaseInsensitive) == 0
                && header.second.contains(maskText);
        });
        return makeReadyResult<QString>(isHidden ? Result<QString>(maskedValue())
                                                 : headerReferenceText(request, part.header, dialect));
    }
    case ResponsePart::Kind::Value: {
        const auto find = [document = chosen.document, node = part.value, request, dialect] {
            const JsonIndex &json = document->json();
            return json.raw(node).contains(maskText) ? Result<QString>(maskedValue())
                                                     : referenceText(request, json, node, dialect);
        };
        return QtConcurrent::run(find); // it may read all of the document
    }
    case ResponsePart::Kind::Body:
        break;
    }
    return QtConcurrent::run([document = chosen.document, request, dialect] {
        return document->bytes().contains(maskText) ? Result<QString>(maskedValue())
                                                    : bodyReferenceText(request, dialect);
    });
}

std::vector<UseInRequestDialog::Target> UseInRequest::targets(const SavedPlace &place) const
{
    std::vector<UseInRequestDialog::Target> ofFile;
    std::vector<UseInRequestDialog::Target> ofFolder;
    const OpenRequests &open = m_current.openRequests();
    for (int i = 0; i < open.count(); ++i) {
        const OpenRequest &request = open.at(i);
        const QString path = m_files.pathInFolder(request.saved.file);
        if (path.isEmpty()) // it finds no responses of others
            continue;
        const QString field = m_lastField->nameOf(request.id);
        const bool isSameFile = request.saved.file == place.file;
        const QString where =
            isSameFile ? tr("in the same file") : tr("in %1, where only Patlas finds it").arg(isolated(path));
        UseInRequestDialog::Target target{
            request.id, RequestTabs::titleOf(request, m_workspace),
            field.isEmpty() ? where : tr("at the cursor in “%1”, %2").arg(isolated(field), where), field};
        (isSameFile ? ofFile : ofFolder).push_back(std::move(target));
    }
    std::ranges::move(ofFolder, std::back_inserter(ofFile));
    // The likely one first: where somebody was typing, and not the request whose response it is.
    std::stable_partition(ofFile.begin(), ofFile.end(),
                          [](const auto &target) { return !target.field.isEmpty(); });
    std::stable_partition(ofFile.begin(), ofFile.end(),
                          [id = m_current.id()](const auto &target) { return target.id != id; });
    return ofFile;
}

void UseInRequest::insert(const QString &requestId, const QString &text)
{
    OpenRequests &open = m_current.openRequests();
    const int index = open.indexOf(requestId);
    if (index < 0)
        return;
    open.setCurrent(index);
    if (m_lastField->insert(requestId, text))
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticed(tr("The reference is copied. Paste it where the value is to stand."));
}

} // namespace patlas

#include "moc_UseInRequest.cpp"
