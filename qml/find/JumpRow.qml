// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! A place to go to.
T.AbstractButton {
    id: root

    //! One of JumpModel.Kind.
    required property int kind
    required property string target
    required property int index
    //! One of JumpModel.Command.
    required property int command
    required property string name
    //! The name with what was typed in bold.
    required property string styled
    required property string detail
    required property string initials
    required property int colorIndex
    required property int presence
    property bool lit: false
    readonly property string label: root.kind === JumpModel.Room ? qsTr("Room %1").arg(root.name) : root.kind === JumpModel.Feed ? qsTr("Feed %1").arg(root.name) : root.name
    readonly property string glyph: {
        if (root.kind === JumpModel.Room || root.kind === JumpModel.Feed)
            return root.kind === JumpModel.Room ? "hash" : "feed";
        return root.kind === JumpModel.Group ? "users" : ["plus", "user", "users", "server", "log-out", "moon", "sun", "contrast", "message", "bell", "bell-off", "clock", "clock", "clock", "smile", "feed", "chart", "activity"][root.command];
    }

    signal chosen
    //! The pointer moves on it; `place` is where it is in the window.
    signal pointed(place: point)

    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.label
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.label, root.detail]).filter(part => part).join(", ")
    Accessible.selectable: true
    Accessible.selected: root.lit
    Accessible.onPressAction: root.chosen()
    onClicked: root.chosen()

    background: Rectangle {
        radius: Theme.radius
        color: root.lit ? Theme.accentSoft : Theme.surface
    }
    HoverHandler {
        onPointChanged: root.pointed(point.scenePosition)
    }
    contentItem: Item {
        RowLayout {
            anchors {
                fill: parent
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            spacing: Theme.gapMedium

            Item {
                implicitWidth: Theme.avatarMedium
                implicitHeight: Theme.avatarMedium

                Avatar {
                    anchors.fill: parent
                    visible: root.kind === JumpModel.Person
                    initials: root.initials
                    colorIndex: root.colorIndex
                    presence: root.presence
                    behind: root.lit ? Theme.accentSoft : Theme.surface
                }
                Icon {
                    anchors.centerIn: parent
                    visible: root.kind !== JumpModel.Person
                    glyph: root.glyph
                    color: root.lit ? Theme.accent : Theme.muted
                }
            }
            StyledText {
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.fillWidth: true
                text: root.styled
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            SmallText {
                Layout.fillWidth: true
                text: root.detail
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
