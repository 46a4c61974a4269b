// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Above the field: what one replies to or changes, why something could not be sent, and what a paste may be meant as.
ColumnLayout {
    id: root

    required property Composition composition
    //! Lines that were just pasted; 0: nothing to offer.
    required property int pastedLines
    readonly property bool editing: root.composition.mode === Composition.Edit
    readonly property bool needed: root.composition.mode !== Composition.Plain || root.composition.problem !== "" || root.pastedLines > 0

    signal cancelled
    signal codeWanted
    signal textWanted

    visible: root.needed
    spacing: 0

    RowLayout {
        visible: root.composition.mode !== Composition.Plain
        spacing: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: title.text + ": " + root.composition.line

        Icon {
            glyph: root.editing ? "pencil" : "reply"
            color: Theme.accent
            size: Theme.iconSmall
        }
        SmallText {
            id: title

            text: root.editing ? qsTr("Changing your message") : root.composition.author ? qsTr("Replying to %1").arg(root.composition.author) : qsTr("Replying to an earlier message")
            font: Theme.smallStrong
            color: Theme.text
            Accessible.ignored: true
        }
        SmallText {
            Layout.fillWidth: true
            text: root.composition.line
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        IconButton {
            implicitWidth: Theme.barButton
            implicitHeight: Theme.barButton
            glyph: "x"
            iconSize: Theme.iconSmall
            text: qsTr("Cancel (Esc)")
            onClicked: root.cancelled()
        }
    }
    HintText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapTiny
        glyph: "alert"
        text: root.composition.problem
        tint: Theme.bad
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        visible: root.pastedLines > 0
        spacing: Theme.gap

        Icon {
            glyph: "code"
            size: Theme.iconSmall
        }
        SmallText {
            text: qsTr("%n lines were pasted.", "", root.pastedLines)
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        LinkButton {
            text: qsTr("Show them as code")
            onClicked: root.codeWanted()
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            implicitWidth: Theme.barButton
            implicitHeight: Theme.barButton
            glyph: "x"
            iconSize: Theme.iconSmall
            text: qsTr("Leave them as they are")
            onClicked: root.textWanted()
        }
    }
}
