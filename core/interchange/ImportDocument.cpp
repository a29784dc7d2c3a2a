// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportDocument.h"

#include "core/base/VisibleText.h"
#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentValue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportDocumentText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

constexpr std::size_t deepestOutlined = 4; ///< containers around a member
constexpr std::size_t longestOutlined = 300; ///< bytes of a text

/// Keeps what is near the outside. Ends quietly where the bytes end.
class OutlineEvents : public nlohmann::json_sax<DocumentJson> {
public:
    explicit OutlineEvents(QHash<QString, QString> &values)
        : m_values(values)
    {
    }

    bool null() override { return keep({}); }
    bool boolean(bool value) override { return keep(value ? u"true"_s : u"false"_s); }
    bool number_integer(number_integer_t value) override { return keep(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return keep(QString::number(value)); }
    bool number_float(number_float_t, const string_t &written) override
    {
        return keep(QString::fromStdString(written));
    }
    bool string(string_t &value) override
    {
        return keep(QString::fromUtf8(value.data(), qsizetype(std::min(value.size(), longestOutlined))));
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return begin(false); }
    bool key(string_t &name) override
    {
        if (isNear())
            m_levels.back().key =
                QString::fromUtf8(name.data(), qsizetype(std::min(name.size(), longestOutlined)));
        return true;
    }
    bool end_object() override { return end(); }
    bool start_array(std::size_t) override { return begin(true); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    struct Level {
        bool isList = false;
        bool isFirst = true; ///< item of a list
        QString path; ///< of the container, with its dot
        QString key;
    };

    bool isNear() const { return m_depth == m_levels.size() && !m_levels.empty(); }
    QString path() const
    {
        const Level &level = m_levels.back();
        return level.path + (level.isList ? u"[]"_s : level.key);
    }
    bool isKept() const { return isNear() && (!m_levels.back().isList || m_levels.back().isFirst); }
    bool keep(const QString &text)
    {
        if (isKept()) {
            m_values.insert(path(), text);
            m_levels.back().isFirst = false;
        }
        return true;
    }
    bool begin(bool isList)
    {
        if (m_depth == 0 || (isKept() && m_depth < deepestOutlined)) {
            QString own;
            if (m_depth > 0) {
                own = path();
                keep({});
                own += u'.';
            }
            m_levels.push_back({isList, true, own, {}});
        } else {
            keep({});
        }
        ++m_depth;
        return true;
    }
    bool end()
    {
        if (m_depth == m_levels.size())
            m_levels.pop_back();
        --m_depth;
        return true;
    }

    QHash<QString, QString> &m_values;
    std::vector<Level> m_levels;
    std::size_t m_depth = 0;
};

/// A list outermost is read as JSON only as a member.
bool isListOutermost(const QByteArray &bytes)
{
    const auto first = std::find_if_not(bytes.begin(), bytes.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\xEF' || c == '\xBB' || c == '\xBF';
    });
    return first != bytes.end() && *first == '[';
}

Failure malformedImport(const ImportFile &file, const DocumentProblem &problem)
{
    const QString what = file.path.isEmpty()
        ? ImportDocumentText::tr("The text is malformed: %1.").arg(problem.why)
        : ImportDocumentText::tr("%1 is malformed: %2.").arg(isolated(file.path), problem.why);
    const QString place =
        problem.line > 0 ? ImportDocumentText::tr("This is in line %1.").arg(problem.line) : QString();
    return failure(ErrorKind::Parse, what, place,
                   ImportDocumentText::tr("Export it again from the other tool."));
}

const DocumentJson &emptyJson()
{
    static const DocumentJson none;
    return none;
}

} // namespace

ImportOutline::ImportOutline(const QByteArray &bytes)
{
    OutlineEvents events(m_values);
    const qsizetype size = std::min(bytes.size(), maxOutlineBytes);
    DocumentJson::sax_parse(bytes.constData(), bytes.constData() + size, &events);
}

Result<DocumentJson> parseImport(const ImportFile &file)
{
    try {
        if (!isListOutermost(file.bytes))
            return parseDocument(file.bytes);
        QByteArray wrapped = "{\"\":" + file.bytes + "}";
        if (file.bytes.startsWith("\xEF\xBB\xBF"))
            wrapped.remove(4, 3);
        DocumentJson outer = parseDocument(wrapped);
        return std::move(outer.front());
    } catch (const DocumentProblem &problem) {
        return malformedImport(file, problem);
    } catch (const std::exception &problem) {
        return malformedImport(file, {QString::fromUtf8(problem.what()), {}, 0});
    }
}

const DocumentJson *jsonMember(const DocumentJson &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

const DocumentJson &jsonList(const DocumentJson &object, const char *name)
{
    const DocumentJson *member = jsonMember(object, name);
    return member && member->is_array() ? *member : emptyJson();
}

const DocumentJson &jsonObject(const DocumentJson &object, const char *name)
{
    const DocumentJson *member = jsonMember(object, name);
    return member && member->is_object() ? *member : emptyJson();
}

QString jsonScalar(const DocumentJson &value)
{
    return value.is_null() || value.is_structured() ? QString() : plainText(value);
}

QString jsonText(const DocumentJson &object, const char *name)
{
    const DocumentJson *member = jsonMember(object, name);
    return member ? jsonScalar(*member) : QString();
}

bool jsonFlag(const DocumentJson &object, const char *name)
{
    return jsonText(object, name) == "true"_L1;
}

} // namespace patlas
