// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! The last lines of the server's log. The keyboard scrolls them.
TitledCard {
    id: root

    required property string log

    title: qsTr("Log")

    Rectangle {
        width: parent.width
        height: Math.min(Theme.px(168), lines.implicitHeight + 2 * Theme.gap)
        radius: Theme.radius
        color: Theme.sunken
        FocusRing { shown: view.activeFocus }

        Flickable {
            id: view

            function toEnd() {
                view.contentY = Math.max(0, view.contentHeight - view.height);
            }

            anchors.fill: parent
            anchors.margins: Theme.gap
            activeFocusOnTab: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: width
            contentHeight: lines.implicitHeight
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.StaticText
            Accessible.name: root.log
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.bodyLine)
            Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + Theme.bodyLine)
            onContentHeightChanged: view.toEnd()
            onHeightChanged: view.toEnd()

            PlainText {
                id: lines

                width: view.width - Theme.gapMedium
                text: root.log
                font: Theme.codeSmall
                line: Theme.smallLine
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
        }
    }
}
