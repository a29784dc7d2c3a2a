// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/ResolvedRequest.h"

#include "core/request/CredentialReference.h"
#include "core/request/VariableNames.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RequestTextWords {
    Q_DECLARE_TR_FUNCTIONS(Variables)
};

bool isVariableProblem(const VariableUseReport &use)
{
    return use.state != VariableState::Known && use.state != VariableState::Hole;
}

QString wholeHeaderText(const QString &text)
{
    return text;
}

QString wholeHeaderText(const QByteArray &)
{
    return {};
}

void appendResolved(QString &text, const QString &value)
{
    text.append(value);
}

void appendResolved(QByteArray &text, const QString &value)
{
    text.append(value.toUtf8());
}

/// Name or value of a row: a credential is only ever a value.
enum class RowText { Value, Name };

class RequestTexts {
public:
    explicit RequestTexts(const Variables &variables)
        : m_resolver(variables)
    {
    }

    QString text(const QString &text, const VariablePlace &where, RowText role = RowText::Value)
    {
        return text.contains("{{"_L1) ? resolved(text, QStringView(text), where, role) : text;
    }

    QByteArray bytes(const QByteArray &utf8, const VariablePlace &where)
    {
        return utf8.contains("{{") ? resolved(utf8, QByteArrayView(utf8), where, RowText::Value) : utf8;
    }

    void rows(std::vector<NamedValue> &rows, VariablePlace::Kind kind)
    {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            NamedValue &each = rows[row];
            if (!each.enabled)
                continue;
            const VariablePlace where{kind, each.name, row};
            // The name of a path parameter is that of its template.
            QString name = kind == VariablePlace::Kind::PathParameter ? each.name
                                                                      : text(each.name, where, RowText::Name);
            QString value = text(each.value, where);
            if (name == each.name && value == each.value)
                continue;
            each.name = std::move(name);
            each.value = std::move(value);
            each.written.clear();
        }
    }

    void parts(std::vector<DraftPart> &parts)
    {
        for (std::size_t row = 0; row < parts.size(); ++row) {
            DraftPart &each = parts[row];
            if (!each.enabled)
                continue;
            const VariablePlace where{VariablePlace::Kind::Part, each.name, row};
            each.name = text(each.name, where, RowText::Name);
            each.value = text(each.value, where);
            each.contentType = text(each.contentType, where, RowText::Name);
        }
    }

    void pieces(std::vector<BodyPiece> &pieces, const QString &folder)
    {
        const VariablePlace where{VariablePlace::Kind::Body};
        for (BodyPiece &piece : pieces) {
            if (piece.file.isEmpty())
                piece.text = bytes(piece.text, where);
            else
                piece.file = QDir::cleanPath(QDir(folder).absoluteFilePath(text(piece.file, where)));
        }
    }

    std::vector<VariableUseReport> takeReports() { return std::move(m_reports); }
    bool hasTypedHole() const { return m_hasTypedHole; }

