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
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patlas {

namespace {

constexpr int maxCompletedText = 200'000; ///< characters; in longer texts nothing is proposed
constexpr auto pauseInTyping = 50ms; ///< the whole text is read, which is not done for each of many keys

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
    , m_list(new CompletionList(editor, tr("Members and values of the description"),
                                [editor] {
                                    const QRect caret = editor->cursorRect();
                                    return QRect(editor->viewport()->mapToGlobal(caret.topLeft()),
                                                 caret.size());
                                }))
    , m_later(new QTimer(this))
{
    editor->installEventFilter(this);
    m_viewport->installEventFilter(this);
    connect(m_list, &CompletionList::taken, this, &BodyCompleter::take);
    // The same signal tells of colours, which change nothing of the text.
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        const int revision = m_editor->document()->revision();
        if (std::exchange(m_revision, revision) == revision || m_isTaking)
            return;
        if (m_list->isOpen())
            follow();
        else
            m_later->start(pauseInTyping);
    });
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &BodyCompleter::follow);
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
    const SchemaShape shape(*schema);
    if (shape.isType(u"array") || shape.isType(u"object"))
        return;
    // A value of a response is text, unless it is a number where one is taken.
    const bool isNumber = shape.isType(u"integer") || shape.isType(u"number");
    for (const SeenValue &value : m_offers(*name, *schema)) {
        const QString text = isNumber ? value.value : jsonString(value.value);
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
    m_later->stop();
    const std::optional<JsonPlace> place = placeAt(m_editor->textCursor().position());
    const std::vector<CompletionList::Entry> entries =
        place ? entriesFor(*place) : std::vector<CompletionList::Entry>();
    m_list->show(entries);
    return !entries.empty();
}

void BodyCompleter::follow()
{
    m_later->stop();
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

/// What a key does must not depend on how soon it follows.
void BodyCompleter::catchUp(const QKeyEvent &key)
{
    static constexpr std::array ofList{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab,
                                       Qt::Key_Escape, Qt::Key_Down,  Qt::Key_Up};
    if (m_later->isActive() && std::find(ofList.begin(), ofList.end(), key.key()) != ofList.end())
        follow();
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
        catchUp(*static_cast<QKeyEvent *>(event));
        if (m_list->isOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        catchUp(*key);
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
    default:
        return false;
    }
}

} // namespace patlas

#include "moc_BodyCompleter.cpp"
