// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The way in: first where, then who.
FocusScope {
    id: root

    required property SessionList sessions
    readonly property SignIn signIn: root.sessions.signIn
    readonly property Session session: root.sessions.current
    readonly property bool asksWho: root.signIn.step === SignIn.EnterCredentials
    readonly property bool asksKey: root.signIn.step === SignIn.CheckKey
    readonly property bool setsOut: root.signIn.busy
    readonly property bool unencrypted: root.asksKey && root.signIn.key.reason === KeyQuestion.Unencrypted
    readonly property string serverName: root.session ? root.session.serverName || root.session.address : ""
    //! Null where this computer has nothing to host with.
    property HostedServer hosting: null
    //! The server of this computer stands in place of the way in.
    property bool showsHost: false
    readonly property list<Item> panes: [root.showsHost ? hostLoader : flick]
    readonly property bool wide: root.hosting !== null && root.width >= Theme.waysWidth + 2 * Theme.gapHuge
    readonly property string heading: {
        if (root.unencrypted)
            return qsTr("Without encryption?");
        if (root.asksKey)
            return root.signIn.key.reason === KeyQuestion.FirstUse ? qsTr("Is this your server?") : qsTr("Another key than expected");
        return root.asksWho ? qsTr("Who are you?") : qsTr("Where to?");
    }
    readonly property FilledText staying: FilledText {
        words: qsTr("You are signed in to %1 as %2. Signing in elsewhere leaves it.")
        values: [root.serverName, root.session?.displayName ?? ""]
    }
    readonly property string lead: {
        if (root.asksKey)
            return root.signIn.key.reason === KeyQuestion.FirstUse ? qsTr("Compare its fingerprint once, before your password goes there.") : qsTr("Nothing was sent. Find out why before you go on.");
        if (root.asksWho)
            return qsTr("Sign in to this server, or create an account there.");
        if (root.session)
            return root.staying.text;
        return root.hosting ? qsTr("Join a server on this network, add one by address, or host your own.") : qsTr("Join a server on this network, or any by its address.");
    }

    signal leaveWanted
    //! What happens from here on is no reason to leave.
    signal stayWanted

    function showHost(shown: bool) {
        root.showsHost = shown;
        if (shown)
            root.stayWanted();
        focusTimer.restart();
    }

    function takeFocus() {
        // A warning is read from its beginning, wherever its safe button stands.
        flick.follows = !root.asksKey;
        if (root.showsHost)
            (hostLoader.item as HostPage).takeFocus();
        else if (root.asksKey)
            key.takeFocus();
        else if (root.asksWho)
            who.takeFocus();
        else
            ways.takeFocus();
        flick.follows = true;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Servers")
    // Whoever is on the way to a server is to see how it goes, also where a link from elsewhere began it.
    onSetsOutChanged: if (root.setsOut && root.showsHost) root.showHost(false)
    onAsksWhoChanged: root.showHost(false)
    onAsksKeyChanged: {
        flick.contentY = 0;
        root.showHost(false);
    }
    onVisibleChanged: {
        if (!root.visible)
            root.showsHost = false;
        focusTimer.restart();
    }
    Keys.onEscapePressed: {
        if (root.showsHost)
            root.showHost(false);
        else if (root.signIn.busy)
            root.signIn.cancel();
        else if (root.asksWho || root.asksKey)
            root.signIn.back();
        else
            root.leaveWanted();
    }

    // Once what is to be focused is shown.
    Timer { id: focusTimer; interval: 0; running: true; onTriggered: if (root.visible) root.takeFocus() }
    ScrollPane {
        id: flick

        anchors.fill: parent
        anchors.bottomMargin: more.needed ? more.height : 0
        visible: !root.showsHost
        contentHeight: Math.max(height, column.y + column.implicitHeight + Theme.gapHuge)

        Column {
            id: column

            x: Math.round((flick.width - width) / 2)
            // At a fixed share of the height, so that the heading stays where it is from step to step.
            y: Math.max(root.height < Theme.px(560) ? Theme.gapLarge : Theme.gapHuge, Math.round(root.height * 0.5 - Theme.px(root.asksKey ? 260 : 200)))
            width: Math.min(root.wide && ways.visible ? Theme.waysWidth : Theme.cardWidth, flick.width - 2 * Theme.gapHuge)
            spacing: Theme.gapLarge

            Column {
                width: parent.width
                spacing: Theme.gapTiny

                PlainText {
                    width: parent.width
                    text: root.heading
                    font: Theme.page
                    line: Theme.pageLine
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                PlainText {
                    width: parent.width
                    text: root.lead
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }
            NoticeBox {
                width: parent.width
                text: root.signIn.notice
            }
            WaysIn {
                id: ways

                width: parent.width
                visible: !root.asksWho && !root.asksKey
                signIn: root.signIn
                finder: root.sessions.finder
                hosting: root.hosting
                wide: root.wide
                onHostWanted: root.showHost(true)
            }
            KeyCard {
                id: key

                width: parent.width
                visible: root.asksKey
                question: root.signIn.key
                onEncryptedWanted: root.signIn.connectTo("wss://" + root.signIn.key.server)
            }
            SignInCard {
                id: who

                width: parent.width
                visible: root.asksWho
                signIn: root.signIn
            }
        }
    }
    MoreBelow {
        id: more

        readonly property bool needed: !root.showsHost && ways.visible && root.hosting !== null && column.y + ways.y + ways.height > root.height

        anchors.bottom: parent.bottom
        width: parent.width
        visible: needed && column.y + ways.y + ways.height - flick.contentY > flick.height
        text: root.hosting?.state === HostedServer.Stopped ? qsTr("Or host a server on this computer") : qsTr("The server on this computer")
        onClicked: {
            flick.moveTo(flick.contentHeight);
            ways.focusHost();
        }
    }
    Loader {
        id: hostLoader

        anchors.fill: parent
        active: root.showsHost
        visible: active
        // qmllint disable unqualified
        sourceComponent: HostPage {
            focus: true
            hosting: root.hosting
            session: root.session
            onBackWanted: root.showHost(false)
            onChatWanted: root.leaveWanted()
        }
        // qmllint enable unqualified
    }
}
