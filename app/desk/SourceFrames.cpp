// SPDX-License-Identifier: MIT
#include "app/desk/SourceFrames.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String sentKey("sent");
constexpr QLatin1String templatesKey("templates");
constexpr QLatin1String frameNameKey("name");
constexpr QLatin1String frameTextKey("text");
constexpr QLatin1String frameFormKey("form");
constexpr int mostForm = 2; //!< of SourceTab::FrameForm

QJsonObject writtenFrame(const WrittenFrame &frame)
{
    QJsonObject object{{frameTextKey, frame.text}, {frameFormKey, frame.form}};
    if (!frame.name.isEmpty())
        object.insert(frameNameKey, frame.name);
    return object;
}

std::vector<WrittenFrame> readFrames(const QJsonValue &list)
{
    std::vector<WrittenFrame> frames;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        WrittenFrame frame{object.value(frameNameKey).toString(),
                           object.value(frameTextKey).toString(),
                           std::clamp(object.value(frameFormKey).toInt(), 0, mostForm)};
        if (!frame.text.isEmpty())
            frames.push_back(std::move(frame));
    }
    return frames;
}

bool isSameFrame(const WrittenFrame &one, const WrittenFrame &other)
{
    return one.text == other.text && one.form == other.form;
}

} // namespace

void SourceFrames::remember(const WrittenFrame &frame, bool isCounted)
{
    if (isCounted)
        ++m_counted;
    auto frames = m_sent.frames();
    std::erase_if(frames,
                  [&frame](const WrittenFrame &other) { return isSameFrame(frame, other); });
    frames.insert(frames.begin(), frame);
    if (frames.size() > mostSent)
        frames.resize(mostSent);
    m_sent.set(std::move(frames));
    Q_EMIT edited();
}

QString SourceFrames::saveTemplate(const QString &name, const QString &text, int form)
{
    const QString title = name.simplified();
    if (title.isEmpty())
        return tr("Give the template a name.");
    if (text.isEmpty())
        return tr("There is nothing to save: write the frame first.");
    if (text.size() > longestTemplate)
        return tr("A template has %1 characters at most.").arg(longestTemplate);
    const auto &all = m_templates.frames();
    const bool isNew = std::none_of(all.begin(), all.end(), [&title](const WrittenFrame &other) {
        return other.name == title;
    });
    if (isNew && all.size() >= mostTemplates)
        return tr("There are %1 already. Take one away first.").arg(mostTemplates);
    addTemplate({title, text, form});
    Q_EMIT edited();
    return {};
}

void SourceFrames::addTemplate(const WrittenFrame &frame)
{
    auto frames = m_templates.frames();
    std::erase_if(frames, [&](const WrittenFrame &other) { return other.name == frame.name; });
    const auto place = std::find_if(frames.begin(), frames.end(), [&](const WrittenFrame &other) {
        return QString::localeAwareCompare(other.name, frame.name) > 0;
    });
    frames.insert(place, frame);
    m_templates.set(std::move(frames));
}

void SourceFrames::removeTemplate(int row)
{
    auto frames = m_templates.frames();
    if (row < 0 || row >= m_templates.count())
        return;
    frames.erase(frames.begin() + row);
    m_templates.set(std::move(frames));
    Q_EMIT edited();
}

void SourceFrames::forgetSent()
{
    m_sent.set({});
    Q_EMIT edited();
}

QString SourceFrames::toJson() const
{
    QJsonArray sent;
    qsizetype kept = 0;
    for (const WrittenFrame &frame : m_sent.frames()) {
        if (kept + frame.text.size() > mostKept)
            continue;
        kept += frame.text.size();
        sent.append(writtenFrame(frame));
    }
    QJsonArray templates;
    for (const WrittenFrame &frame : m_templates.frames())
        templates.append(writtenFrame(frame));
    if (sent.isEmpty() && templates.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonObject{{sentKey, sent}, {templatesKey, templates}})
                                 .toJson(QJsonDocument::Compact));
}

void SourceFrames::restore(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    auto frames = m_sent.frames();
    for (WrittenFrame &frame : readFrames(object.value(sentKey))) {
        const bool isThere =
            std::any_of(frames.begin(), frames.end(),
                        [&frame](const WrittenFrame &other) { return isSameFrame(frame, other); });
        if (!isThere && frames.size() < mostSent)
            frames.push_back(std::move(frame));
    }
    m_sent.set(std::move(frames));
    for (const WrittenFrame &frame : readFrames(object.value(templatesKey))) {
        const auto &here = m_templates.frames();
        const bool isThere =
            std::any_of(here.begin(), here.end(),
                        [&frame](const WrittenFrame &other) { return other.name == frame.name; });
        if (!isThere && !frame.name.isEmpty() && here.size() < mostTemplates)
            addTemplate(frame);
    }
}

void SourceFrames::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

} // namespace hearth::app
