// SPDX-License-Identifier: MIT
#include "app/inspector/EventPath.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::array<std::pair<EventPath::Root, QLatin1String>, 6> roots{{
    {EventPath::Root::Data, QLatin1String("data")},
    {EventPath::Root::Type, QLatin1String("event")},
    {EventPath::Root::Key, QLatin1String("key")},
    {EventPath::Root::Seq, QLatin1String("seq")},
    {EventPath::Root::Size, QLatin1String("size")},
    {EventPath::Root::Time, QLatin1String("time")},
}};

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-');
}

qsizetype plainLength(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isPlain) - text.begin();
}

QString quoted(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    name.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + name + QLatin1Char('"');
}

//! Takes `"a \" b"` off the front.
std::optional<QString> takeQuoted(QStringView &text)
{
    QString name;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('"')) {
            text = text.sliced(i + 1);
            return name;
        }
        if (text[i] == QLatin1Char('\\') && ++i == text.size())
            break;
        name.append(text[i]);
    }
    return std::nullopt;
}

//! Takes `.name`, `[2]` or `["name"]` off the front.
std::optional<EventPath::Step> takeStep(QStringView &text)
{
    if (text.startsWith(QLatin1Char('.'))) {
        text = text.sliced(1);
        const qsizetype length = plainLength(text);
        const QByteArray name = text.first(length).toUtf8();
        text = text.sliced(length);
        return name.isEmpty() ? std::nullopt : std::optional<EventPath::Step>(name);
    }
    if (!text.startsWith(QLatin1Char('[')) || text.size() < 2)
        return std::nullopt;
    text = text.sliced(1);
    std::optional<EventPath::Step> step;
    if (text.startsWith(QLatin1Char('"'))) {
        if (const auto name = takeQuoted(text))
            step = name->toUtf8();
    } else {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        bool isNumber = false;
        const qint64 place = text.first(std::max<qsizetype>(0, end)).toLongLong(&isNumber);
        text = text.sliced(std::max<qsizetype>(0, end));
        if (isNumber && place >= 0)
            step = place;
    }
    if (!step || !text.startsWith(QLatin1Char(']')))
        return std::nullopt;
    text = text.sliced(1);
    return step;
}

} // namespace

EventPath::EventPath(Root root, std::vector<Step> steps)
    : m_root(root)
    , m_steps(std::move(steps))
{}

std::optional<EventPath> EventPath::parse(QStringView text)
{
    text = text.trimmed();
    const qsizetype length = plainLength(text);
    const auto root = std::find_if(roots.begin(), roots.end(), [&](const auto &entry) {
        return text.first(length) == entry.second;
    });
    if (root == roots.end())
        return std::nullopt;
    text = text.sliced(length);
    EventPath path(root->first);
    while (!text.isEmpty()) {
        auto step = takeStep(text);
        if (!step || path.m_root != Root::Data)
            return std::nullopt;
        path.m_steps.push_back(std::move(*step));
    }
    return path;
}

QString EventPath::toString() const
{
    const auto root = std::find_if(roots.begin(), roots.end(),
                                   [this](const auto &entry) { return entry.first == m_root; });
    QString text = root->second;
    for (const Step &step : m_steps) {
        if (const auto *place = std::get_if<qint64>(&step)) {
            text += QStringLiteral("[%1]").arg(*place);
            continue;
        }
        const QString name = QString::fromUtf8(std::get<QByteArray>(step));
        if (!name.isEmpty() && plainLength(name) == name.size())
            text += QLatin1Char('.') + name;
        else
            text += QLatin1Char('[') + quoted(name) + QLatin1Char(']');
    }
    return text;
}

EventPath EventPath::child(Step step) const
{
    EventPath path = *this;
    path.m_steps.push_back(std::move(step));
    return path;
}

} // namespace hearth::app
