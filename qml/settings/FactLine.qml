// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Something that is so, under what it is called. Takes no room while there is nothing to say.
Column {
    id: root

    required property string label
    required property string text

    visible: root.text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.text)

    SmallText {
        width: parent.width
        text: root.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    PlainText {
        width: parent.width
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
