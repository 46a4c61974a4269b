// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

//! Light or dark: as the person chose, else as the desktop says or, where it does not, as the
//! system's palette is; following their changes.
class ColorScheme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged)
    Q_PROPERTY(
        hearth::app::ColorScheme::Choice choice READ choice WRITE choose NOTIFY choiceChanged)

public:
    enum class Choice { Light, Dark, System };
    Q_ENUM(Choice)

    enum class Begin { AsKept, AsItIs };

    //! Needs a QGuiApplication.
    explicit ColorScheme(Choice choice = Choice::System, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] Choice choice() const { return m_choice; }

    void choose(Choice choice);
    //! What the desktop says; nothing: it says nothing. It is kept, too, so that the next start
    //! need not begin with the other one until the desktop was asked.
    void setDesktopDark(std::optional<bool> dark);
    //! From now on what is chosen is kept in this file, beside what else is in it. What was kept
    //! there holds, unless it begins as it is.
    void keepIn(const QString &file, Begin begin);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void darkChanged();
    void choiceChanged();

private:
    [[nodiscard]] bool isPaletteDark() const;
    void update();

    QString m_file; //!< empty: it is kept nowhere
    Choice m_choice;
    std::optional<bool> m_desktopDark;
    bool m_dark = false;
};

} // namespace hearth::app
