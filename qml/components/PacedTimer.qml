// SPDX-License-Identifier: MIT
import QtQuick

//! Fires with the next turn of the loop, and of what comes thick and fast no more often than the eye can follow.
Timer {
    id: root

    //! From once to the next, in ms.
    required property int pace
    //! Of the clock, in ms.
    property real firedAt: 0

    function soon() {
        if (root.running)
            return;
        root.interval = Math.max(0, Math.min(root.pace, root.firedAt + root.pace - Date.now()));
        root.start();
    }

    //! With the next turn of the loop in any case.
    function now() {
        root.interval = 0;
        root.restart();
    }

    interval: 0
    onTriggered: root.firedAt = Date.now()
}
