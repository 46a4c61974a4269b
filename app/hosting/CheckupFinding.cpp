// SPDX-License-Identifier: MIT
#include "app/hosting/CheckupFinding.h"

#include "shared/base/FilledText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hearth::app {

namespace {

CheckupFinding::Verdict verdictOf(const QString &word)
{
    using Verdict = CheckupFinding::Verdict;
    static const QHash<QString, Verdict> words{{QStringLiteral("ok"), Verdict::Ok},
                                               {QStringLiteral("warning"), Verdict::Warning},
                                               {QStringLiteral("problem"), Verdict::Problem}};
    return words.value(word, Verdict::Unknown);
}

//! A server that does not say what its sentence is made of is taken at its word.
QString textOf(const QJsonObject &finding, const QString &field)
{
    const QJsonObject form = finding.value(field + QStringLiteral("_form")).toObject();
    const QByteArray words = form.value(QStringLiteral("words")).toString().toUtf8();
    if (words.isEmpty())
        return finding.value(field).toString();
    QStringList values;
    for (const QJsonValue &value : form.value(QStringLiteral("values")).toArray())
        values << value.toString();
    return FilledText(QCoreApplication::translate("Doctor", words.constData()), values).text();
}

CheckupFinding findingOf(const QJsonObject &object)
{
    CheckupFinding finding;
    finding.id = object.value(QStringLiteral("id")).toString();
    finding.verdict = verdictOf(object.value(QStringLiteral("verdict")).toString());
    finding.sentence = textOf(object, QStringLiteral("sentence"));
    finding.nextStep = textOf(object, QStringLiteral("next_step"));
    for (const QJsonValue &line : object.value(QStringLiteral("details")).toArray())
        finding.details << line.toString();
    return finding;
}

} // namespace

QString CheckupFinding::title() const
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("server"), QT_TRANSLATE_NOOP("CheckupFinding", "The server")},
        {QStringLiteral("addresses"),
         QT_TRANSLATE_NOOP("CheckupFinding", "This computer's network")},
        {QStringLiteral("port"), QT_TRANSLATE_NOOP("CheckupFinding", "The port")},
        {QStringLiteral("reachability"), QT_TRANSLATE_NOOP("CheckupFinding", "Reachability")},
        {QStringLiteral("firewall"), QT_TRANSLATE_NOOP("CheckupFinding", "Firewall")},
        {QStringLiteral("multicast"), QT_TRANSLATE_NOOP("CheckupFinding", "Multicast")},
        {QStringLiteral("avahi"), QT_TRANSLATE_NOOP("CheckupFinding", "Being found by itself")},
        {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("CheckupFinding", "Certificate")},
        {QStringLiteral("clock"), QT_TRANSLATE_NOOP("CheckupFinding", "Clock")},
        {QStringLiteral("directory"), QT_TRANSLATE_NOOP("CheckupFinding", "The data's folder")},
        {QStringLiteral("permissions"),
         QT_TRANSLATE_NOOP("CheckupFinding", "Who may read the data")},
        {QStringLiteral("database"), QT_TRANSLATE_NOOP("CheckupFinding", "Database")},
        {QStringLiteral("disk"), QT_TRANSLATE_NOOP("CheckupFinding", "Disk")},
        {QStringLiteral("files"), QT_TRANSLATE_NOOP("CheckupFinding", "Connections")}};
    // One that a newer server has looks for itself.
    const char *title = titles.value(id, nullptr);
    return title ? QCoreApplication::translate("CheckupFinding", title) : id;
}

std::optional<std::vector<CheckupFinding>> CheckupFinding::allOf(const QByteArray &json)
{
    const QJsonArray checks =
        QJsonDocument::fromJson(json).object().value(QStringLiteral("checks")).toArray();
    std::vector<CheckupFinding> all;
    for (const QJsonValue &each : checks) {
        const CheckupFinding finding = findingOf(each.toObject());
        if (!finding.id.isEmpty() && !finding.sentence.isEmpty())
            all.push_back(finding);
    }
    if (all.empty())
        return std::nullopt;
    std::stable_sort(all.begin(), all.end(), [](const CheckupFinding &a, const CheckupFinding &b) {
        return a.verdict < b.verdict;
    });
    return all;
}

} // namespace hearth::app
