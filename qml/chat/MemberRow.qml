// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! A person; choosing one opens the room of the two, and a menu has what else one may do.
T.ItemDelegate {
    id: root

    required property string userId
    required property string name
    required property string initials
    required property int colorIndex
    required property int presence
    required property bool self
    required property string lastSeen
    //! The same as a phrase.
    required property string lastSeenText
    //! What they say of themselves.
    required property string statusLine
    //! Of MemberModel.Mark.
    required property int mark
    required property string markText
    required property int actions
    required property string handle
    required property bool connected
    property bool showsPresence: true
    required property bool keyboardHere
    readonly property string label: root.self ? qsTr("%1 (you)").arg(root.name) : root.name
    readonly property color fill: root.hovered && !root.self ? Theme.sunken : Theme.surface
    readonly property bool writable: (root.actions & MemberModel.WriteTo) !== 0
    readonly property string presenceName: avatar.presenceName
    readonly property string markGlyph: ["", "crown", "shield", "server"][root.mark]

    signal memberChosen
    //! Below the item, else where the pointer is.
    signal menuWanted(item: Item)

    function choose() {
        if (root.writable)
            root.memberChosen();
    }

    implicitHeight: Theme.rowHeight + (says.visible ? Theme.gapMedium : 0)
    focusPolicy: Qt.NoFocus
    hoverEnabled: !root.self
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: root.label
    Accessible.role: root.self ? Accessible.StaticText : Accessible.ListItem
    Accessible.name: Array.from([root.label, root.handle, root.markText, root.showsPresence ? avatar.presenceName : "", root.lastSeenText, root.statusLine]).filter(part => part).join(", ")
    Accessible.description: root.writable ? qsTr("Opens a direct message") : ""
    Accessible.onPressAction: root.choose()
    onClicked: root.choose()

    RightClickArea { onTapped: root.menuWanted(null) }
    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        FocusRing { shown: root.keyboardHere; distance: 0 }
    }
    Item {
        anchors {
            fill: parent
            leftMargin: root.leftPadding
            rightMargin: root.rightPadding
        }

        Avatar {
            id: avatar

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.avatarMedium
            initials: root.initials
            colorIndex: root.colorIndex
            presence: root.connected ? root.presence : Presence.Offline
            showsPresence: root.showsPresence
            behind: root.fill
        }
        PlainText {
            id: label

            anchors {
                left: avatar.right
                leftMargin: Theme.gap + 2
                verticalCenter: parent.verticalCenter
                verticalCenterOffset: says.visible ? -Theme.gap : 0
            }
            width: Math.min(Math.ceil(implicitWidth), (more.visible ? more.x : seen.x) - x - Theme.gap - (sign.visible ? sign.width + Theme.gapTiny : 0))
            text: root.label
            color: root.hovered ? Theme.text : Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Loader {
            id: sign

            anchors {
                left: label.right
                leftMargin: Theme.gapTiny + 2
                verticalCenter: label.verticalCenter
            }
            active: root.mark !== MemberModel.Unmarked
            visible: active
            // qmllint disable unqualified
            sourceComponent: Icon {
                glyph: root.markGlyph || "shield"
                size: Theme.smallLine - 2
            }
            // qmllint enable unqualified
        }
        Loader {
            id: says

            anchors {
                left: label.left
                top: label.bottom
            }
            width: (more.visible ? more.x : seen.x) - x - Theme.gap
            active: root.statusLine !== ""
            visible: active
            // qmllint disable unqualified
            sourceComponent: SmallText {
                text: root.statusLine
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            // qmllint enable unqualified
        }
        Loader {
            id: more

            anchors {
                right: parent.right
                rightMargin: -Theme.gapTiny
                verticalCenter: parent.verticalCenter
            }
            width: Theme.rowHeight - Theme.gapTiny
            height: width
            active: root.actions !== 0 && (root.hovered || root.keyboardHere)
            visible: active
            // qmllint disable unqualified
            sourceComponent: IconButton {
                focusPolicy: Qt.NoFocus
                glyph: "more"
                iconSize: Theme.iconSmall
                text: qsTr("More about %1").arg(root.name)
                onClicked: root.menuWanted(more)
            }
            // qmllint enable unqualified
        }
        SmallText {
            id: seen

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            visible: !more.visible
            text: root.lastSeen
            font: Theme.tiny
            Accessible.ignored: true
        }
    }

    HoverTip {
        text: Array.from([root.writable ? qsTr("Write to %1").arg(root.name) : root.label, root.handle, root.markText, root.lastSeenText, root.statusLine]).filter(part => part).join(" · ")
        wanted: root.hovered && !(more.item as IconButton)?.hovered
    }
}
