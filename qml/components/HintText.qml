// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A sentence of advice, or what went wrong, behind a small icon. Takes no room while there is nothing to say.
Item {
    id: root

    required property string glyph
    required property string text
    property color tint: Theme.muted

    visible: root.text !== ""
    implicitWidth: sentence.x + sentence.implicitWidth
    implicitHeight: sentence.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        id: sign

        width: Theme.smallLine
        height: Theme.smallLine
        glyph: root.glyph
        color: root.tint
        size: Theme.smallLine
    }
    SmallText {
        id: sentence

        x: sign.width + Theme.gap
        width: root.width - x
        text: root.text
        color: root.tint
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
