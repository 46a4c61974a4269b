// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! What lies over the window and keeps everything else from being used; but not while it fades, when it is gone for whoever
//! closed it.
T.Popup {
    id: root

    property int closedBy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    property bool fading: false
    //! The press that closes it is meant for nothing else, and comes before.
    readonly property Timer afterPress: Timer {
        interval: 0
        onTriggered: root.fading = true
    }

    function comeBack() {
        root.afterPress.stop();
        root.fading = false;
    }

    modal: !root.fading
    focus: true
    closePolicy: root.fading ? T.Popup.NoAutoClose : root.closedBy
    onAboutToShow: root.comeBack()
    onAboutToHide: root.afterPress.restart()
    onClosed: root.comeBack()

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick }
    }
}
