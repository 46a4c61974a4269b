// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace hearth::app {

//! The languages that the window can speak, and the one that it does. Of the GUI thread.
class Language
{
public:
    //! Their codes (ISO 639-1): English first, in which everything is written, then by the
    //! alphabet.
    [[nodiscard]] static QStringList all();
    //! As those who speak it call it.
    [[nodiscard]] static QString nameOf(const QString &code);
    //! The first of these that there is; English where none is. Such as QLocale::uiLanguages() has
    //! them: "de-AT", "de".
    [[nodiscard]] static QString firstOf(const QStringList &preferred);
    //! How it writes dates and numbers: as `desktop` does where that is of this language, and with
    //! Western digits in any case, for those within sentences are.
    [[nodiscard]] static QLocale localeOf(const QString &code, const QLocale &desktop);

    Language() = default;
    //! English again, with the locale that was.
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    //! Translates every text that is made from now on, and sets how dates, numbers and the window's
    //! layout run; what was made before stays as it is. One that is not there is English. Needs a
    //! QGuiApplication, which outlives this object.
    void speak(const QString &code);

    [[nodiscard]] QString code() const { return m_code; }

private:
    void fallSilent();

    QTranslator m_translator;
    QString m_code = QStringLiteral("en");
    QLocale m_before;
    bool m_spoke = false;
};

} // namespace hearth::app
