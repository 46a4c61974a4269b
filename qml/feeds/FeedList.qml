// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The feeds of the server.
FocusScope {
    id: root

    required property Feeds feeds
    required property bool connected
    required property string serverName

    signal feedChosen(feed: string)

    implicitWidth: Theme.feedsWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Feeds")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapLarge
            text: qsTr("Feeds")
            font: Theme.title
            line: Theme.titleLine
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SmallText {
            Layout.fillWidth: true
            text: root.serverName
            elide: Text.ElideRight
        }
        NavigableList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapMedium
            visible: count > 0
            focus: true
            clip: true
            spacing: 2
            model: root.feeds.list
            Accessible.name: qsTr("Feeds")
            T.ScrollBar.vertical: ScrollBar {}
            onChosen: (list.currentItem as FeedRow)?.clicked()

            // qmllint disable unqualified
            delegate: FeedRow {
                width: list.width
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onClicked: {
                    list.currentIndex = index;
                    root.feedChosen(feed);
                }
            }
            // qmllint enable unqualified
        }
        SmallText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gap
            visible: root.feeds.list.more
            text: qsTr("There are more feeds than are listed here.")
            wrapMode: Text.Wrap
        }
        ListStatus {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapMedium
            visible: list.count === 0
            list: root.feeds.list
            connected: root.connected
            emptyText: qsTr("There are no feeds yet.")
            onRetryWanted: root.feeds.retry()
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
}
