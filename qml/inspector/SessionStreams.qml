// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What the session itself has to look into: its own frames, and the feeds of its server.
TitledCard {
    id: root

    required property Session session
    readonly property Feeds feeds: root.session.feeds
    //! More than these are scrolled to.
    readonly property int mostSeen: 6

    signal sessionChosen
    signal feedChosen(feed: string, title: string)

    title: qsTr("From %1").arg(root.session.serverName)
    Component.onCompleted: root.feeds.refresh()

    StreamChoice {
        x: -Theme.gap
        width: parent.width + 2 * Theme.gap
        title: qsTr("This session")
        detail: qsTr("its frames as they go over the wire, without secrets")
        onClicked: root.sessionChosen()
    }
    NavigableList {
        id: list

        x: -Theme.gap
        width: parent.width + 2 * Theme.gap
        height: Math.min(contentHeight, root.mostSeen * Theme.px(48))
        visible: root.feeds.available && count > 0
        clip: true
        model: root.feeds.list
        Accessible.name: qsTr("Feeds")
        onChosen: row => (list.itemAtIndex(row) as StreamChoice).clicked()

        // qmllint disable unqualified
        delegate: StreamChoice {
            required property int index
            required property string feed
            required property string about

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            focused: list.activeFocus && list.currentIndex === index
            detail: about !== "" ? qsTr("feed · %1").arg(about) : qsTr("feed")
            onClicked: root.feedChosen(feed, title)
        }
        // qmllint enable unqualified
    }
}
