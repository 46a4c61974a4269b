// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! The skin of emoji that take one (Unicode, UTS #51, "Diversity").
class SkinTone : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enum's home")

public:
    enum Tone { None, Light, MediumLight, Medium, MediumDark, Dark };
    Q_ENUM(Tone)
};

} // namespace hearth::app
