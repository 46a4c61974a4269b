// SPDX-License-Identifier: MIT
#include "app/hosting/HostCheckup.h"

#include "app/hosting/DoctorProgram.h"
#include "shared/base/Logging.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

HostCheckup::Verdict shown(CheckupFinding::Verdict verdict)
{
    switch (verdict) {
    case CheckupFinding::Verdict::Problem:
        return HostCheckup::Problem;
    case CheckupFinding::Verdict::Warning:
        return HostCheckup::Warning;
    case CheckupFinding::Verdict::Ok:
        return HostCheckup::Ok;
    case CheckupFinding::Verdict::Unknown:
        break;
    }
    return HostCheckup::Unknown;
}

} // namespace

HostCheckup::HostCheckup(DoctorProgram &program, Listen listen, QObject *parent)
    : QAbstractListModel(parent)
    , m_program(program)
    , m_listen(std::move(listen))
{}

int HostCheckup::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant HostCheckup::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckupFinding &finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Title:
        return finding.title();
    case VerdictRole:
        return shown(finding.verdict);
    case Sentence:
        return finding.sentence;
    case NextStep:
        return finding.nextStep;
    default:
        return {};
    }
}

QHash<int, QByteArray> HostCheckup::roleNames() const
{
    return {
        {Title, "title"}, {VerdictRole, "verdict"}, {Sentence, "sentence"}, {NextStep, "nextStep"}};
}

QString HostCheckup::headline() const
{
    if (m_state != Done)
        return {};
    const auto problems = std::count_if(m_findings.begin(), m_findings.end(), [](const auto &each) {
        return each.verdict == CheckupFinding::Verdict::Problem;
    });
    if (problems == 1)
        return tr("One problem was found.");
    if (problems > 1)
        return tr("%n problems were found.", nullptr, static_cast<int>(problems));
    return worst() == Ok
        ? tr("All is well on this computer.")
        : tr("No problem was found on this computer, but not everything is as it could be.");
}

HostCheckup::Verdict HostCheckup::worst() const
{
    return m_findings.empty() ? Ok : shown(m_findings.front().verdict);
}

QString HostCheckup::text() const
{
    QStringList lines{headline()};
    for (const CheckupFinding &finding : m_findings) {
        QString word;
        switch (finding.verdict) {
        case CheckupFinding::Verdict::Problem:
            word = tr("problem");
            break;
        case CheckupFinding::Verdict::Warning:
            word = tr("warning");
            break;
        case CheckupFinding::Verdict::Unknown:
            word = tr("unknown");
            break;
        case CheckupFinding::Verdict::Ok:
            word = tr("ok");
            break;
        }
        lines << QString() << QStringLiteral("%1: %2").arg(finding.title(), word)
              << finding.sentence;
        lines << finding.details;
        if (!finding.nextStep.isEmpty())
            lines << QStringLiteral("-> ") + finding.nextStep;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void HostCheckup::start()
{
    if (m_state == Running)
        return;
    setFindings({});
    setState(Running);
    m_program.start(m_listen(), [this](const DoctorProgram::Told &told) {
        if (!told)
            return fail(told.error());
        auto findings = CheckupFinding::allOf(*told);
        if (!findings)
            return fail(QStringLiteral("hearthd doctor printed what can't be understood"));
        setFindings(std::move(*findings));
        setState(Done);
    });
}

void HostCheckup::dismiss()
{
    m_program.cancel();
    setFindings({});
    setState(Idle);
}

void HostCheckup::setFindings(std::vector<CheckupFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

void HostCheckup::setState(State state)
{
    m_state = state;
    if (state != Failed)
        m_failure.clear();
    Q_EMIT changed();
}

void HostCheckup::fail(const QString &why)
{
    qCWarning(lcApp).noquote() << "this computer could not be looked at:" << why;
    m_failure = tr("This computer could not be looked at: %1").arg(why);
    setState(Failed);
}

} // namespace hearth::app
