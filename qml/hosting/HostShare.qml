// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The link by which others come, to be copied or taken with a phone's camera.
TitledCard {
    id: root

    required property HostInvite invite
    property bool copied: false
    readonly property bool wide: root.availableWidth >= Theme.px(340)

    title: qsTr("Invite people")

    Clipboard { id: clipboard }
    SmallText {
        width: parent.width
        visible: root.invite.link === ""
        text: qsTr("The link is being made…")
    }
    Grid {
        width: parent.width
        visible: root.invite.link !== ""
        columns: root.wide ? 2 : 1
        spacing: Theme.gapLarge

        Rectangle {
            id: frame

            width: Theme.px(172)
            height: width
            radius: Theme.radius
            color: Theme.codePaper
            border.width: Theme.hairline
            border.color: Theme.line
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The invite link as a QR code")

            QrCode {
                anchors.fill: parent
                anchors.margins: Theme.gapTiny
                text: root.invite.link
            }
        }
        Column {
            width: root.wide ? root.availableWidth - frame.width - Theme.gapLarge : root.availableWidth
            spacing: Theme.gapMedium

            PlainText {
                width: parent.width
                text: root.invite.link
                font: Theme.codeSmall
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 5
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            SecondaryButton {
                text: root.copied ? qsTr("Copied") : qsTr("Copy link")
                onClicked: {
                    clipboard.copy(root.invite.link);
                    root.copied = true;
                }
            }
        }
    }
    HintText {
        width: parent.width
        glyph: "info"
        text: root.invite.hint
    }
    HintText {
        width: parent.width
        glyph: "alert"
        tint: Theme.warn
        text: root.invite.local ? qsTr("This computer is on no network, so others can't reach it now.") : ""
    }
    Connections {
        target: root.invite

        function onChanged() {
            root.copied = false;
        }
    }
}
