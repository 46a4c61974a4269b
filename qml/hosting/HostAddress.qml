// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Where the server is, and by which words others know it.
TitledCard {
    id: root

    required property HostInvite invite

    title: qsTr("Address")

    Clipboard { id: clipboard }
    RowLayout {
        width: parent.width
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            text: root.invite.address
            font: Theme.code
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        IconButton {
            glyph: "copy"
            text: qsTr("Copy the address")
            onClicked: clipboard.copy(root.invite.address)
        }
    }
    SmallText {
        width: parent.width
        visible: root.invite.keyWords !== ""
        text: qsTr("Fingerprint")
        Accessible.ignored: true
    }
    PlainText {
        width: parent.width
        visible: root.invite.keyWords !== ""
        text: root.invite.keyWords
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Fingerprint: %1").arg(text)
    }
}
