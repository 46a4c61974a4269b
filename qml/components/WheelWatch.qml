// SPDX-License-Identifier: MIT
import QtQuick

//! Tells of each turn upwards, which not every version of Qt calls a movement, and takes none of them.
WheelHandler {
    id: root

    signal turnedUp

    target: null
    blocking: false
    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    onWheel: event => {
        if (event.angleDelta.y > 0)
            root.turnedUp();
    }
}
