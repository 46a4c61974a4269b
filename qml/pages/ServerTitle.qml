// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Which server this is about, and whether others on the way could read along.
Item {
    id: root

    required property string name
    required property string label
    required property bool encrypted
    //! Not encrypted, and not on this computer.
    required property bool exposed
    readonly property string title: root.name || root.label
    readonly property string safety: root.encrypted ? qsTr("Encrypted") : qsTr("Not encrypted")

    implicitHeight: Math.max(tile.height, words.implicitHeight)

    Rectangle {
        id: tile

        width: Theme.logoSize
        height: Theme.logoSize
        radius: Theme.radius
        color: Theme.accent
        Accessible.ignored: true

        Text {
            anchors.centerIn: parent
            text: root.title.charAt(0).toUpperCase()
            textFormat: Text.PlainText
            font: Theme.bodyStrong
            color: Theme.accentText
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        x: tile.width + Theme.gapMedium
        width: root.width - x

        PlainText {
            width: parent.width
            text: root.title
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        HintText {
            width: parent.width
            glyph: root.encrypted ? "lock" : "alert"
            tint: root.encrypted ? Theme.muted : Theme.warn
            text: root.name ? qsTr("%1 · %2").arg(root.safety).arg(root.label) : root.safety
        }
        SmallText {
            width: parent.width
            visible: !root.encrypted
            text: root.exposed ? qsTr("Everyone on the way can read your password and all that is written. Go on only if you trust each of them.") : qsTr("It stays on this computer.")
            color: root.exposed ? Theme.warn : Theme.muted
            wrapMode: Text.Wrap
            Accessible.role: root.exposed ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
    }
}
