// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyCompleter.h"

#include "core/base/VisibleText.h"
#include "ui/explorer/BodyEditor.h"
#include "ui/widgets/ExactText.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int maxCompletedText = 1'000'000; ///< characters; in longer texts nothing is proposed

/// The text with places as in the document.
QString textForPlaces(const QTextDocument &document)
{
    QString text;
    text.reserve(document.characterCount());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.position() > 0)
            text += ExactText::isContinuation(block) ? QChar(u'\u0001') : QChar(u'\n');
        text += block.text();
    }
    return text;
}

QString jsonString(const QString &text)
{
    return QString::fromStdString(
        DocumentJson(text.toStdString()).dump(-1, ' ', false, DocumentJson::error_handler_t::replace));
}

/// What a value of this schema begins with; the cursor goes into the middle of two characters.
QString beginningOf(const DocumentJson &schema)
{
    const SchemaShape shape(schema);
    const QStringList &types = shape.types();
    const QString type = types.size() == 1 ? types.first() : QString();
    return type == "string"_L1 ? u"\"\""_s
        : type == "object"_L1  ? u"{}"_s
        : type == "array"_L1   ? u"[]"_s
                               : QString();
}

} // namespace

BodyCompleter::BodyCompleter(BodyEditor *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_viewport(editor->viewport())
    , m_list(new CompletionList(editor, tr("Members and values of the description"), [editor] {
        const QRect caret = editor->cursorRect();
        return QRect(editor->viewport()->mapToGlobal(caret.topLeft()), caret.size());
    }))
{
    editor->installEventFilter(this);
    m_viewport->installEventFilter(this);
    connect(m_list, &CompletionList::taken, this, &BodyCompleter::take);
    // The same signal tells of colours, which change nothing of the text.
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        const int revision = m_editor->document()->revision();
        if (std::exchange(m_revision, revision) != revision)
            follow();
    });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_list->isOpen() && !m_isTaking)
            follow();
    });
    QAction *say = addKeyAction(*editor, u"describeMember"_s, tr("What the description says of the member"),
                                tr("Body"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    say->setShortcutContext(Qt::WidgetShortcut);
    connect(say, &QAction::triggered, this, &BodyCompleter::sayAtCursor);
}

std::optional<JsonPlace> BodyCompleter::placeAt(int position) const
{
    if (!m_editor->isJson() || m_schema.isEmpty()
        || m_editor->document()->characterCount() > maxCompletedText)
        return std::nullopt;
    return jsonPlaceAt(textForPlaces(*m_editor->document()), position);
}

void BodyCompleter::addMembers(const JsonPlace &place, std::vector<CompletionList::Entry> &entries) const
{
    for (const BodySchema::Member &member : m_schema.members(place.path)) {
        if (place.siblings.contains(member.name))
            continue;
        const QString type = isolated(member.type);
        entries.push_back({member.name,
                           !member.isRequired   ? type
                               : type.isEmpty() ? tr("required")
                                                : tr("%1, required").arg(type)});
    }
}

void BodyCompleter::addValues(const JsonPlace &place, std::vector<CompletionList::Entry> &entries) const
{
    for (const QString &value : m_schema.values(place.path))
        entries.push_back({value, {}});
    const DocumentJson *schema = m_schema.at(place.path);
    const auto name = std::find_if(place.path.rbegin(), place.path.rend(),
                                   [](const QString &part) { return part != "*"_L1; });
    if (!schema || !m_offers || name == place.path.rend())
        return;
    const bool isText = SchemaShape(*schema).isType(u"string");
    for (const SeenValue &value : m_offers(*name, *schema)) {
        const QString text = isText ? jsonString(value.value) : value.value;
        const bool isListed = std::any_of(entries.begin(), entries.end(),
                                          [&text](const auto &entry) { return entry.text == text; });
        if (!isListed)
            entries.push_back({text, value.title.isEmpty() ? tr("from a response") : isolated(value.title)});
    }
}

std::vector<CompletionList::Entry> BodyCompleter::entriesFor(const JsonPlace &place) const
{
    std::vector<CompletionList::Entry> all;
    if (place.isBehind)
        return all;
    if (place.isName)
        addMembers(place, all);
    else
        addValues(place, all);
    // Those that begin so before those that have it within, or in their title.
    std::vector<CompletionList::Entry> begin;
    std::vector<CompletionList::Entry> within;
    for (CompletionList::Entry &entry : all) {
        const QStringView content =
            entry.text.startsWith(u'"') ? QStringView(entry.text).sliced(1) : QStringView(entry.text);
        if (content.startsWith(place.typed, Qt::CaseInsensitive))
            begin.push_back(std::move(entry));
        else if (content.contains(place.typed, Qt::CaseInsensitive)
                 || (!place.isName && entry.note.contains(place.typed, Qt::CaseInsensitive)))
            within.push_back(std::move(entry));
    }
    std::move(within.begin(), within.end(), std::back_inserter(begin));
    return begin;
}

bool BodyCompleter::open()
{
    const std::optional<JsonPlace> place = placeAt(m_editor->textCursor().position());
    const std::vector<CompletionList::Entry> entries =
        place ? entriesFor(*place) : std::vector<CompletionList::Entry>();
    m_list->show(entries);
    return !entries.empty();
}

void BodyCompleter::follow()
{
    if (m_isTaking || !m_editor->hasFocus())
        return;
    const std::optional<JsonPlace> place = placeAt(m_editor->textCursor().position());
    const bool isTyping = place && place->end > place->start;
    if (!isTyping && !(place && m_list->isOpen())) {
        m_list->close();
        return;
    }
    // Who types a quote or goes on in the text has chosen nothing yet.
    m_list->show(entriesFor(*place),
                 place->typed.isEmpty() ? CompletionList::Choose::None : CompletionList::Choose::First);
}

void BodyCompleter::take(const QString &text)
{
    const std::optional<JsonPlace> place = placeAt(m_editor->textCursor().position());
    if (!place)
        return;
    const QScopedValueRollback taking(m_isTaking, true);
    QTextCursor edit = m_editor->textCursor();
    edit.setPosition(int(place->start));
    edit.setPosition(int(place->end), QTextCursor::KeepAnchor);
    if (!place->isName) {
        edit.insertText(text);
        m_editor->setTextCursor(edit);
        return;
    }
    QString written = jsonString(text);
    QString beginning;
    if (!place->hasColon) {
        const DocumentJson *schema = m_schema.at(place->path + QStringList{text});
        beginning = schema ? beginningOf(*schema) : QString();
        written += u": "_s + beginning;
    }
    edit.insertText(written);
    if (!beginning.isEmpty())
        edit.movePosition(QTextCursor::PreviousCharacter);
    m_editor->setTextCursor(edit);
}

QString BodyCompleter::wordsAt(const QTextCursor &cursor) const
{
    const std::optional<JsonPlace> place = placeAt(cursor.position());
    if (!place || place->end == place->start)
        return {};
    if (!place->isName)
        return m_schema.words(place->path);
    QString name = cursor.document()->findBlock(int(place->start)).text();
    name = name.mid(int(place->start) - cursor.document()->findBlock(int(place->start)).position(),
                    place->end - place->start);
    return m_schema.words(place->path + QStringList{name.remove(u'"')});
}

void BodyCompleter::sayAtCursor()
{
    const QString words = wordsAt(m_editor->textCursor());
    const QString said = words.isEmpty() ? tr("The description says nothing of this place.") : words;
    QToolTip::showText(m_viewport->mapToGlobal(m_editor->cursorRect().bottomLeft()), said, m_viewport);
    announce(m_editor, said);
}

bool BodyCompleter::eventFilter(QObject *watched, QEvent *event)
{
    // Also called while the editor is being destroyed, when it must not be used.
    if (watched == m_viewport && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString said = wordsAt(m_editor->cursorForPosition(help->pos()));
        if (said.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), said, m_viewport);
        return true;
    }
    if (watched != m_editor)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // The key itself comes next, and here before the variables, which have less to say.
        m_editor->installEventFilter(this);
        if (m_list->isOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_list->takeKey(*key))
            return true;
        const bool isWanted = key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier;
        if (!isWanted)
            return false;
        // Where the description has nothing, and the second time, the variables are proposed.
        if (m_list->isOpen()) {
            m_list->close();
            return false;
        }
        return open();
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Wheel:
        m_list->close();
        return false;
    default:
        return false;
    }
}

} // namespace patlas

#include "moc_BodyCompleter.cpp"
