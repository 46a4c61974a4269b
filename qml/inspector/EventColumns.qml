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
    //! What is left for values, behind the rest and before what an event begins with.
    readonly property real room: {
        const columns = [root.time, root.delta, root.type, root.size].filter(width => width > 0);
        const taken = columns.reduce((sum, width) => sum + width + Theme.gap, 2 * Theme.gapMedium);
        return root.width - taken - Theme.px(88);
    }
    //! Narrower where that makes room for more of them.
    readonly property real value: Math.max(Theme.px(64), Math.min(Theme.px(104), Math.floor(root.room / Math.max(1, root.paths.length)) - Theme.gap))
    //! Of the paths as many as have room.
    readonly property list<string> shownPaths: Array.from(root.paths).slice(0, Math.max(0, Math.floor(root.room / (root.value + Theme.gap))))
    readonly property int hiddenPaths: root.paths.length - root.shownPaths.length
}
