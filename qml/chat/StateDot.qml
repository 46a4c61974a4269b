// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

Rectangle {
    id: root

    //! One of ConnectionStatus.Tone.
    required property int tone

    implicitWidth: Theme.gap
    implicitHeight: Theme.gap
    radius: width / 2
    color: {
        switch (root.tone) {
        case ConnectionStatus.Good: return Theme.ok;
        case ConnectionStatus.Warning: return Theme.warn;
        default: return Theme.bad;
        }
    }
    Accessible.ignored: true
}
