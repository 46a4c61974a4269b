// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A room and what one is told of it; leads there.
Item {
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

    implicitHeight: Theme.controlHeight

    LinkButton {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, levelWords.x - Theme.gap)
        leftPadding: 0
        text: root.title
        Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.levelText)
        onClicked: root.chosen()
    }
    SmallText {
        id: levelWords

        anchors {
            right: reset.left
            rightMargin: Theme.gapTiny
            verticalCenter: parent.verticalCenter
        }
        text: root.levelText
        Accessible.ignored: true
    }
    IconButton {
        id: reset

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        glyph: "x"
        text: qsTr("As in most rooms")
        Accessible.description: root.title
        onClicked: root.usualWanted()
    }
}
