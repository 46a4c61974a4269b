// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! An account: who it is, what they are here, and a way to change that.
Item {
    id: root

    required property string userId
    required property string name
    required property string username
    required property string initials
    required property int colorIndex
    required property int presence
    //! One of ServerRole.
    required property int userRole
    required property string roleName
    required property bool banned
    required property string seenText
    required property bool self
    required property bool mayChange
    required property bool mayBan
    required property bool connected
    required property bool busy
    required property bool keyboardHere
    readonly property string label: root.self ? qsTr("%1 (you)").arg(root.name) : root.name
    readonly property string about: Array.from(["@" + root.username, root.connected ? root.seenText : ""]).filter(part => part).join(" · ")
    readonly property FilledText changeText: FilledText {
        words: qsTr("%1 is %2. Change it")
        values: [root.name, root.roleName]
    }
    readonly property bool changeable: (root.mayChange && !root.self) || root.mayBan

    //! Of PersonMenu.Part.
    signal menuWanted(part: int)

    function openMenu(part = PersonMenu.Everything) {
        if (root.changeable && root.connected && !root.busy)
            root.menuWanted(part);
    }

    implicitHeight: Theme.headerHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.label, root.about, root.roleName, root.banned ? qsTr("banned") : ""]).filter(part => part).join(", ")
    Accessible.description: root.changeable ? qsTr("Opens a menu") : ""
    Accessible.onPressAction: root.openMenu()

    FocusRing { shown: root.keyboardHere; distance: 0 }
    RightClickArea { onTapped: root.openMenu() }
    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        spacing: Theme.gapMedium

        Avatar {
            initials: root.initials
            colorIndex: root.colorIndex
            presence: root.connected ? root.presence : Presence.Offline
            opacity: root.banned ? Theme.disabledOpacity : 1
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.label
                font: Theme.bodyStrong
                color: root.banned ? Theme.muted : Theme.text
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
        HintText {
            glyph: "ban"
            tint: Theme.bad
            text: root.banned ? qsTr("Banned") : ""
            Layout.preferredWidth: implicitWidth
            Accessible.ignored: true
        }
        RoleButton {
            text: root.roleName
            opens: root.mayChange && !root.self
            enabled: opens && root.connected && !root.busy
            Accessible.name: root.changeText.text
            onClicked: root.openMenu(PersonMenu.Roles)
        }
        // Takes its room, so that the roles stand below each other.
        Item {
            implicitWidth: Theme.rowHeight
            implicitHeight: Theme.rowHeight

            IconButton {
                anchors.fill: parent
                visible: root.mayBan
                focusPolicy: Qt.NoFocus
                enabled: root.connected && !root.busy
                glyph: "more"
                text: qsTr("More for %1").arg(root.name)
                onClicked: root.openMenu(PersonMenu.Ban)
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.keyboardHere
    }
}
