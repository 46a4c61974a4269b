// SPDX-License-Identifier: MIT
#include "app/settings/LanguageSettings.h"

#include <QSettings>

#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String kKey("language");

} // namespace

void LanguageSettings::choose(const QString &code)
{
    if (!code.isEmpty() && !codes().contains(code))
        return;
    const bool wasForThisRun = std::exchange(m_isForThisRun, false);
    const bool isOther = std::exchange(m_choice, code) != code;
    if (!isOther && !wasForThisRun)
        return;
    if (!m_file.isEmpty()) {
        QSettings settings(m_file, QSettings::IniFormat);
        if (code.isEmpty())
            settings.remove(kKey);
        else
            settings.setValue(kKey, code);
    }
    Q_EMIT choiceChanged();
}

bool LanguageSettings::isPending() const
{
    return !m_isForThisRun && wanted() != m_language.code();
}

void LanguageSettings::begin(const QString &file, const QString &forThisRun)
{
    m_file = file;
    const QString kept = QSettings(file, QSettings::IniFormat).value(kKey).toString();
    if (codes().contains(kept))
        m_choice = kept;
    m_isForThisRun = !forThisRun.isEmpty();
    m_language.speak(m_isForThisRun ? forThisRun : wanted());
    Q_EMIT choiceChanged();
}

QString LanguageSettings::wanted() const
{
    return m_choice.isEmpty() ? Language::firstOf(QLocale::system().uiLanguages()) : m_choice;
}

} // namespace hearth::app
