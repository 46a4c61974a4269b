// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Presence as a shape as much as a colour: online full, away half, do not disturb a bar, offline a ring.
Rectangle {
    id: root

    //! One of Presence.Status.
    required property int status
    //! What lies under the badge, for the gap around it.
    property color behind: Theme.surface
    readonly property string name: {
        switch (root.status) {
        case Presence.Online: return qsTr("online");
        case Presence.Away: return qsTr("away");
        case Presence.DoNotDisturb: return qsTr("do not disturb");
        default: return qsTr("offline");
        }
    }
    readonly property color tint: {
        switch (root.status) {
        case Presence.Online: return Theme.ok;
        case Presence.Away: return Theme.warn;
        case Presence.DoNotDisturb: return Theme.bad;
        default: return Theme.muted;
        }
    }

    //! Whole pixels on both sides of each hole, else no two badges look alike.
    readonly property int disc: root.even(root.width - 4)
    readonly property int hole: root.even(root.disc * 0.55)

    function even(size: real): int {
        return 2 * Math.round(size / 2);
    }

    implicitWidth: 12
    implicitHeight: 12
    radius: width / 2
    color: root.behind
    Accessible.ignored: true

    Rectangle {
        id: face

        readonly property bool full: root.status === Presence.Online || root.status === Presence.DoNotDisturb

        anchors.centerIn: parent
        width: root.disc
        height: width
        radius: width / 2
        color: root.tint

        // A hole and no border: so small a border is no circle without a graphics card.
        Rectangle {
            anchors.centerIn: parent
            visible: !face.full
            width: root.hole
            height: width
            radius: width / 2
            color: root.behind
        }
    }
    Item {
        visible: root.status === Presence.Away
        clip: true
        x: face.x
        y: face.y
        width: root.disc / 2
        height: root.disc

        Rectangle {
            width: root.disc
            height: root.disc
            radius: width / 2
            color: root.tint
        }
    }
    Rectangle {
        visible: root.status === Presence.DoNotDisturb
        anchors.centerIn: parent
        width: root.hole
        height: 2
        color: root.behind
    }
}