private:
    template <typename Text> struct Replaced {
        Text text;
        QString credential; ///< of its hole
        int holes = 0;
    };

    template <typename Text, typename View>
    Text resolved(const Text &text, View view, const VariablePlace &where, RowText role)
    {
        const std::size_t firstReport = m_reports.size();
        const bool takesCredential = role == RowText::Value
            && (where.kind == VariablePlace::Kind::Header || where.kind == VariablePlace::Kind::Query);
        const bool isReference = takesCredential && referenceIn(wholeHeaderText(text));
        Replaced<Text> replaced = replacedIn(text, view, where, role, takesCredential);
        const auto reference = takesCredential ? referenceIn(wholeHeaderText(replaced.text)) : std::nullopt;
        const bool isOwnHole = reference && replaced.holes == 1 && reference->name == replaced.credential;
        if (replaced.holes > 0 && !isOwnHole) {
            m_reports.erase(m_reports.begin() + std::ptrdiff_t(firstReport), m_reports.end());
            replaced = replacedIn(text, view, where, role, false);
        }
        // Pieces of values that would only together name a credential.
        if (!isOwnHole && !isReference && takesCredential && referenceIn(wholeHeaderText(replaced.text))) {
            for (std::size_t each = firstReport; each < m_reports.size(); ++each) {
                if (!isVariableProblem(m_reports[each])) {
                    fail(m_reports[each],
                         RequestTextWords::tr(
                             "Its value would name a credential, which only the text itself or an "
                             "environment may do."));
                }
            }
            replaced.text = text;
        }
        return std::move(replaced.text);
    }

    template <typename Text, typename View>
    Replaced<Text> replacedIn(const Text &text, View view, const VariablePlace &where, RowText role,
                              bool takesCredential)
    {
        const bool isBody =
            where.kind == VariablePlace::Kind::Body || where.kind == VariablePlace::Kind::Part;
        const qsizetype maxInserted = isBody ? maxInsertedBody : maxInsertedText;
        const QString place = QString::number(int(where.kind)) + u' ' + QString::number(where.row) + u' '
            + QString::number(int(role));
        Replaced<Text> result;
        QHash<QString, std::size_t> reported;
        qsizetype copied = 0;
        qsizetype inserted = 0;
        qsizetype number = 0;
        for (VariableUse use = nextVariable(view, 0); use.size > 0; use = nextVariable(view, copied)) {
            EvaluatedVariable variable = m_resolver.evaluate(use.expression, {place, number++});
            if (takesCredential && variable.state == VariableState::Known && !variable.hole.isEmpty()) {
                variable.state = VariableState::Hole;
                variable.value = variable.hole;
                m_hasTypedHole = true;
            }
            if (variable.state == VariableState::Hole && !takesCredential) {
                variable.state = VariableState::Failed;
                variable.sentence = RequestTextWords::tr("A credential can only be the whole value of a "
                                                         "header or of a query parameter; one word such as "
                                                         "“Bearer” may stand before it.");
            }
            const bool isUsable =
                variable.state == VariableState::Known || variable.state == VariableState::Hole;
            inserted += isUsable ? variable.value.size() : 0;
            if (inserted > maxInserted) {
                variable.state = VariableState::Failed;
                variable.sentence = RequestTextWords::tr(
                    "The text becomes too long when its variables are replaced. None of them is.");
                report(reported, where, use, variable);
                if (const auto told = reported.constFind(use.expression); told != reported.cend())
                    fail(m_reports[*told], variable.sentence);
                result.text = text;
                return result;
            }
            if (variable.state == VariableState::Hole) {
                ++result.holes;
                result.credential = variable.credential;
            }
            report(reported, where, use, variable);
            const qsizetype end = use.start + use.size;
            if (isUsable) {
                result.text.append(view.sliced(copied, use.start - copied));
                appendResolved(result.text, variable.value);
            } else {
                result.text.append(view.sliced(copied, end - copied));
            }
            copied = end;
        }
        result.text.append(view.sliced(copied));
        return result;
    }

    void report(QHash<QString, std::size_t> &reported, const VariablePlace &where, const VariableUse &use,
                const EvaluatedVariable &variable)
    {
        const auto before = reported.constFind(use.expression);
        if (before != reported.cend()) {
            ++m_reports[*before].count;
            return;
        }
        if (m_reports.size() >= maxVariableReports)
            return;
        reported.insert(use.expression, m_reports.size());
        VariableUseReport &report = m_reports.emplace_back();
        report.where = where;
        report.name = use.expression;
        report.state = variable.state;
        if (!isVariableProblem(report))
            report.value = variablePreview(variable.value, variable.isSecret);
        report.origin = variable.origin;
        report.sentence = variable.sentence;
        report.cause = variable.cause;
        report.isSecret = variable.isSecret;
        report.start = use.start;
        report.size = use.size;
    }

    static void fail(VariableUseReport &use, const QString &sentence)
    {
        use.state = VariableState::Failed;
        use.sentence = sentence;
        use.value.clear();
    }

    VariableResolver m_resolver;
    std::vector<VariableUseReport> m_reports;
    bool m_hasTypedHole = false;
};

} // namespace

const VariableUseReport *ResolvedRequest::problem() const
{
    const auto found = std::find_if(uses.begin(), uses.end(), isVariableProblem);
    return found == uses.end() ? nullptr : &*found;
}

ResolvedRequest resolve(RequestDraft draft, const Variables &variables)
{
    RequestTexts texts(variables);
    draft.url = texts.text(draft.url, {VariablePlace::Kind::Url});
    texts.rows(draft.pathParameters, VariablePlace::Kind::PathParameter);
    texts.rows(draft.queryParameters, VariablePlace::Kind::Query);
    texts.rows(draft.headers, VariablePlace::Kind::Header);
    // What is kept for another kind of body is not sent.
    const bool isText = draft.bodyKind == BodyKind::Json || draft.bodyKind == BodyKind::Text;
    std::vector<BodyPiece> pieces =
        isText && !draft.bodyFolder.isEmpty() ? bodyPiecesIn(draft.body) : std::vector<BodyPiece>();
    // Lines are read before values are in them, which could look like a line that names a file.
    if (takesInFile(pieces)) {
        texts.pieces(pieces, draft.bodyFolder);
        draft.pieces = std::move(pieces);
        draft.late.variables = std::make_shared<const Variables>(variables);
    } else if (isText) {
        draft.body = texts.bytes(draft.body, {VariablePlace::Kind::Body});
    }
    if (draft.bodyKind == BodyKind::Multipart)
        texts.parts(draft.parts);
    if (draft.bodyKind == BodyKind::File)
        draft.bodyFile = texts.text(draft.bodyFile, {VariablePlace::Kind::Body});
    if (texts.hasTypedHole())
        draft.late.variables = std::make_shared<const Variables>(variables);
    return {std::move(draft), texts.takeReports()};
}

ResolvedText resolveText(const QString &text, const Variables &variables, const VariablePlace &where)
{
    RequestTexts texts(variables);
    QString resolved = texts.text(text, where);
    return {std::move(resolved), texts.takeReports()};
}

ResolvedBytes resolveBytes(const QByteArray &utf8, const Variables &variables, const VariablePlace &where)
{
    RequestTexts texts(variables);
    QByteArray resolved = texts.bytes(utf8, where);
    return {std::move(resolved), texts.takeReports()};
}

} // namespace patlas
