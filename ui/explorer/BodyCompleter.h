// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"
#include "ui/explorer/BodySchema.h"
#include "ui/widgets/CompletionList.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QKeyEvent;
class QTextCursor;
class QTimer;

namespace patlas {

class BodyEditor;

/// Proposes the members and values that the description has for a place in a JSON body, and values that
/// responses have shown, while a name or a value is typed and at Ctrl+Space; and says under the pointer and
/// at a key what the description says of the place.
class BodyCompleter : public QObject {
    Q_OBJECT

public:
    /// A child of the editor.
    explicit BodyCompleter(BodyEditor *editor);

    void setSchema(const QByteArray &schema) { m_schema.set(schema); }
    /// What responses have shown for a member.
    using Offers = std::function<std::vector<SeenValue>(const QString &name, const DocumentJson &schema)>;
    void setOffers(Offers offers) { m_offers = std::move(offers); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<JsonPlace> placeAt(int position) const;
    std::vector<CompletionList::Entry> entriesFor(const JsonPlace &place) const;
    void addMembers(const JsonPlace &place, std::vector<CompletionList::Entry> &entries) const;
    void addValues(const JsonPlace &place, std::vector<CompletionList::Entry> &entries) const;
    bool open(); ///< false: there is nothing for this place
    void follow();
    void catchUp(const QKeyEvent &key);
    void take(const QString &text);
    QString wordsAt(const QTextCursor &cursor) const;
    void sayAtCursor();

    BodyEditor *m_editor;
    QWidget *m_viewport;
    BodySchema m_schema;
    Offers m_offers;
    CompletionList *m_list;
    QTimer *m_later; ///< runs: what was typed is to be followed
    int m_revision = 0; ///< of the editor's text, when it was followed last
    bool m_isTaking = false;
};

} // namespace patlas
