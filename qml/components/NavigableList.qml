// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A list for arrows and Enter. Its rows take no focus of their own, so that focus in the list always means the keyboard.
ListView {
    id: root

    //! Enter, Return or Space on the current row.
    signal chosen(row: int)
    //! The Menu key, or Shift+F10.
    signal menuWanted(row: int)

    //! By so many pages, as far as there are any; a line or two of the last one stay.
    function turnPages(pages: int) {
        if (pages === 0)
            return;
        const y = root.contentY + pages * (root.height - Theme.rowHeight);
        root.contentY = Math.max(root.originY, Math.min(y, root.originY + root.contentHeight));
        // From afar the list only reckons where it ends.
        if (root.atYBeginning || root.atYEnd)
            root.atYEnd === (root.verticalLayoutDirection === ListView.BottomToTop) ? root.positionViewAtBeginning() : root.positionViewAtEnd();
        const row = root.activeFocus ? root.indexAt(root.width / 2, root.contentY + root.height / 2) : -1;
        if (row >= 0)
            root.currentIndex = row;
    }

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightMoveDuration: Theme.quick
    currentIndex: -1
    Accessible.role: Accessible.List
    Keys.onReturnPressed: root.chosen(root.currentIndex)
    Keys.onEnterPressed: root.chosen(root.currentIndex)
    Keys.onSpacePressed: root.chosen(root.currentIndex)
    Keys.onPressed: event => {
        const isMenuKey = event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier));
        if (!isMenuKey || root.currentIndex < 0)
            return;
        event.accepted = true;
        root.menuWanted(root.currentIndex);
    }
    onActiveFocusChanged: if (root.activeFocus && root.currentIndex < 0 && root.count > 0) root.currentIndex = 0
}
