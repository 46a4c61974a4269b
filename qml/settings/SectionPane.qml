// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What is shown of one section, under its heading; with a way back where the list of them is elsewhere.
FocusScope {
    id: root

    //! Null: nothing is shown.
    required property SettingsSection section
    required property bool leadsBack

    signal backWanted

    function takeFocus() {
        const first = loader.item?.nextItemInFocusChain(true) ?? null;
        // It is read from its beginning, wherever its first button stands.
        pane.follows = false;
        (pane.holds(first) ? first : pane).forceActiveFocus(Qt.TabFocusReason);
        pane.follows = true;
    }

    // Another one is looked at from its beginning.
    onSectionChanged: pane.contentY = 0

    ScrollPane {
        id: pane

        anchors.fill: parent
        focus: true
        contentHeight: column.y + column.implicitHeight + Theme.gapHuge
        Accessible.role: Accessible.Grouping
        Accessible.name: root.section?.heading ?? ""

        Column {
            id: column

            x: Math.round((pane.width - width) / 2)
            y: root.leadsBack ? Theme.gapLarge : Theme.gapHuge
            width: Math.min(Theme.dialogWidth, pane.width - 2 * (root.leadsBack ? Theme.gapLarge : Theme.gapHuge))
            spacing: Theme.gapLarge

            LinkButton {
                visible: root.leadsBack
                leftPadding: 0
                glyph: "chevron-left"
                text: qsTr("All settings")
                onClicked: root.backWanted()
            }
            Column {
                width: parent.width
                spacing: Theme.gapTiny

                PlainText {
                    width: parent.width
                    text: root.section?.heading ?? ""
                    font: Theme.page
                    line: Theme.pageLine
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: root.section?.about ?? ""
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }
            Loader {
                id: loader

                width: parent.width
                sourceComponent: root.section?.content ?? null
            }
        }
    }
}
