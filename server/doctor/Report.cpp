// SPDX-License-Identifier: MIT
#include "server/doctor/Report.h"

#include <QJsonObject>

#include <algorithm>

namespace hearth::server {

namespace {

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return QStringLiteral("ok");
    case Verdict::Warning:
        return QStringLiteral("warning");
    case Verdict::Problem:
        return QStringLiteral("problem");
    case Verdict::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

//! What wants to be read first comes first.
int rankOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Problem:
        return 0;
    case Verdict::Warning:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::Ok:
        break;
    }
    return 3;
}

QJsonObject formOf(const FilledText &text)
{
    return {{QStringLiteral("words"), text.words},
            {QStringLiteral("values"), QJsonArray::fromStringList(text.values)}};
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace

Report::Report(std::vector<Finding> findings)
    : m_findings(std::move(findings))
{}

bool Report::isWell() const
{
    return count(Verdict::Problem) == 0;
}

QString Report::summary() const
{
    QStringList parts;
    if (const auto problems = count(Verdict::Problem))
        parts << counted(problems, QStringLiteral("1 problem"), QStringLiteral("%1 problems"));
    if (const auto warnings = count(Verdict::Warning))
        parts << counted(warnings, QStringLiteral("1 warning"), QStringLiteral("%1 warnings"));
    if (const auto unknown = count(Verdict::Unknown))
        parts << counted(unknown, QStringLiteral("1 thing can't be seen"),
                         QStringLiteral("%1 things can't be seen"));
    return parts.isEmpty() ? QStringLiteral("all is well") : parts.join(QStringLiteral(", "));
}

QString Report::text() const
{
    auto sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &a, const Finding &b) {
        return rankOf(a.verdict) < rankOf(b.verdict);
    });
    // Both columns are as wide as their longest word.
    const QString line = QStringLiteral("%1  %2  %3");
    const auto put = [&line](const QString &verdict, const QString &id, const QString &text) {
        return line.arg(verdict, -7).arg(id, -12).arg(text);
    };
    QStringList lines;
    for (const Finding &finding : sorted) {
        lines << put(wordOf(finding.verdict), finding.id, finding.sentence.text());
        for (const QString &detail : finding.details)
            lines << put({}, {}, detail);
        if (!finding.nextStep.isEmpty())
            lines << put({}, {}, QStringLiteral("-> ") + finding.nextStep.text());
    }
    lines << QString() << summary();
    return lines.join(QLatin1Char('\n'));
}

QJsonArray Report::json() const
{
    QJsonArray array;
    for (const Finding &finding : m_findings)
        array.append(
            QJsonObject{{QStringLiteral("id"), finding.id},
                        {QStringLiteral("verdict"), wordOf(finding.verdict)},
                        {QStringLiteral("sentence"), finding.sentence.text()},
                        {QStringLiteral("sentence_form"), formOf(finding.sentence)},
                        {QStringLiteral("next_step"), finding.nextStep.text()},
                        {QStringLiteral("next_step_form"), formOf(finding.nextStep)},
                        {QStringLiteral("details"), QJsonArray::fromStringList(finding.details)}});
    return array;
}

qsizetype Report::count(Verdict verdict) const
{
    return std::count_if(m_findings.begin(), m_findings.end(),
                         [verdict](const Finding &each) { return each.verdict == verdict; });
}

} // namespace hearth::server
