// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! Keys that do the same on every page.
Item {
    id: root

    required property bool signedIn
    required property AppearanceSettings appearance

    signal settingsWanted
    signal jumpWanted
    //! So many panes further, or back.
    signal paneWanted(step: int)

    Shortcut {
        sequences: ["Ctrl+,"]
        onActivated: root.settingsWanted()
    }
    Shortcut {
        // Where the plus is on the key of the equals sign, too.
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.appearance.enlargeText()
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: root.appearance.shrinkText()
    }
    Shortcut {
        sequences: ["Ctrl+0"]
        onActivated: root.appearance.resetText()
    }
    Shortcut {
        sequences: ["Ctrl+K"]
        enabled: root.signedIn
        onActivated: root.jumpWanted()
    }
    Shortcut {
        sequences: ["F6"]
        onActivated: root.paneWanted(1)
    }
    Shortcut {
        sequences: ["Shift+F6"]
        onActivated: root.paneWanted(-1)
    }
}
