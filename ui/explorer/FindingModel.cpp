// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/FindingModel.h"

#include "core/preflight/VerdictWording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString severityInWords(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Ok:
        return FindingModel::tr("Fine");
    case Severity::Info:
        return FindingModel::tr("For information");
    case Severity::Warning:
        return FindingModel::tr("Warning");
    case Severity::Blocking:
        return finding.causesRefusal ? FindingModel::tr("Will be refused")
                                     : FindingModel::tr("Look at this first");
    }
    return {};
}

bool hasRemark(const Finding &finding)
{
    return std::any_of(finding.spans.begin(), finding.spans.end(),
                       [](const PhraseSpan &span) { return span.style == PhraseStyle::Remark; });
}

} // namespace

void FindingModel::setReport(const PreflightReport &report)
{
    // Reset only when the number of rows changes, so that a screen reader keeps its position.
    if (report.findings.size() != m_findings.size()) {
        beginResetModel();
        m_findings = report.findings;
        endResetModel();
        return;
    }
    m_findings = report.findings;
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0), index(int(m_findings.size()) - 1));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return finding.sentence; // its values are isolated
    case Qt::ToolTipRole:
        return finding.detail.isEmpty() ? QVariant() : QVariant(finding.detail);
    case Qt::AccessibleDescriptionRole: {
        QStringList words{severityInWords(finding)};
        if (const QString source = inWords(finding.certainty); !source.isEmpty())
            words.append(source);
        if (!finding.detail.isEmpty())
            words.append(finding.detail);
        return words.join(u". "_s);
    }
    case SeverityRole:
        return int(finding.severity);
    case DetailRole:
        return finding.detail;
    case SpansRole: {
        QVariantList spans;
        for (const PhraseSpan &span : finding.spans)
            spans.append(QVariant::fromValue(span));
        return spans;
    }
    case HintRole:
        if (hasRemark(finding))
            return tr("recommended here");
        // No hint for documented scopes, nor where the service itself is the source of the finding.
        return finding.certainty == Certainty::Documented ? QString() : inWords(finding.certainty);
    default:
        return {};
    }
}

} // namespace patlas

#include "moc_FindingModel.cpp"
