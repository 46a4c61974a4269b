// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! In the place of the emoji: none is called what was typed.
Column {
    id: root

    required property string sought
    readonly property FilledText sentence: FilledText {
        words: qsTr("No emoji named “%1”")
        values: [root.sought]
    }

    spacing: Theme.gap

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        glyph: "smile"
        color: Theme.muted
        size: Theme.gapHuge
    }
    PlainText {
        width: parent.width
        text: root.sentence.text
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
