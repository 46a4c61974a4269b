// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! A room and what one is told of it; leads there.
RowLayout {
    id: root

    required property string roomId
    required property string title
    //! Of Attention.Level.
    required property int level
    readonly property string levelText: {
        switch (root.level) {
        case Attention.All:
            return qsTr("All messages");
        case Attention.Mentions:
            return qsTr("Only mentions");
        default:
            return qsTr("Muted");
        }
    }

    signal chosen
    signal usualWanted

    spacing: Theme.gap

    LinkButton {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        leftPadding: 0
        text: root.title
        Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.levelText)
        onClicked: root.chosen()
    }
    SmallText {
        text: root.levelText
        Accessible.ignored: true
    }
    IconButton {
        glyph: "x"
        text: qsTr("As in most rooms")
        Accessible.description: root.title
        onClicked: root.usualWanted()
    }
}
