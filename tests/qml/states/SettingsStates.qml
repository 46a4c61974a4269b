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
        { name: "settings", page: "settings", shown: ["Settings", "Appearance", "Account and devices"] },
        { name: "settings-signed-out", page: "settings", prepare: () => root.workshop.sessions.current = null, shown: ["Settings", "Appearance"] },
        {
            name: "settings-appearance", page: "settings-appearance", shown: ["Like the system", "Light", "Dark"],
            wide: { shown: ["Text size", "Comfortable", "Compact"] }, narrow: { shown: ["All settings"] }
        },
        {
            name: "settings-appearance-large-text", page: "settings-appearance", textScale: 2, shown: ["All settings", "Like the system"]
        },
        { name: "settings-large-text", page: "settings", textScale: 2, shown: ["Appearance", "Account and devices"] },
        { name: "chat-compact", prepare: () => root.appearance.density = AppearanceSettings.Compact, shown: ["# general", "Message #general"] },
        { name: "chat-small-text", textScale: 0.8, shown: ["# general", "Message #general"] }
    ]
}
