// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Two of several people, one behind the other, in the room of one avatar. Their presence is not told.
Item {
    id: root

    required property string initials
    required property int colorIndex
    required property string secondInitials
    required property int secondColor
    //! What lies under it, for the gap between the two.
    property color behind: Theme.surface
    readonly property int size: Math.round(root.width * 0.72)
    //! There is room for one letter, and that is to be read.
    readonly property real letterShare: 0.58

    implicitWidth: Theme.avatarLarge
    implicitHeight: width
    Accessible.ignored: true

    Avatar {
        anchors {
            right: parent.right
            top: parent.top
        }
        width: root.size
        initials: root.secondInitials.charAt(0)
        colorIndex: root.secondColor
        letterShare: root.letterShare
        showsPresence: false
    }
    Rectangle {
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: -Theme.hairline
        }
        width: root.size + 2 * Theme.hairline
        height: width
        radius: width / 2
        color: root.behind

        Avatar {
            anchors.centerIn: parent
            width: root.size
            initials: root.initials.charAt(0)
            colorIndex: root.colorIndex
            letterShare: root.letterShare
            showsPresence: false
        }
    }
}
