// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Copies, and says for a moment that it did.
SecondaryButton {
    id: root

    required property string what

    //! What is copied is asked for when it is.
    signal copied

    function copy(text: string) {
        clipboard.copy(text);
        told.restart();
    }

    text: told.running ? qsTr("Copied") : root.what
    onClicked: root.copied()

    Clipboard { id: clipboard }
    Timer { id: told; interval: Theme.litFor }
}
