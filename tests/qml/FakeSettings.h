// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/AppearanceSettings.h"

#include <QObject>

// What a person may choose of the app, made up; see FakeApp.h.
namespace hearth::app {

class ColorScheme : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY darkChanged)
    Q_PROPERTY(hearth::app::ColorScheme::Choice choice MEMBER m_choice NOTIFY darkChanged)

public:
    enum class Choice { Light, Dark, System };
    Q_ENUM(Choice)

Q_SIGNALS:
    void darkChanged();

private:
    bool m_dark = false;
    Choice m_choice = Choice::System;
};

class AppSettings : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::ColorScheme *colorScheme READ colorScheme CONSTANT)
    Q_PROPERTY(hearth::app::AppearanceSettings *appearance READ appearance CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] ColorScheme *colorScheme() { return &m_colorScheme; }

    [[nodiscard]] AppearanceSettings *appearance() { return &m_appearance; }

private:
    ColorScheme m_colorScheme;
    AppearanceSettings m_appearance;
};

} // namespace hearth::app
