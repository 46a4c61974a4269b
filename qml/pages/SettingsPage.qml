// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one may choose of the app, and of oneself on a server: the sections at the left and one of them beside, or one
//! after the other where there is no room for both.
FocusScope {
    id: root

    //! The name of the section that was chosen; empty: none was.
    required property string section
    required property SessionList sessions
    required property AppSettings settings
    readonly property Session session: root.sessions.current
    readonly property string server: root.session?.serverName || (root.session?.address ?? "")
    readonly property bool wide: root.width >= Theme.settingsBreakpoint
    readonly property list<SettingsSection> sections: Array.from([
        appearanceSection, accountSection, notificationsSection, networkSection, storageSection, shortcutsSection, aboutSection
    ]).filter(section => section.offered)
    //! Null where the list has the page to itself.
    readonly property SettingsSection shown: Array.from(root.sections).find(section => section.name === root.section) ?? (root.wide ? root.sections[0] : null)
    readonly property list<Item> panes: [list.visible ? list : null, pane.visible ? pane : null]

    signal leaveWanted
    signal sectionChosen(name: string)

    //! Whoever goes through the list stays in it, as long as that is there.
    function takeFocus() {
        if (root.shown === null)
            list.forceActiveFocus(Qt.TabFocusReason);
        else if (!list.activeFocus || !root.wide)
            pane.takeFocus();
        // What is shown stays, also where larger text takes the room beside it away.
        if (root.section === "" && root.wide)
            root.sectionChosen(root.sections[0].name);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")
    Keys.onEscapePressed: root.wide || root.shown === null ? root.leaveWanted() : root.sectionChosen("")
    Component.onCompleted: if (root.section === "") list.forceActiveFocus(Qt.TabFocusReason)
    onSectionChanged: focusTimer.restart()
    onShownChanged: focusTimer.restart()
    // Whoever is at a control of it stays there.
    onWideChanged: if (!pane.activeFocus) focusTimer.restart()

    // Once what is to be focused is shown.
    Timer { id: focusTimer; interval: 0; running: true; onTriggered: root.takeFocus() }
    SettingsSection {
        id: appearanceSection

        name: "appearance"
        title: qsTr("Appearance")
        glyph: "contrast"
        // qmllint disable unqualified
        content: AppearanceSection {
            colorScheme: root.settings.colorScheme
            appearance: root.settings.appearance
            language: root.settings.language
        }
        // qmllint enable unqualified
    }
    SettingsSection {
        id: notificationsSection

        name: "notifications"
        title: qsTr("Notifications")
        glyph: "bell"
        // qmllint disable unqualified
        content: NotificationsSection {
            notifications: root.settings.notifications
            autostart: root.settings.autostart
            session: root.session
            onRoomWanted: roomId => {
                root.session.openRoom(roomId);
                root.leaveWanted();
            }
        }
        // qmllint enable unqualified
    }
    SettingsSection {
        id: accountSection

        readonly property FilledText whoAndWhere: FilledText {
            words: qsTr("%1 on %2")
            values: [root.session?.username ?? "", root.server]
        }

        name: "account"
        title: qsTr("Account and devices")
        glyph: "user"
        heading: qsTr("Your account")
        about: accountSection.whoAndWhere.text
        offered: root.session !== null
        // qmllint disable unqualified
        content: AccountSection {
            account: root.sessions.account
            username: root.session?.username ?? ""
            server: root.server
        }
        // qmllint enable unqualified
    }
    SettingsSection {
        id: networkSection

        name: "network"
        title: qsTr("Network and key")
        glyph: "lock"
        about: root.server
        offered: root.session !== null
        // qmllint disable unqualified
        content: NetworkSection {
            session: root.session
        }
        // qmllint enable unqualified
    }
    SettingsSection {
        id: storageSection

        name: "storage"
        title: qsTr("Storage")
        glyph: "drive"
        about: accountSection.about
        offered: root.session !== null
        // qmllint disable unqualified
        content: StorageSection {
            cache: root.session?.cacheUsage ?? null
            connected: root.session?.connection.online ?? false
        }
        // qmllint enable unqualified
    }
    SettingsSection {
        id: shortcutsSection

        name: "shortcuts"
        title: qsTr("Keyboard shortcuts")
        glyph: "keyboard"
        content: ShortcutsSection {}
    }
    SettingsSection {
        id: aboutSection

        name: "about"
        title: qsTr("About Hearth")
        glyph: "info"
        // qmllint disable unqualified
        content: AboutSection {
            session: root.session
            settings: root.settings
        }
        // qmllint enable unqualified
    }
    SettingsList {
        id: list

        width: root.wide ? implicitWidth : root.width
        height: root.height
        visible: root.wide || root.shown === null
        sections: Array.from(root.sections)
        current: root.shown?.name ?? ""
        beside: root.wide
        onChosen: name => root.sectionChosen(name)
    }
    SectionPane {
        id: pane

        x: root.wide ? list.width : 0
        width: root.width - x
        height: root.height
        visible: root.shown !== null
        section: root.shown
        leadsBack: !root.wide
        onBackWanted: root.sectionChosen("")
    }
}
