// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Page Up and Page Down turn the messages; Home and End go as far as messages are here, and to the newest.
QtObject {
    id: root

    required property NavigableList list

    //! Away from the newest.
    signal leftNewest
    signal newestWanted
    //! The list knows its end only after it has told where it is.
    signal turned

    //! True if the key is one that does.
    function take(key: int): bool {
        const pages = { [Qt.Key_PageUp]: -1, [Qt.Key_PageDown]: 1, [Qt.Key_Home]: -root.list.count, [Qt.Key_End]: root.list.count }[key] ?? 0;
        if (pages < 0 && root.list.contentHeight > root.list.height)
            root.leftNewest();
        root.list.turnPages(pages);
        if (key === Qt.Key_End)
            root.newestWanted();
        else if (pages > 0)
            root.turned();
        return pages !== 0;
    }
}
