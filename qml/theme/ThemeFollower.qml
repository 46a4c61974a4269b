// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The window looks as its person and the desktop want it.
Item {
    id: root

    required property AppSettings settings
    readonly property AppearanceSettings appearance: root.settings.appearance

    Binding {
        target: Theme
        property: "dark"
        value: root.settings.colorScheme.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.appearance.textSize / 100
    }
    Binding {
        target: Theme
        property: "compact"
        value: root.appearance.density === AppearanceSettings.Compact
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.appearance.reducedMotion
    }
}
