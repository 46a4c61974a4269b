// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.Menu {
    id: root

    //! Closed already for whoever closed it: it holds no shortcut back any more.
    property bool fading: false
    //! Of the longest item.
    readonly property real widest: {
        let width = Theme.menuWidth - root.leftPadding - root.rightPadding;
        for (let i = 0; i < root.count; ++i)
            width = Math.max(width, root.itemAt(i).implicitWidth);
        return width;
    }

    implicitWidth: Math.min(root.widest + root.leftPadding + root.rightPadding, (root.parent?.Window.width ?? Infinity) - 2 * root.margins)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.gapTiny
    margins: Theme.gap
    overlap: 1
    closePolicy: root.fading ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: root.fading = false
    onAboutToHide: root.fading = true

    delegate: MenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        // With large text there may be more of it than of the window.
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        T.ScrollBar.vertical: ScrollBar {}
        currentIndex: root.currentIndex
        // The menu itself moves on, past lines and what is not offered.
        keyNavigationEnabled: false
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Shadow { z: -1; radius: Theme.radius }
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick }
    }
}
