// SPDX-License-Identifier: MIT
#include "app/settings/AppearanceSettings.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::array textSizeSteps{80, 90, 100, 110, 125, 150, 175, 200};
constexpr int usualTextSize = 100;

constexpr QLatin1String textSizeKey("text-size");
constexpr QLatin1String densityKey("density");

QMetaEnum densityWords()
{
    return QMetaEnum::fromType<AppearanceSettings::Density>();
}

int nearestTextSize(int percent)
{
    return *std::min_element(textSizeSteps.begin(), textSizeSteps.end(), [percent](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
}

} // namespace

QList<int> AppearanceSettings::textSizes()
{
    return {textSizeSteps.begin(), textSizeSteps.end()};
}

void AppearanceSettings::setTextSize(int percent)
{
    // Far from all of them the distance would not fit.
    const int size =
        nearestTextSize(std::clamp(percent, textSizeSteps.front(), textSizeSteps.back()));
    if (std::exchange(m_textSize, size) == size)
        return;
    keep(textSizeKey, size);
    Q_EMIT textSizeChanged();
}

void AppearanceSettings::enlargeText()
{
    step(1);
}

void AppearanceSettings::shrinkText()
{
    step(-1);
}

void AppearanceSettings::resetText()
{
    setTextSize(usualTextSize);
}

void AppearanceSettings::step(int steps)
{
    const auto at =
        std::find(textSizeSteps.begin(), textSizeSteps.end(), m_textSize) - textSizeSteps.begin();
    const auto last = static_cast<std::ptrdiff_t>(textSizeSteps.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(at + steps, 0, last);
    setTextSize(textSizeSteps[static_cast<std::size_t>(next)]);
}

void AppearanceSettings::setDensity(Density density)
{
    if (std::exchange(m_density, density) == density)
        return;
    keep(densityKey, QLatin1String(densityWords().valueToKey(density)));
    Q_EMIT densityChanged();
}

void AppearanceSettings::setMotionReduced(bool reduced)
{
    if (std::exchange(m_motionReduced, reduced) != reduced)
        Q_EMIT motionChanged();
}

void AppearanceSettings::keepIn(const QString &file)
{
    const QSettings kept(file, QSettings::IniFormat);
    bool isSize = false;
    const int size = kept.value(textSizeKey).toInt(&isSize);
    if (isSize)
        setTextSize(size);
    const QByteArray word = kept.value(densityKey).toString().toLatin1();
    bool isDensity = false;
    const int density = densityWords().keyToValue(word.constData(), &isDensity);
    if (isDensity)
        setDensity(static_cast<Density>(density));
    m_file = file;
}

void AppearanceSettings::keep(QLatin1String key, const QVariant &value) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

} // namespace hearth::app
