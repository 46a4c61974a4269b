// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! How wide the columns of a table of events are; what has no room is left out.
QtObject {
    id: root

    required property real width
    //! Paths into payloads that have columns of their own.
    property list<string> paths
    readonly property bool roomy: root.width >= Theme.px(520)
    readonly property real time: Theme.px(104)
    readonly property real delta: root.roomy ? Theme.px(60) : 0
    readonly property real type: root.roomy ? Theme.px(104) : Theme.px(88)
    readonly property real size: root.roomy ? Theme.px(60) : 0
    readonly property real value: Theme.px(104)
}
