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
    //! Of the paths as many as leave room for what an event begins with.
    readonly property list<string> shownPaths: {
        const columns = [root.time, root.delta, root.type, root.size].filter(width => width > 0);
        const taken = columns.reduce((sum, width) => sum + width + Theme.gap, 2 * Theme.gapMedium);
        const room = root.width - taken - Theme.px(88);
        return Array.from(root.paths).slice(0, Math.max(0, Math.floor(room / (root.value + Theme.gap))));
    }
}
