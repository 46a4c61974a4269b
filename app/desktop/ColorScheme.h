// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Light or dark: as it was asked for, else as the system's palette is, following its changes.
class ColorScheme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged)

public:
    enum class Choice { Light, Dark, System };

    //! Needs a QGuiApplication.
    explicit ColorScheme(Choice choice, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void darkChanged();

private:
    void update();

    Choice m_choice;
    bool m_dark = false;
};

} // namespace hearth::app
