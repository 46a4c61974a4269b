// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! How the first event gets here, while there is none.
ScrollPane {
    id: root

    //! There is no feed at all yet.
    required property bool noFeeds
    required property string example
    readonly property list<string> setup: [
        "hearthd user add feeder", "hearthd token create --user feeder --role publisher", "hearthd feed create greenhouse"
    ]

    contentHeight: column.implicitHeight + 2 * Theme.gapPage

    Column {
        id: column

        x: Math.round((root.width - width) / 2)
        y: Math.max(Theme.gapPage, Math.round((root.height - height) / 3))
        width: Math.min(root.width - 2 * Theme.gapPage, Theme.pageWidth)
        spacing: Theme.gapMedium

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: "feed"
            size: Theme.gapHuge
        }
        PlainText {
            width: parent.width
            text: root.noFeeds ? qsTr("No feeds yet") : qsTr("Nothing has been published here yet")
            font: Theme.title
            line: Theme.titleLine
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlainText {
            width: parent.width
            text: root.noFeeds ? qsTr("A feed is a stream of events that any script can publish: readings, prices, builds. Whoever runs the server makes one, and a token for what publishes to it:") : qsTr("With the token of a publisher, in a shell:")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ShellLine {
            width: parent.width
            visible: root.noFeeds
            text: Array.from(root.setup).join("\n")
            copyName: qsTr("Copy the lines that make a feed")
        }
        PlainText {
            width: parent.width
            visible: root.noFeeds
            text: qsTr("Then it is one line for each event. It shows here at once.")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        ShellLine {
            width: parent.width
            text: root.example
            copyName: qsTr("Copy the line that publishes an event")
        }
    }
}
