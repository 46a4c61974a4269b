// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Content that may be higher than its room. It follows the focus, and what belongs to it: a label above, buttons below.
//! Page Up and Page Down move it, too.
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem
    //! Nobody has scrolled since the focus came where it is.
    property bool leads: true
    //! False: it stays where it is, whatever gets the focus.
    property bool follows: true

    function moveTo(y: real) {
        root.contentY = Math.max(0, Math.min(y, root.contentHeight - root.height));
    }

    function reveal(item: Item) {
        const y = item.mapToItem(root.contentItem, 0, 0).y;
        const top = y - Theme.gapHuge;
        const bottom = y + item.height + Theme.headerHeight;
        if (top < root.contentY)
            root.moveTo(top);
        else if (bottom > root.contentY + root.height)
            root.moveTo(Math.min(top, bottom - root.height));
    }

    function follow() {
        if (root.holds(root.focused))
            root.reveal(root.focused);
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
    onFocusedChanged: {
        root.leads = root.follows;
        if (root.follows)
            root.follow();
    }
    // What is laid out after it has the focus is not where it was.
    onHeightChanged: if (root.leads) root.follow()
    onContentHeightChanged: if (root.leads) root.follow()
    onMovementStarted: root.leads = false
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
            return;
        root.leads = false;
        root.moveTo(root.contentY + (event.key === Qt.Key_PageUp ? -1 : 1) * root.height);
        event.accepted = true;
    }
}
