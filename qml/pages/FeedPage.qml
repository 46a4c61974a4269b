// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The feeds of the server, and the one that is open.
FocusScope {
    id: root

    enum Part { Events, Charts }

    required property Session session
    readonly property Feeds feeds: root.session.feeds
    readonly property FeedView feed: root.feeds.current
    readonly property bool connected: root.session.connection.online
    readonly property bool listFits: root.width + Theme.railWidth >= Theme.membersBreakpoint
    readonly property bool noFeeds: root.feeds.list.loaded && root.feeds.list.count === 0
    //! What it is there for stands on the screen.
    readonly property bool showsData: root.noFeeds || (root.feed?.state === FeedView.Live && (root.feed.inspector.captured === 0 || root.feed.inspector.table.count > 0))
    readonly property FeedPane pane: paneLoader.item as FeedPane
    //! From left to right, for F6.
    readonly property list<Item> panes: [listLoader.item].concat(Array.from(root.pane?.panes ?? []))

    signal leaveWanted

    function show(feed: string) {
        listPanel.close();
        root.feeds.show(feed);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Feeds")
    Keys.onEscapePressed: root.leaveWanted()
    onListFitsChanged: listPanel.close()
    Component.onCompleted: {
        root.feeds.open();
        root.forceActiveFocus(Qt.TabFocusReason);
    }
    Component.onDestruction: root.session?.feeds.close()

    Connections {
        target: root.feed?.inspector ?? null

        function onSoughtChanged() {
            if (root.feed.inspector.sought > 0)
                header.part = FeedPage.Events;
        }
    }
    Component {
        id: listComponent

        // qmllint disable unqualified
        FeedList {
            feeds: root.feeds
            connected: root.connected
            serverName: root.session.serverName || root.session.address
            onFeedChosen: feed => root.show(feed)
        }
        // qmllint enable unqualified
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            id: listLoader

            Layout.fillHeight: true
            focus: true
            active: root.listFits
            visible: active
            sourceComponent: listComponent
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            FeedHeader {
                id: header

                Layout.fillWidth: true
                feed: root.feed
                connected: root.connected
                showsMenuButton: !root.listFits
                following: root.pane?.following ?? true
                onMenuWanted: listPanel.open()
                onFollowWanted: root.pane.follow()
                onAlertsWanted: alertsLoader.ask("")
            }
            NoticeBox {
                Layout.fillWidth: true
                Layout.margins: Theme.gapMedium
                Layout.bottomMargin: 0
                text: {
                    if (!root.connected)
                        return qsTr("There is no connection to the server. What stands here is as it was last; it goes on by itself, with what was missed, when the connection is back.");
                    return root.feed?.state === FeedView.Refused ? root.feed.problem : "";
                }
            }
            Loader {
                id: paneLoader

                Layout.fillWidth: true
                Layout.fillHeight: true
                active: root.feed !== null
                visible: active
                // qmllint disable unqualified
                sourceComponent: FeedPane {
                    feed: root.feed
                    example: root.feeds.example
                    part: header.part
                    onChartsWanted: header.part = FeedPage.Charts
                    onAlertsWanted: path => alertsLoader.ask(path)
                }
                // qmllint enable unqualified
            }
            FeedStart {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.feed === null && root.noFeeds
                noFeeds: true
                example: root.feeds.example
            }
            ListStatus {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.gapPage
                visible: root.feed === null && !root.noFeeds
                list: root.feeds.list
                connected: root.connected
                emptyText: ""
                onRetryWanted: root.feeds.retry()
            }
        }
    }
    SidePanel {
        id: listPanel

        width: Theme.feedsWidth
        pane: listComponent
    }
    Loader {
        id: alertsLoader

        function ask(path: string) {
            alertsLoader.active = true;
            (alertsLoader.item as AlertsDialog).ask(path);
        }

        active: false
        // qmllint disable unqualified
        sourceComponent: AlertsDialog {
            alerts: root.feed.alerts
            streamTitle: root.feed.title
            onClosed: alertsLoader.active = false
        }
        // qmllint enable unqualified
    }
}
