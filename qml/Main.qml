// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The window. Which page it shows follows the session, unless the person chose otherwise.
T.ApplicationWindow {
    id: root

    required property SessionList sessions
    required property AppSettings settings
    //! Null where this computer has nothing to host with.
    property HostedServer hosting: null
    //! Of live streams that come from anywhere.
    required property SourceDesk desk
    //! "chat", "dashboard", "feeds", "inspector", "settings", "connect", or empty: whichever fits.
    required property string initialPage
    readonly property Session session: root.sessions.current
    //! Of its own, since what tells of it tells of much else, also while the page comes.
    readonly property bool administers: root.session?.administration.available ?? false
    readonly property bool readsFeeds: root.session?.feeds.available ?? false
    readonly property bool watches: root.session?.dashboard.available ?? false
    property string wantedPage: root.initialPage
    readonly property bool wantsLivePage: Array.from(["dashboard", "feeds", "inspector"]).includes(root.wantedPage)
    property bool started: false
    readonly property ChatPage chat: chatLoader.item as ChatPage
    readonly property string page: {
        if (root.wantedPage.startsWith("settings"))
            return root.wantedPage;
        if (root.session === null || root.wantedPage === "connect")
            return root.wantedPage === "inspector" ? "inspector" : "connect";
        if (root.wantedPage === "server" && root.administers)
            return "server";
        if (root.wantedPage === "feeds" && root.readsFeeds)
            return "feeds";
        if (root.wantedPage === "dashboard" && root.watches)
            return "dashboard";
        return root.wantedPage === "inspector" ? "inspector" : "chat";
    }
    //! What the page is there for stands on the screen.
    readonly property bool showsData: {
        // What one may see is known once the server has said who one is.
        if (root.wantsLivePage && root.page === "chat" && !root.session.connection.online)
            return false;
        return root.page === "chat" ? chatLoader.item?.showsData ?? false : sidePages.showsData;
    }

    function walkPanes(step: int) {
        const pages = { chat: chatLoader.item, connect: connectPage };
        const shown = Array.from((pages[root.page] ?? sidePages).panes);
        const panes = Array.from([rail, ...shown]).filter(pane => pane);
        const next = panes.findIndex(pane => pane.activeFocus) + step;
        panes[(next + panes.length) % panes.length].forceActiveFocus(Qt.TabFocusReason);
    }

    function shownChat(): ChatPage {
        root.wantedPage = "";
        return root.chat;
    }

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    title: root.page === "chat" && root.session.currentRoom ? qsTr("%1 – Hearth").arg(root.session.currentRoom.name) : qsTr("Hearth")
    color: Theme.background
    // Controls would take the font of the platform, not of the application.
    // qmllint disable
    font: Qt.application.font
    // qmllint enable
    // As with the administration, nobody is led back there.
    onWatchesChanged: if (!root.watches && root.wantedPage === "dashboard") root.wantedPage = ""
    onPageChanged: if (root.page === "chat") chatLoader.forceActiveFocus()
    // Whoever begins to host is signed in meanwhile, and stays to see it. Dashboard and feeds are other ones then.
    onSessionChanged: if (root.started && !connectPage.showsHost && !root.wantsLivePage) root.wantedPage = ""
    Component.onCompleted: root.started = true

    ThemeFollower { settings: root.settings }
    Connections {
        target: root.session?.administration ?? null

        // Nobody is led back there when they may see to the server again.
        function onChanged() {
            if (root.wantedPage === "server" && !root.session.administration.available)
                root.wantedPage = "";
        }
    }
    Connections {
        // qmllint disable
        target: root.sessions
        // qmllint enable

        function onInsideShown() { root.shownChat(); }
        function onSignInShown() { root.wantedPage = "connect"; }
    }
    WindowShortcuts {
        signedIn: root.session !== null
        appearance: root.settings.appearance
        onSettingsWanted: if (!rail.showsSettings) root.wantedPage = "settings"
        onJumpWanted: jumpBox.open()
        onPaneWanted: step => root.walkPanes(step)
    }
    ReceivedBar {
        id: received

        width: parent.width
        notices: root.session?.notices ?? null
        onFollowed: root.wantedPage = ""
    }
    RowLayout {
        anchors { fill: parent; topMargin: received.height }
        spacing: 0

        Rail {
            id: rail

            Layout.fillHeight: true
            session: root.session
            page: root.page
            onPageChosen: page => root.wantedPage = page
            onSignOutChosen: signOutDialog.signOut()
        }
        Loader {
            id: chatLoader

            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.session !== null
            visible: root.page === "chat"
            focus: true
            // qmllint disable unqualified
            sourceComponent: ChatPage {
                focus: true
                session: root.session
                notice: root.sessions.signIn.notice
                hosting: root.hosting
                onKeyWanted: keyDialog.open()
                onHostWanted: {
                    root.wantedPage = "connect";
                    connectPage.showHost(root.hosting.state !== HostedServer.Stopped);
                }
                onJumpWanted: jumpBox.open()
            }
            // qmllint enable unqualified
        }
        SidePages {
            id: sidePages

            Layout.fillWidth: true
            Layout.fillHeight: true
            page: root.page
            session: root.session
            desk: root.desk
            sessions: root.sessions
            settings: root.settings
            onLeaveWanted: root.wantedPage = ""
            onPageWanted: page => root.wantedPage = page
        }
        ConnectPage {
            id: connectPage

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.page === "connect"
            sessions: root.sessions
            hosting: root.hosting
            onStayWanted: root.wantedPage = "connect"
            onLeaveWanted: root.wantedPage = ""
        }
    }
    JumpBox {
        id: jumpBox

        jump: root.session?.jump ?? null
        own: root.session?.ownPresence ?? null
        colorScheme: root.settings.colorScheme
        onRoomChosen: roomId => root.shownChat().openRoom(roomId)
        onPersonChosen: userId => root.shownChat().openDirect(userId)
        onBrowseWanted: root.shownChat().dialogs.showDirectory()
        onNewMessageWanted: root.shownChat().dialogs.showNewMessage()
        onStatusWanted: rail.editStatus()
        onPageChosen: page => root.wantedPage = page
        onFeedChosen: feed => root.session.feeds.seek(feed)
        onSignOutChosen: signOutDialog.signOut()
    }
    ChangedKeyDialog {
        id: keyDialog

        question: root.sessions.changedKey
    }
    SignOutDialog {
        id: signOutDialog

        sessions: root.sessions
    }
}
