// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! The settings, but for the account, which has states of its own.
QtObject {
    id: root

    required property Workshop workshop
    readonly property AppearanceSettings appearance: root.workshop.settings.appearance
    readonly property var states: [
        { name: "settings", steps: ["press Ctrl+,"], shown: ["Settings", "Appearance", "Account and devices"] },
        { name: "settings-signed-out", page: "settings", prepare: () => root.workshop.sessions.current = null, shown: ["Settings", "Appearance"] },
        {
            name: "settings-appearance", page: "settings-appearance", shown: ["Like the system", "Light", "Dark"],
            wide: { shown: ["Text size", "Comfortable", "Compact"] }, narrow: { shown: ["All settings"] }
        },
        {
            name: "settings-appearance-large-text", page: "settings-appearance", textScale: 2, shown: ["All settings", "Like the system"]
        },
        {
            name: "settings-notifications", page: "settings-notifications", prepare: () => root.chooseOfRooms(),
            shown: ["All messages", "Direct messages and mentions"], wide: { shown: ["# firmware: Muted"] }
        },
        {
            name: "settings-notifications-quiet", page: "settings-notifications", prepare: () => root.keepQuiet(), shown: ["All messages"]
        },
        {
            name: "settings-notifications-large-text", page: "settings-notifications", textScale: 2, prepare: () => root.keepQuiet(),
            shown: ["All settings"]
        },
        { name: "settings-network", page: "settings-network", shown: ["127.0.0.1:9473", "Connected", "4 ms"], wide: { shown: ["Copy fingerprint"] } },
        {
            name: "settings-network-another-key", page: "settings-network", prepare: () => root.refuseKey(),
            shown: ["shows another key"]
        },
        { name: "settings-storage", page: "settings-storage", shown: ["38.2 MiB", "Clear messages from this computer…"] },
        {
            name: "settings-storage-clear", page: "settings-storage", steps: ["click Button Clear messages"],
            shown: ["Clear messages from this computer?", "Cancel"]
        },
        { name: "settings-shortcuts", page: "settings-shortcuts", shown: ["Jump to a room, a person or a page: Ctrl+K", "Settings: Ctrl+,"] },
        { name: "settings-about", page: "settings-about", shown: ["Hearth: 0.1.0"], wide: { shown: ["Copy diagnostics"] } },
        { name: "settings-network-large-text", page: "settings-network", textScale: 2, shown: ["All settings"] },
        { name: "settings-shortcuts-large-text", page: "settings-shortcuts", textScale: 2, shown: ["All settings"] },
        { name: "settings-about-large-text", page: "settings-about", textScale: 2, shown: ["All settings"] },
        { name: "settings-large-text", page: "settings", textScale: 2, shown: ["Appearance", "Account and devices"] },
        { name: "chat-compact", prepare: () => root.appearance.density = AppearanceSettings.Compact, shown: ["# general", "Message #general"] },
        { name: "chat-small-text", textScale: 0.8, shown: ["# general", "Message #general"] }
    ]

    function refuseKey() {
        root.workshop.changeKey();
        const details = root.workshop.session.connectionDetails;
        details.stateText = "Not connected: what answers shows another key";
        details.roundTripText = "";
        details.trustText = "What answers at this address shows another key, so nothing was sent to it. The chat has the keys to compare.";
    }

    function chooseOfRooms() {
        root.workshop.session.attentions.rows = [
            { roomId: "r3", title: "# firmware", level: Attention.None }, { roomId: "r4", title: "# design", level: Attention.Mentions },
            { roomId: "d2", title: "Bob Lind", level: Attention.All }
        ];
    }

    function keepQuiet() {
        root.chooseOfRooms();
        const notifications = root.workshop.settings.notifications;
        notifications.quiet = true;
        notifications.hasTray = true;
        notifications.setQuietDay(5, false);
        notifications.setQuietDay(6, false);
    }
}
