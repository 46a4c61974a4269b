// SPDX-License-Identifier: MIT
import QtQuick

//! Keys that do the same on every page.
Item {
    id: root

    required property bool signedIn

    signal accountWanted
    signal jumpWanted
    //! So many panes further, or back.
    signal paneWanted(step: int)

    Shortcut {
        sequences: ["Ctrl+,"]
        enabled: root.signedIn
        onActivated: root.accountWanted()
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
