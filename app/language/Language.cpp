// SPDX-License-Identifier: MIT
#include "app/language/Language.h"

#include <QGuiApplication>

#include <utility>

namespace hearth::app {

namespace {

const QString &english()
{
    static const QString code = QStringLiteral("en");
    return code;
}

} // namespace

QStringList Language::all()
{
    return {english(), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr")};
}

QString Language::nameOf(const QString &code)
{
    // Qt's names of some have the country with them.
    if (code == english())
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString Language::firstOf(const QStringList &preferred)
{
    for (const QString &language : preferred) {
        const QString code =
            language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (all().contains(code))
            return code;
    }
    return english();
}

QLocale Language::localeOf(const QString &code, const QLocale &desktop)
{
    // "C" is what machines have that were not told of any country.
    if (desktop.language() == QLocale::C && code == english())
        return desktop;
    const QLocale::Language language = QLocale(code).language();
    const QLocale locale = desktop.language() == language
        ? desktop
        : QLocale(language, QLocale::AnyScript, desktop.territory());
    if (locale.zeroDigit() == QLatin1String("0"))
        return locale;
    return {language, QLocale::AnyScript, QLocale::UnitedArabEmirates};
}

Language::~Language()
{
    fallSilent();
}

void Language::speak(const QString &code)
{
    fallSilent();
    m_before = QLocale();
    m_spoke = true;
    m_code = all().contains(code) ? code : english();
    if (m_code != english() && m_translator.load(QStringLiteral(":/translations/hearth_") + m_code))
        QCoreApplication::installTranslator(&m_translator);
    const QLocale locale = localeOf(m_code, QLocale::system());
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Language::fallSilent()
{
    if (!std::exchange(m_spoke, false))
        return;
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_code = english();
}

} // namespace hearth::app
