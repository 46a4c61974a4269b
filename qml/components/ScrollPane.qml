// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Content that may be higher than its room. It follows the focus; Page Up and Page Down move it, too.
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem

    function moveTo(y: real) {
        root.contentY = Math.max(0, Math.min(y, root.contentHeight - root.height));
    }

    function reveal(item: Item) {
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.gap;
        const bottom = top + item.height + 2 * Theme.gap;
        if (top < root.contentY)
            root.moveTo(top);
        else if (bottom > root.contentY + root.height)
            root.moveTo(bottom - root.height);
    }

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === root.contentItem)
                return true;
        }
        return false;
    }

    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}
    onFocusedChanged: if (root.holds(root.focused)) root.reveal(root.focused)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
            return;
        root.moveTo(root.contentY + (event.key === Qt.Key_PageUp ? -1 : 1) * root.height);
        event.accepted = true;
    }
}
