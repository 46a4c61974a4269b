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

    implicitWidth: 12
    implicitHeight: 12
    radius: width / 2
    color: root.behind
    Accessible.ignored: true

    Rectangle {
        id: disc

        readonly property bool full: root.status === Presence.Online || root.status === Presence.DoNotDisturb

        anchors.centerIn: parent
        width: root.width - 4
        height: width
        radius: width / 2
        color: root.tint

        // A hole and no border: so small a border is no circle without a graphics card.
        Rectangle {
            anchors.centerIn: parent
            visible: !disc.full
            width: disc.width - 2 * Math.max(1.5, disc.width / 5)
            height: width
            radius: width / 2
            color: root.behind
        }
    }
    Item {
        visible: root.status === Presence.Away
        clip: true
        x: disc.x
        y: disc.y
        width: disc.width / 2
        height: disc.height

        Rectangle {
            width: disc.width
            height: disc.height
            radius: width / 2
            color: root.tint
        }
    }
    Rectangle {
        visible: root.status === Presence.DoNotDisturb
        anchors.centerIn: parent
        width: disc.width - 3
        height: 2
        color: root.behind
    }
}
