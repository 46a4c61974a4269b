// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The pages beside the chat, of which one at most is there: while it is shown.
FocusScope {
    id: root

    required property string page
    required property Session session
    required property SourceDesk desk
    required property SessionList sessions
    required property AppSettings settings
    //! Of those there is one for all sections, which it goes between.
    readonly property bool showsSettings: root.page.startsWith("settings")
    readonly property Component shown: {
        if (root.showsSettings)
            return settingsPage;
        switch (root.page) {
        case "server":
            return serverPage;
        case "feeds":
            return feedPage;
        case "dashboard":
            return dashboardPage;
        case "inspector":
            return inspectorPage;
        default:
            return null;
        }
    }
    readonly property list<Item> panes: Array.from(loader.item?.panes ?? [])
    readonly property bool showsData: (loader.item as DashboardPage)?.showsData ?? (loader.item as FeedPage)?.showsData ?? (loader.item as InspectorPage)?.showsData ?? true

    signal leaveWanted
    signal pageWanted(page: string)

    visible: root.shown !== null

    Connections {
        target: root.session?.feeds ?? null

        function onPageWanted() {
            root.pageWanted("feeds");
        }
    }
    Connections {
        // qmllint disable
        target: root.desk
        // qmllint enable

        function onPageWanted() {
            root.pageWanted("inspector");
        }
    }
    // qmllint disable unqualified
    Component {
        id: settingsPage

        SettingsPage {
            focus: true
            section: root.page.split("-")[1] ?? ""
            sessions: root.sessions
            settings: root.settings
            onLeaveWanted: root.leaveWanted()
            onSectionChosen: name => root.pageWanted(name ? "settings-" + name : "settings")
        }
    }
    Component {
        id: serverPage

        ServerPage {
            focus: true
            session: root.session
            onLeaveWanted: root.leaveWanted()
        }
    }
    Component {
        id: feedPage

        FeedPage {
            focus: true
            session: root.session
            onLeaveWanted: root.leaveWanted()
        }
    }
    Component {
        id: dashboardPage

        DashboardPage {
            focus: true
            session: root.session
            onLeaveWanted: root.leaveWanted()
        }
    }
    Component {
        id: inspectorPage

        InspectorPage {
            focus: true
            desk: root.desk
            session: root.session
            onLeaveWanted: root.leaveWanted()
        }
    }
    // qmllint enable unqualified
    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: root.shown
        onLoaded: root.forceActiveFocus()
    }
}
