// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Keys that do the same on every page.
Item {
    id: root

    required property bool signedIn
    required property AppearanceSettings appearance

    signal settingsWanted
    signal jumpWanted
    //! So many panes further, or back.
    signal paneWanted(step: int)

    AppShortcut {
        action: ShortcutModel.OpenSettings
        onActivated: root.settingsWanted()
    }
    AppShortcut {
        action: ShortcutModel.EnlargeText
        onActivated: root.appearance.enlargeText()
    }
    AppShortcut {
        action: ShortcutModel.ShrinkText
        onActivated: root.appearance.shrinkText()
    }
    AppShortcut {
        action: ShortcutModel.ResetText
        onActivated: root.appearance.resetText()
    }
    AppShortcut {
        action: ShortcutModel.JumpAnywhere
        enabled: root.signedIn
        onActivated: root.jumpWanted()
    }
    AppShortcut {
        action: ShortcutModel.NextPane
        onActivated: root.paneWanted(1)
    }
    AppShortcut {
        action: ShortcutModel.PreviousPane
        onActivated: root.paneWanted(-1)
    }
}
