// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Who, when, what; and what became of it when it is not simply sent.
Column {
    id: root

    required property string author
    required property string time
    required property MessageBlocks blocks
    required property bool edited
    required property bool deleted
    required property string reactionText
    required property string stateText
    required property bool startsGroup
    required property bool failed
    required property real textOpacity

    property bool retryPossible: true

    signal retryWanted
    signal discardWanted
    signal linkChosen(link: string)
    signal copyWanted(text: string)

    Row {
        visible: root.startsGroup
        width: parent.width
        spacing: Theme.gap

        PlainText {
            id: name

            width: Math.min(implicitWidth, parent.width - moment.width - parent.spacing)
            text: root.author
            font: Theme.bodyStrong
            elide: Text.ElideRight
            opacity: root.textOpacity
            Accessible.ignored: true
        }
        SmallText {
            id: moment

            height: Theme.bodyLine
            // One pixel lower, so that both sizes stand on one baseline.
            topPadding: 1
            text: root.stateText && !root.failed ? root.stateText : root.time
            Accessible.ignored: true
        }
    }
    PlainText {
        width: parent.width
        visible: root.deleted
        text: root.deleted ? qsTr("This message was deleted.") : ""
        color: Theme.muted
        wrapMode: Text.Wrap
        opacity: root.textOpacity
        Accessible.ignored: true
    }
    MessageText {
        width: parent.width
        visible: !root.deleted
        blocks: root.blocks
        opacity: root.textOpacity
        onLinkChosen: link => root.linkChosen(link)
        onCopyWanted: text => root.copyWanted(text)
    }
    SmallText {
        visible: root.edited && !root.deleted
        text: qsTr("edited")
        Accessible.ignored: true
    }
    SmallText {
        visible: text !== ""
        width: parent.width
        text: root.reactionText
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Flow {
        visible: root.failed
        width: parent.width
        spacing: Theme.gapTiny

        Icon {
            height: Theme.bodyLine
            width: Theme.smallLine
            fillMode: Image.Pad
            glyph: "alert"
            color: Theme.bad
            size: Theme.smallLine
        }
        SmallText {
            height: Theme.bodyLine
            text: root.stateText
            color: Theme.bad
            Accessible.ignored: true
        }
        LinkButton {
            height: Theme.bodyLine
            visible: root.retryPossible
            text: qsTr("Retry")
            onClicked: root.retryWanted()
        }
        LinkButton {
            height: Theme.bodyLine
            text: qsTr("Delete")
            textColor: Theme.bad
            onClicked: root.discardWanted()
        }
    }
}
