// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! A server, what is known of it, and the way there.
Item {
    id: root

    required property string serverId
    required property string name
    required property string detail
    //! Of the account that one has there, or empty.
    required property string username
    //! One of FoundServerModel.Standing.
    required property int standing
    required property string initials
    required property int colorIndex
    required property bool busy
    required property bool last
    readonly property bool own: root.standing === FoundServerModel.Own
    readonly property bool away: root.standing === FoundServerModel.Unreachable
    readonly property string standingText: {
        if (root.own)
            return qsTr("your server");
        if (root.standing === FoundServerModel.Reachable)
            return qsTr("reachable");
        return root.away ? qsTr("not reachable now") : "";
    }
    readonly property string about: Array.from([root.standingText, root.detail]).filter(part => part).join(" · ")
    readonly property FilledText way: FilledText {
        words: root.own ? qsTr("Open %1") : root.username ? qsTr("Sign in at %1") : qsTr("Join %1")
        values: [root.name]
    }

    signal chosen

    implicitHeight: Theme.headerHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.about

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapMedium

        Avatar {
            radius: Theme.radius
            initials: root.initials
            colorIndex: root.colorIndex
            showsPresence: false
            opacity: root.away ? Theme.disabledOpacity : 1
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.name
                font: Theme.bodyStrong
                color: root.away ? Theme.muted : Theme.text
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            SmallText {
                Layout.fillWidth: true
                text: root.about
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        SecondaryButton {
            text: root.own ? qsTr("Open") : root.username ? qsTr("Sign in") : qsTr("Join")
            enabled: !root.busy
            Accessible.name: root.way.text
            onClicked: root.chosen()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.last
    }
}
